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
  'more',
  'less',
]);

/** Backslashes that stay what they are, or name a character openly; `\t` of "\times" is neither. */
const CHANGING_ESCAPE = /(?<!\\)(?:\\\\)*(\\[^\\"/uUx\r\n])/u;
const COMMENT = /^[ \t]+(#[^\r\n]*)/u;

/** Finds what YAML would cut or change in the keys and texts of a document, and names that no key may have. */
export function yamlTraps(document: Document.Parsed, text: string): readonly YamlTrap[] {
  const traps: YamlTrap[] = [];
  visit(document, {
    Pair: (_, pair, above) => {
      const path = [...above.flatMap(keyOf), ...keyOf(pair)];
      const finding = keyFinding(pair.key, text);
      if (finding !== undefined) traps.push({ offset: offsetOf(pair.key), path, finding });
    },
    Scalar: (place, scalar, above) => {
      if (place === 'key') return;
      const path = above.flatMap(keyOf);
      const finding = textFinding(scalar, path.at(-1) ?? '', text);
      if (finding !== undefined) traps.push({ offset: offsetOf(scalar), path, finding });
    },
  });
  return traps;
}

function keyOf(node: Document | Node | Pair): readonly string[] {
  return 'key' in node && isScalar(node.key) ? [String(node.key.source ?? node.key.value)] : [];
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

function textFinding(scalar: Scalar, key: string, text: string): Finding | undefined {
  const { range } = scalar;
  if (typeof scalar.value !== 'string' || range === null || range === undefined) return undefined;
  const [start, end] = range;
  const sign = signBefore(scalar, text.slice(text.lastIndexOf('\n', start) + 1, start));
  if (sign !== undefined) return yamlTextChanged(sign);
  if (scalar.type === Scalar.QUOTE_DOUBLE) return escapeFinding(text.slice(start + 1, end - 1));
  return scalar.type === Scalar.PLAIN ? commentFinding(text.slice(end), key) : undefined;
}

/** An anchor or a tag, as written before the text. */
function signBefore({ anchor, tag }: Scalar, lineBefore: string): string | undefined {
  if (anchor === undefined && tag === undefined) return undefined;
  return /[&!][^\s]*(?=\s+$)/u.exec(lineBefore)?.[0] ?? tag ?? `&${anchor ?? ''}`;
}

function escapeFinding(quoted: string): Finding | undefined {
  const escape = CHANGING_ESCAPE.exec(quoted)?.[1];
  return escape === undefined ? undefined : yamlTextChanged(escape);
}

function commentFinding(following: string, key: string): Finding | undefined {
  const comment = COMMENT.exec(following)?.[1];
  if (comment === undefined) return undefined;
  return FREE_TEXTS.has(key) || /^#[^\s#]/u.test(comment) ? yamlTextCut(comment.trim()) : undefined;
}
