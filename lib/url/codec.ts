import { PARAM_MAX_LENGTH, type Param } from './param.ts';

/** A parameter whose value could not be used, and why. */
export interface Ignored {
  readonly parameter: string;
  readonly value: string;
  readonly reason: string;
  readonly allowed: string;
}

/** The parameters of one kind of view, in canonical order. */
export type ParamSet<State> = { readonly [Key in keyof State]-?: Param<State[Key]> };

/** The query as frameworks hand it over. */
export type RawQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Decoded<State> {
  readonly state: State;
  readonly ignored: readonly Ignored[];
}

/** How much of a refused value is shown again. */
const SHOWN_MAX_LENGTH = 60;

function shown(text: string): string {
  const clean = text.replaceAll(/\p{Cc}/gu, ' ');
  return clean.length > SHOWN_MAX_LENGTH ? `${clean.slice(0, SHOWN_MAX_LENGTH)}…` : clean;
}

function decodeOne<Value>(param: Param<Value>, raw: string | readonly string[] | undefined): Decoded<Value> {
  if (raw === undefined || raw.length === 0) return { state: param.fallback, ignored: [] };
  const values = typeof raw === 'string' ? [raw] : raw;
  const [first = '', second] = param.isList === true ? [values.join(',')] : values;
  const note = (value: string, reason: string): Ignored => ({
    parameter: param.name,
    value: shown(value),
    reason,
    allowed: param.allowed,
  });
  const { maxLength = PARAM_MAX_LENGTH } = param;
  if (first.length > maxLength) return { state: param.fallback, ignored: [note(first, 'it is too long')] };
  const parsed = param.parse(first);
  const repeated = second === undefined ? [] : [note(second, 'it stands more than once; the first is used')];
  return parsed.ok
    ? { state: parsed.value, ignored: repeated }
    : { state: param.fallback, ignored: [note(first, parsed.error), ...repeated] };
}

/** Object.entries with the key type kept: the set's own keys are exactly the state's. */
function keysOf<State>(params: ParamSet<State>): readonly (keyof State)[] {
  return Object.keys(params) as (keyof State)[];
}

/**
 * Reads a query. Total: every query gives a state; values that cannot be used are replaced by the
 * default and listed. Parameters that the set does not know are not looked at.
 */
export function decodeQuery<State extends object>(params: ParamSet<State>, query: RawQuery): Decoded<State> {
  const own = new Map(Object.entries(query));
  const decoded = keysOf(params).map((key) => ({ key, result: decodeOne(params[key], own.get(params[key].name)) }));
  return {
    // Every key of the set is there with its own type; fromEntries cannot say so.
    state: Object.fromEntries(decoded.map(({ key, result }) => [key, result.state])) as State,
    ignored: decoded.flatMap(({ result }) => result.ignored),
  };
}

/** Percent-encodes a value but keeps the comma and the parameter's own signs, so that lists stay readable. */
export function encodeValue(text: string, plainSigns = ''): string {
  const encoded = encodeURIComponent(text.toWellFormed());
  return [',', ...plainSigns].reduce((kept, sign) => kept.replaceAll(encodeURIComponent(sign), sign), encoded);
}

/** Writes a state as a canonical query with its question mark; empty when everything is by default. */
export function encodeQuery<State extends object>(params: ParamSet<State>, state: Partial<State>): string {
  const parts = keysOf(params).flatMap((key) => {
    const param = params[key];
    const value = state[key] ?? param.fallback;
    const text = param.format(value);
    return text === param.format(param.fallback) ? [] : [`${param.name}=${encodeValue(text, param.plainSigns)}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The part of URLSearchParams that is needed, named so that this layer stays free of DOM types. */
interface SearchParams {
  keys(): Iterable<string>;
  getAll(name: string): string[];
}

/** Turns URL search parameters into the raw form, repeated values kept. */
export function rawQuery(search: SearchParams): RawQuery {
  const keys = [...new Set(search.keys())];
  return Object.fromEntries(keys.map((key) => [key, search.getAll(key)]));
}
