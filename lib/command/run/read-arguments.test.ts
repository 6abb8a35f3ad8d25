import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { SAMPLE_FILES, withFolder } from '#lib/ingest/testing/sample-folder.ts';
import { environment } from '#lib/settings/environment.ts';
import { ROOT } from '#lib/settings/root.ts';

import type { AskedCommand, SaidCommand } from './testing/said-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'arguments-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One hands everything on to the browser tests, one runs by itself at the end of an installation. */
const NOT_BY_HAND = new Set(['e2e.ts', 'generate-client.ts']);
const COMMANDS = globSync('lib/command/*.ts', { cwd: ROOT })
  .map((file) => basename(file))
  .filter((file) => !file.endsWith('.test.ts') && !NOT_BY_HAND.has(file));

/** Runs a program as npm does when a person stands in a folder: from the top folder, with that folder in its settings. */
function start(program: string, words: readonly string[], stood: string = ROOT): SaidCommand {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...environment(), INIT_CWD: stood, DATABASE_URL: `file:${join(folder, 'made/claims.db')}` },
  });
  return { status, stdout, stderr };
}

function run(command: string, words: readonly string[], stood: string = ROOT): SaidCommand {
  return start(join('lib/command', command), words, stood);
}

const ASKED = [['--help'], ['--no-such-option'], ['one', 'two']].flatMap((words) =>
  COMMANDS.map((command): AskedCommand => ({ command, words })),
);

/** What each command answers to each of the words. */
function askAll(): readonly (AskedCommand & { readonly said: SaidCommand })[] {
  const { stdout, stderr } = start('lib/command/run/testing/ask-commands.ts', [JSON.stringify(ASKED)]);
  expect(stderr).toBe('');
  const answers = JSON.parse(stdout) as readonly SaidCommand[];
  expect(answers).toHaveLength(ASKED.length);
  return ASKED.flatMap((asked, index) => (answers[index] === undefined ? [] : [{ ...asked, said: answers[index] }]));
}

const answered = askAll();
const isMade = existsSync(join(folder, 'made'));
const toWords = (first: string) => answered.filter(({ words }) => words[0] === first);

test('no command does anything when it is asked for help or told what it cannot use', () => {
  expect(COMMANDS.length).toBeGreaterThan(10);
  expect(isMade).toBe(false);
});

test.each(toWords('--help'))('$command --help prints the usage', ({ said: { status, stdout, stderr } }) => {
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^[A-Z].*\nUsage: npm /);
});

test.each(toWords('--no-such-option'))(
  '$command refuses an option that it does not have',
  ({ said: { status, stdout, stderr } }) => {
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Unknown option '--no-such-option'\.\n/);
    expect(stderr).not.toMatch(/^\s+at /m);
  },
);

test.each(toWords('one'))('$command refuses an argument too many', ({ said: { status, stdout, stderr } }) => {
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^“(?:one|two)” is one argument too many\.\n/);
});

test.each(['--help', '--no-such-option'])('a command that is asked %s alone ends in the same way', (word) => {
  const { command = '', said } = toWords(word).find((one) => one.command === 'db-migrate.ts') ?? {};
  expect(run(command, [word])).toEqual(said);
  expect(existsSync(join(folder, 'made'))).toBe(false);
});

test('a path is meant from where the person stands', () => {
  const below = join(folder, 'below');
  mkdirSync(below);
  expect(run('deck-check.ts', ['d.pptx'], below).stderr).toContain(join(below, 'd.pptx'));
  expect(run('data-check.ts', ['no-data'], below).stdout).toContain(join(below, 'no-data'));
  expect(run('data-check.ts', ['no-data', '--texts', 'no-texts'], below).stdout).toContain(join(below, 'no-texts'));
});

test('a path from the top is shown as it was given', () => {
  expect(run('data-check.ts', ['no-data']).stdout).toMatch(/^no-data:1:1 /);
});

test('a folder of texts that is not there fails the check of data without a problem', async () => {
  const { status, stdout } = await withFolder(SAMPLE_FILES, async (data) =>
    run('data-check.ts', [data, '--texts', 'NOSUCH']),
  );
  expect(status).toBe(1);
  expect(stdout).toMatch(/^NOSUCH:1:1 error\[texts-missing\]/);
});
