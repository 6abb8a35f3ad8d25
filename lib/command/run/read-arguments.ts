import { isAbsolute, resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';

import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { environment } from '#lib/settings/environment.ts';
import { ROOT } from '#lib/settings/root.ts';

/** What a command is told after its name. */
export interface Usage<Options extends NonNullable<ParseArgsConfig['options']>> {
  /** As people start it: `npm run data:check`. */
  readonly start: string;
  /** What it does, in one sentence. */
  readonly does: string;
  /** What may follow without a dash, in order, with what it is: the most that there may be. */
  readonly operands?: readonly (readonly [name: string, meaning: string])[];
  readonly options: Options;
  /** What each option does; those that take a text name it, such as `FOLDER: reads it`. */
  readonly meanings: Readonly<Record<keyof Options, string>>;
}

type Read<Options extends NonNullable<ParseArgsConfig['options']>> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>;

/** Stands for wrong arguments, so that scripts tell them from what a command found. */
const WRONG_USAGE = 2;

/**
 * The arguments of this process. `--help` prints the usage and ends with code 0; an unknown option or
 * one argument too many prints what is wrong with the usage and ends with code 2. Nothing is ignored.
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  usage: Usage<Options>,
): Read<Options> {
  const words = process.argv.slice(2);
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(`${usageText(usage)}\n`);
    process.exit(0);
  }
  const read = parsed(words, usage.options);
  if (!read.ok) return refuse(read.error, usage);
  const extra = read.value.positionals.at(usage.operands?.length ?? 0);
  return extra === undefined ? read.value : refuse(`“${extra}” is one argument too many.`, usage);
}

function parsed<Options extends NonNullable<ParseArgsConfig['options']>>(
  words: string[],
  options: Options,
): Result<Read<Options>, string> {
  try {
    return succeed(parseArgs({ args: words, options, allowPositionals: true }));
  } catch (error) {
    const [problem = ''] = error instanceof Error ? error.message.split(/(?<=\.) |\n/u) : [];
    return fail(problem.endsWith('.') ? problem : `${problem}.`);
  }
}

function refuse(problem: string, usage: Usage<NonNullable<ParseArgsConfig['options']>>): never {
  process.stderr.write(`${problem}\n${usageText(usage)}\n`);
  process.exit(WRONG_USAGE);
}

function usageText({
  start,
  does,
  operands = [],
  options,
  meanings,
}: Usage<NonNullable<ParseArgsConfig['options']>>): string {
  const named = Object.entries(options).map(([name, { type }]) => {
    const meaning = meanings[name] ?? '';
    const [, value = '', rest = meaning] = type === 'string' ? (/^([A-Z]+): (.*)$/u.exec(meaning) ?? []) : [];
    return [value === '' ? `--${name}` : `--${name} ${value}`, rest] as const;
  });
  const lines = [...operands, ...named, ['--help', 'prints this'] as const];
  const width = Math.max(...lines.map(([name]) => name.length));
  const isThroughNpm = start.startsWith('npm run ');
  const words = [...operands.map(([name]) => `[${name}]`), ...named.map(([name]) => `[${name}]`)];
  const called = [start, ...(isThroughNpm && words.length > 0 ? ['--'] : []), ...words].join(' ');
  return [does, `Usage: ${called}`, ...lines.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`)].join(
    '\n',
  );
}

/** A path from where the person stands: npm starts commands in the top folder, wherever it is called. */
export function fromWhereOneStands(path: string): string {
  const { INIT_CWD: stood } = environment();
  const isThroughNpm = process.cwd() === ROOT && stood !== undefined && stood !== ROOT;
  return isThroughNpm && !isAbsolute(path) ? resolve(stood, path) : path;
}
