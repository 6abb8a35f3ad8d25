import { z } from 'zod';

import { nearest } from '#lib/text/nearest.ts';

import { INVISIBLE_TEXT } from './authored/text.ts';
import type { Finding } from '#lib/ingest/diagnostic.ts';
import type { KeyPath } from './parse-file.ts';
import { idMalformed } from '#lib/ingest/sentences/files.ts';
import {
  formatWrong,
  keyMissing,
  keyUnknown,
  listEmpty,
  numberImpossible,
  numberOutOfRange,
  textControlCharacter,
  textEmpty,
  textTooLong,
  typeWrong,
  valueUnknown,
} from '#lib/ingest/sentences/shapes.ts';
import { findInvisible } from '#lib/ingest/read/visible.ts';

/** A problem of a value's shape, with the keys that lead to it. */
export interface ShapeProblem {
  readonly path: KeyPath;
  /** Whether the problem is the key itself and not what stands under it. */
  readonly part: 'key' | 'value';
  readonly finding: Finding;
}

/** Parses a value with a schema, and says in our own sentences what does not fit. */
export function parseShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): { readonly value?: z.infer<Schema>; readonly problems: readonly ShapeProblem[] } {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, schema, [])) };
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, schema: z.ZodType, around: KeyPath): readonly ShapeProblem[] {
  const path = [...around, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      part: 'key',
      finding: keyUnknown(key, nearest(key, known), known),
    }));
  }
  if (issue.code === 'invalid_key') return [{ path, part: 'key', finding: idMalformed(String(path.at(-1))) }];
  if (issue.code === 'invalid_union') return unionProblems(issue, schema, path);
  const isMissing = issue.input === undefined && path.length > 0;
  return [{ path, part: isMissing ? 'key' : 'value', finding: findingOf(issue, path) }];
}

/** Of the alternatives, the one that got inside the value says more than "none of these". */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  schema: z.ZodType,
  path: KeyPath,
): readonly ShapeProblem[] {
  if (issue.input === undefined) return [{ path, part: 'key', finding: keyMissing(String(path.at(-1))) }];
  const inside = issue.errors.find((issues) => issues.every((inner) => !isOtherType(inner)));
  if (inside !== undefined) return inside.flatMap((inner) => problemsOf(inner, schema, path));
  if (typeof issue.input === 'number' && !Number.isFinite(issue.input)) {
    return [{ path, part: 'value', finding: numberImpossible(String(issue.input)) }];
  }
  return [{ path, part: 'value', finding: typeWrong(issue.message, nameOfType(issue.input)) }];
}

function isOtherType(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function findingOf(issue: Issue, path: KeyPath): Finding {
  const { input } = issue;
  if (input === undefined) return keyMissing(String(path.at(-1)), adviceFor(issue));
  if (issue.code === 'invalid_type') return typeFinding(issue.expected, input);
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return valueUnknown(textOf(input), nearest(textOf(input), allowed, 1), allowed);
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') return sizeFinding(issue, path);
  if (issue.code === 'custom' && issue.params?.['problem'] === INVISIBLE_TEXT) {
    return textControlCharacter(findInvisible(textOf(input))?.codePoint ?? '');
  }
  return formatWrong(
    issue.message === 'Invalid URL' ? 'write a full address that starts with https://' : issue.message,
  );
}

function typeFinding(expected: string, input: unknown): Finding {
  if (typeof input === 'number' && !Number.isFinite(input)) return numberImpossible(String(input));
  return typeWrong(TYPE_NAMES[expected] ?? `a value of type ${expected}`, nameOfType(input));
}

function sizeFinding(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>, path: KeyPath): Finding {
  const text = textOf(issue.input);
  const edge =
    issue.inclusive === false
      ? { too_big: 'below', too_small: 'above' }
      : { too_big: 'at most', too_small: 'at least' };
  if (issue.origin === 'array') return listEmpty();
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  if (issue.origin !== 'string') return numberOutOfRange(text, `${edge[issue.code]} ${limit}`, 'this key');
  return issue.code === 'too_small' ? textEmpty() : textTooLong(Number(limit), text.length, path.at(-1) === 'phrase');
}

/** A scalar as text; anything else has no text of its own. */
function textOf(input: unknown): string {
  if (typeof input === 'string') return input;
  return typeof input === 'number' || typeof input === 'boolean' ? String(input) : nameOfType(input);
}

function adviceFor(issue: Issue): string | undefined {
  if (issue.code !== 'invalid_value') return undefined;
  return `Add it with one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}.`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a figure',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of keys',
  record: 'a set of keys',
};

function nameOfType(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  const names: Readonly<Record<string, string>> = { string: 'a text', number: 'a number', boolean: 'true or false' };
  return names[typeof value] ?? 'a set of keys';
}

/** The keys that an object schema knows at a path; empty where any key may stand. */
function keysAt(schema: unknown, path: KeyPath): readonly string[] {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [first, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) {
    if (first !== undefined) return keysAt(schema.valueType, rest);
    return schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return first === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[String(first)], rest);
}
