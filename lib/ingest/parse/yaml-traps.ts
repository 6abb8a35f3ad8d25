import { isMap, isScalar, Scalar, visit, type Document, type Node, type Pair } from 'yaml';

import type { Finding } from '#lib/ingest/diagnostic.ts';
import { RESERVED_NAMES } from '#lib/ingest/read/reserved-names.ts';
import { keyReserved, yamlKeyChanged, yamlTextChanged, yamlTextCut } from '#lib/ingest/sentences/yaml.ts';

/** Something that YAML changes without a word, with where it stands. */
export interface YamlTrap {
  /** From the start of the file, in UTF-16 units. */
  readonly offset: number;
  readonly path: readonly string[];
  readonly finding: Finding;
}

/** Keys of free texts, behind which a comment and a cut text look the same. */
const FREE_TEXTS: ReadonlySet<string> = new Set([
  'title',
  'name',
  'description',
  'summary',
  'definition',
  'noun',
  'statement',
  'publisher',
  'organisation',
  'licence',
  'note',
  'phrase',
  'locator',
  'printed',
  'superlative',
  'category',
  'setting',
  'how',
  'reason',
  'more',
  'less',
]);

/** Backslashes that stay what they are, or name a character openly; `\t` of "\times" is neither. */
const CHANGING_ESCAPE = /(?<!\\)(?:\\\\)*(\\[^\\"/uUx\r\n])/u;
const COMMENT = /[ \t]+(#[^\r\n]*)/uy;

/** Finds what YAML would cut or change in the keys and texts of a document, and names that no key may have. */
export function yamlTraps(document: Document.Parsed, text: string): readonly YamlTrap[] {
  const traps: YamlTrap[] = [];
  visit(document, {
    Pair: (_, pair, above) => {
      const finding = keyFinding(pair.key, text);
      if (finding === undefined) return;
      traps.push({ offset: offsetOf(pair.key), path: [...above.flatMap(keyOf), ...keyOf(pair)], finding });
    },
    Scalar: (place, scalar, above) => {
      if (place === 'key') return;
      const finding = textFinding(scalar, () => lastKeyOf(above), text);
      if (finding !== undefined) traps.push({ offset: offsetOf(scalar), path: above.flatMap(keyOf), finding });
    },
  });
  return traps;
}

function keyOf(node: Document | Node | Pair): readonly string[] {
  return 'key' in node && isScalar(node.key) ? [String(node.key.source ?? node.key.value)] : [];
}

/** The key nearest to a scalar, under which it stands alone or in a list. */
function lastKeyOf(above: readonly (Document | Node | Pair)[]): string {
  const nearest = above.findLast((node) => keyOf(node).length > 0);
  return nearest === undefined ? '' : (keyOf(nearest)[0] ?? '');
}

function offsetOf(node: unknown): number {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : 0;
}

function writtenText(node: Scalar, text: string): string {
  return node.range ? text.slice(node.range[0], node.range[1]) : String(node.value);
}

function keyFinding(key: unknown, text: string): Finding | undefined {
  if (!isScalar(key)) return isMap(key) ? yamlKeyChanged('?', '[object]') : undefined;
  if (typeof key.value === 'string') return RESERVED_NAMES.has(key.value) ? keyReserved(key.value) : undefined;
  return yamlKeyChanged(writtenText(key, text), String(key.value));
}

function textFinding(scalar: Scalar, keyAbove: () => string, text: string): Finding | undefined {
  const { range } = scalar;
  if (typeof scalar.value !== 'string' || range === null || range === undefined) return undefined;
  const [start, end] = range;
  const sign = signBefore(scalar, text);
  if (sign !== undefined) return yamlTextChanged(sign);
  if (scalar.type === Scalar.QUOTE_DOUBLE) return escapeFinding(text.slice(start + 1, end - 1));
  return scalar.type === Scalar.PLAIN ? commentFinding(text, end, keyAbove) : undefined;
}

/** An anchor or a tag, as written before the scalar in the text. */
function signBefore({ anchor, tag, range }: Scalar, text: string): string | undefined {
  if (anchor === undefined && tag === undefined) return undefined;
  const start = range?.[0] ?? 0;
  const lineBefore = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return /[&!][^\s]*(?=\s+$)/u.exec(lineBefore)?.[0] ?? tag ?? `&${anchor ?? ''}`;
}

function escapeFinding(quoted: string): Finding | undefined {
  const escape = CHANGING_ESCAPE.exec(quoted)?.[1];
  return escape === undefined ? undefined : yamlTextChanged(escape);
}

function commentFinding(text: string, end: number, keyAbove: () => string): Finding | undefined {
  COMMENT.lastIndex = end;
  const comment = COMMENT.exec(text)?.[1];
  if (comment === undefined) return undefined;
  return FREE_TEXTS.has(keyAbove()) || /^#[^\s#]/u.test(comment) ? yamlTextCut(comment.trim()) : undefined;
}
