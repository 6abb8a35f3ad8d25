import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { oneLineNames } from './one-line-names.ts';

/** One parameter of an address: how its text is read, how its value is written, what it is by default. */
export interface Param<Value> {
  readonly name: string;
  readonly fallback: Value;
  /** What may stand there, for messages: "light, dark, auto or transparent". */
  readonly allowed: string;
  /** Reads the text; fails with the reason, without the parameter's name. */
  readonly parse: (text: string) => Result<Value, string>;
  /** A list: values that stand more than once are read as if joined by commas, as forms send them. */
  readonly isList?: true;
  readonly format: (value: Value) => string;
  /** Longer texts are refused before they are looked at; `PARAM_MAX_LENGTH` where nothing is said. */
  readonly maxLength?: number;
  /** Signs that stand in its values as they are, besides the comma. `&`, `#`, `+` and `%` never can. */
  readonly plainSigns?: string;
}

/** What a parse may take in where the parameter says nothing else. */
export const PARAM_MAX_LENGTH = 2_000;

function sentenceList(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** A parameter with a closed list of values. */
export function choiceParam<const Value extends string>(
  name: string,
  values: readonly Value[],
  fallback: NoInfer<Value>,
): Param<Value> {
  return {
    name,
    fallback,
    allowed: sentenceList(values),
    parse: (text) => {
      const value = values.find((candidate) => candidate === text);
      return value === undefined ? fail('it is not one of the values') : succeed(value);
    },
    format: (value) => value,
  };
}

/** A parameter that is either there as `1` or not there. */
export function flagParam(name: string): Param<boolean> {
  return {
    name,
    fallback: false,
    allowed: '1',
    parse: (text) => (text === '1' || text === '0' ? succeed(text === '1') : fail('it is neither 1 nor 0')),
    format: (value) => (value ? '1' : '0'),
  };
}

/** A whole number within limits. */
export function integerParam(name: string, limits: { low: number; high: number }, fallback: number): Param<number> {
  return {
    name,
    fallback,
    allowed: `a whole number from ${limits.low} to ${limits.high}`,
    parse: (text) => {
      if (!/^\d{1,6}$/.test(text)) return fail('it is not a whole number');
      const value = Number(text);
      return value < limits.low || value > limits.high ? fail('it is out of range') : succeed(value);
    },
    format: String,
  };
}

/** The longest text that is searched for, in characters. */
export const QUERY_MAX_LENGTH = 200;

const PAGE_MAX = 9_999;

/** The page of a list that is cut into pages, from 1. */
export function pageParam(name: string): Param<number> {
  return integerParam(name, { low: 1, high: PAGE_MAX }, 1);
}

/** A short free text, such as a search. Control characters and surrounding space are not part of it. */
export function textParam(name: string, maxLength: number): Param<string> {
  return {
    name,
    fallback: '',
    allowed: `a text of at most ${maxLength} characters`,
    parse: (text) => {
      const clean = text
        .toWellFormed()
        .replaceAll(/\p{Cc}/gu, ' ')
        .trim();
      return clean.length > maxLength ? fail('it is too long') : succeed(clean);
    },
    format: (value) => value,
  };
}

/** Names as people paste them: line ends and tabs part them as commas do. */
export function namesParam(name: string, maxLength: number): Param<string> {
  const { parse, ...param } = textParam(name, maxLength);
  return { ...param, parse: (text) => parse(oneLineNames(text)) };
}

interface SafeParser<Value> {
  safeParse(text: string): { success: true; data: Value } | { success: false };
}

/** One id, or nothing. Whether the id exists is not the address's business. */
export function idParam<Id extends string>(name: string, schema: SafeParser<Id>): Param<Id | undefined> {
  return {
    name,
    fallback: undefined,
    allowed: 'an id',
    parse: (text) => {
      const parsed = schema.safeParse(text);
      return parsed.success ? succeed(parsed.data) : fail('it is not an id');
    },
    format: (value) => value ?? '',
  };
}

/** A comma-separated list of ids; order is kept, repeats are dropped. */
export function idListParam<Id extends string>(
  name: string,
  schema: SafeParser<Id>,
  most: number,
): Param<readonly Id[]> {
  return {
    name,
    fallback: [],
    isList: true,
    allowed: `up to ${most} ids, separated by commas`,
    parse: (text) => {
      const parts = text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
      const ids = parts.flatMap((part) => {
        const parsed = schema.safeParse(part);
        return parsed.success ? [parsed.data] : [];
      });
      if (ids.length < parts.length) return fail('not every part is an id');
      const unique = [...new Set(ids)];
      return unique.length > most ? fail(`it names ${unique.length}`) : succeed(unique);
    },
    format: (value) => value.join(','),
  };
}

/** A comma-separated list from a closed set; repeats are dropped. */
export function choiceListParam<const Value extends string>(
  name: string,
  values: readonly Value[],
): Param<readonly Value[]> {
  return {
    name,
    fallback: [],
    isList: true,
    allowed: `any of ${sentenceList(values)}, separated by commas`,
    parse: (text) => {
      const parts = text.split(',').map((part) => part.trim());
      const chosen = values.filter((value) => parts.includes(value));
      return parts.every((part) => values.some((value) => value === part))
        ? succeed(chosen)
        : fail('not every part is one of the values');
    },
    format: (value) => value.join(','),
  };
}
