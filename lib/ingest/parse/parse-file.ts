import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';

import { fail, succeed, type Result } from '#lib/domain/result.ts';

import { diagnose, wholeFile, type Diagnostic, type Place } from '#lib/ingest/diagnostic.ts';
import { LIMITS } from '#lib/ingest/read/limits.ts';
import type { DataFile } from '#lib/ingest/read/read-folder.ts';
import { yamlTraps } from './yaml-traps.ts';
import { fileEmpty, yamlAliases, yamlDuplicateKey, yamlNesting, yamlSyntax } from '#lib/ingest/sentences/files.ts';

/** Keys from the top of a file to a value. */
export type KeyPath = readonly PropertyKey[];

/** A file as plain values that can still say where each of them stands. */
export interface ParsedFile {
  readonly shownAs: string;
  readonly value: unknown;
  /** The place of the value at a path, or of its key; of the nearest thing around it where there is none. */
  place(path: KeyPath, part?: 'key' | 'value'): Place;
}

/** Keys whose value is a text even where it looks like a number: 2512.20850 and 0.80 keep their last digit. */
const TEXT_KEYS = new Set(['introduced_by', 'later_version_of', 'printed', 'version', 'date']);
const TEXT_KEY_WITH_NUMBER = /(?:introduced_by|later_version_of|printed|version|date):\s*[-+.\d]/u;
const VALUE_MAX_LENGTH = 80;

/** A file with what was read from it. */
export function parsedFile(file: DataFile, value: unknown): ParsedFile {
  return { shownAs: file.shownAs, value, place: placesOf(file) };
}

/** The plain values of one YAML file, or every syntax problem of it. */
export function readYaml(file: DataFile): Result<unknown, readonly Diagnostic[]> {
  try {
    const { document, lines } = parse(file);
    const problems = [...document.errors, ...document.warnings];
    // The parser reports its own stack running out as if it were a syntax error.
    if (problems.some(({ message }) => message.startsWith('Maximum call stack'))) throw new RangeError('nesting');
    if (problems.length > 0) {
      return fail(problems.slice(0, LIMITS.problemsPerFile).map((problem) => syntaxDiagnostic(file, problem, lines)));
    }
    const traps = yamlTraps(document, file.text);
    if (traps.length > 0) {
      return fail(
        traps.slice(0, LIMITS.problemsPerFile).map(({ offset, path, finding }) => {
          const { line, col } = lines.linePos(offset);
          return diagnose({ file: file.shownAs, line, column: col, path: path.join('.') }, finding);
        }),
      );
    }
    const value: unknown = document.toJS({ maxAliasCount: LIMITS.aliasExpansions });
    if (value === null) return fail([diagnose(wholeFile(file.shownAs), fileEmpty())]);
    return succeed(value);
  } catch (error) {
    if (error instanceof RangeError) return fail([diagnose(wholeFile(file.shownAs), yamlNesting())]);
    if (error instanceof ReferenceError) {
      return fail([diagnose(wholeFile(file.shownAs), yamlAliases(LIMITS.aliasExpansions))]);
    }
    throw error;
  }
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

function parse(file: DataFile): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  if (TEXT_KEY_WITH_NUMBER.test(file.text)) visit(document, { Pair: (_key, pair) => keepText(pair) });
  return { document, lines };
}

function keepText(pair: { key: unknown; value: unknown }): void {
  if (!isScalar(pair.key) || !isScalar(pair.value) || !TEXT_KEYS.has(String(pair.key.value))) return;
  const { value, source } = pair.value;
  if (typeof value === 'number' && source !== undefined) pair.value.value = source;
}

function syntaxDiagnostic(file: DataFile, problem: YAMLError, lines: LineCounter): Diagnostic {
  const { line, col } = lines.linePos(problem.pos[0]);
  const place = { file: file.shownAs, line, column: col, path: '' };
  if (problem.code !== 'DUPLICATE_KEY') return diagnose(place, yamlSyntax(problem.message));
  return diagnose(place, yamlDuplicateKey(/^[^:\s]*/u.exec(file.text.slice(problem.pos[0]))?.[0] ?? ''));
}

/** Places are needed only for problems, so the positions are parsed again then and not kept for every file. */
function placesOf(file: DataFile): ParsedFile['place'] {
  let parsed: Parsed | undefined;
  return (path, part = 'value') => {
    parsed ??= parse(file);
    const offset = offsetOf(parsed.document, path, part);
    const { line, col } = parsed.lines.linePos(offset);
    const value = valueText(parsed.document, path);
    const place = { file: file.shownAs, line, column: col, path: path.map(String).join('.') };
    return value === undefined ? place : { ...place, value };
  };
}

function offsetOf(document: Document.Parsed, path: KeyPath, part: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length -= 1) {
    const own = path.slice(0, length);
    const key = keyNode(document, own);
    const value = document.getIn(own, true);
    const node = part === 'key' || length < path.length ? (key ?? value) : value;
    const range = isNode(node) ? node.range : undefined;
    if (range) return range[0];
  }
  return 0;
}

function keyNode(document: Document.Parsed, path: KeyPath): unknown {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)));
  return pair?.key;
}

function valueText(document: Document.Parsed, path: KeyPath): string | undefined {
  const node = document.getIn(path, true);
  const text = isScalar(node) ? (node.source ?? String(node.value)) : undefined;
  return text === undefined || text.length > VALUE_MAX_LENGTH ? undefined : text;
}
