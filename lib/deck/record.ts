import { fail, succeed, type Result } from '#lib/domain/result.ts';

/** One claim as a slide shows it. */
export interface DeckRecordClaim {
  /** The claim's id, `source/key`. */
  readonly id: string;
  /** The figure or the words as drawn: "≤ 3.3x", "128k (goal)". */
  readonly label: string;
}

/** What a chart, table or picture of a deck was made from, kept in its alternative text. */
export interface DeckRecord {
  /** The release that the figures are of. */
  readonly release: string;
  readonly claims: readonly DeckRecordClaim[];
}

/** Why a text's records cannot be read. */
export type DeckRecordProblem =
  | { readonly code: 'too-long'; readonly mostLength: number }
  | { readonly code: 'too-many'; readonly most: number }
  | { readonly code: 'other-version'; readonly version: string }
  /** `at` is the place in the text, from 0. */
  | { readonly code: 'broken'; readonly at: number };

/** The longest text that is read, in UTF-16 units. */
export const DECK_TEXT_MAX_LENGTH = 4_000_000;
/** The most claims that one text may record. */
export const DECK_CLAIMS_MAX = 50_000;

const VERSION = '1';
const OPENING = 'Model Claims deck record ';
const CLOSING = 'End of record.';
const NO_CLAIMS = 'none';

/** What a file format or a copy might change: controls, formats, lone surrogates, line ends, the marks of the form. */
const UNSAFE = /["\\\p{C}\p{Zl}\p{Zp}]/gu;
const ESCAPED = /\\(?:(["\\])|u\{([0-9a-f]{1,6})\})/g;

function escape(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function quote(text: string): string {
  return `"${text.replaceAll(UNSAFE, escape)}"`;
}

const POINT_MAX = 0x10_ffff;

function unescape(text: string): string {
  return text.replaceAll(ESCAPED, (whole: string, sign: string | undefined, hex: string | undefined) => {
    if (sign !== undefined) return sign;
    const point = Number.parseInt(hex ?? '', 16);
    return point <= POINT_MAX ? String.fromCodePoint(point) : whole;
  });
}

/** Ids of the store need no quotes; anything else is quoted, so that every text comes back as it was. */
function writeName(name: string): string {
  return /^[a-z0-9./-]+$/.test(name) && name !== NO_CLAIMS ? name : quote(name);
}

/**
 * Writes what a graphic was made from as one line that people can read too:
 * `Model Claims deck record 1: release 2026-11-23.1; claims source/key = "≤ 3.3x"; … End of record.`
 */
export function writeDeckRecord({ release, claims }: DeckRecord): string {
  const written = claims.map(({ id, label }) => `${writeName(id)} = ${quote(label)}`);
  const list = written.length === 0 ? NO_CLAIMS : written.join('; ');
  return `${OPENING}${VERSION}: release ${writeName(release)}; claims ${list}. ${CLOSING}`;
}

/** A place in a text that moves forward as parts are read. */
interface Cursor {
  readonly text: string;
  at: number;
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text) ?? undefined;
  if (match !== undefined) cursor.at += match[0].length;
  return match;
}

/** Letter by letter: a pattern with alternatives runs out of stack on hostile lengths. */
function takeQuoted(cursor: Cursor): string | undefined {
  const from = cursor.at + 1;
  for (let at = from; at < cursor.text.length; at += 1) {
    const character = cursor.text[at];
    if (character === '\\') at += 1;
    if (character !== '"') continue;
    cursor.at = at + 1;
    return unescape(cursor.text.slice(from, at));
  }
  return undefined;
}

function takeName(cursor: Cursor): string | undefined {
  return cursor.text[cursor.at] === '"' ? takeQuoted(cursor) : take(cursor, /[a-z0-9./-]+/y)?.[0];
}

function takeClaim(cursor: Cursor): DeckRecordClaim | undefined {
  const id = takeName(cursor);
  if (id === undefined || take(cursor, / = (?=")/y) === undefined) return undefined;
  const label = takeQuoted(cursor);
  return label === undefined ? undefined : { id, label };
}

type Taken<Value> = Result<Value, DeckRecordProblem>;

function broken({ at }: Cursor): Taken<never> {
  return fail({ code: 'broken', at });
}

/** The claims of a record up to its closing words. */
function takeClaims(cursor: Cursor): Taken<readonly DeckRecordClaim[]> {
  if (take(cursor, /none\. End of record\./y) !== undefined) return succeed([]);
  const claims: DeckRecordClaim[] = [];
  for (;;) {
    const claim = takeClaim(cursor);
    if (claim === undefined) return broken(cursor);
    claims.push(claim);
    if (claims.length > DECK_CLAIMS_MAX) return fail({ code: 'too-many', most: DECK_CLAIMS_MAX });
    if (take(cursor, /\. End of record\./y) !== undefined) return succeed(claims);
    if (take(cursor, /; /y) === undefined) return broken(cursor);
  }
}

function takeRecord(cursor: Cursor): Taken<DeckRecord> {
  const [, version] = take(cursor, /Model Claims deck record (\d{1,9}): /y) ?? [];
  if (version === undefined) return broken(cursor);
  if (version !== VERSION) return fail({ code: 'other-version', version });
  if (take(cursor, /release /y) === undefined) return broken(cursor);
  const release = takeName(cursor);
  if (release === undefined || take(cursor, /; claims /y) === undefined) return broken(cursor);
  const claims = takeClaims(cursor);
  return claims.ok ? succeed({ release, claims: claims.value }) : claims;
}

/**
 * Reads every record in a text, in order; none where the text has none. Fails for a text that is too
 * long, for more claims than a deck holds, for a record of another version, and for one that was cut or edited.
 */
export function readDeckRecords(text: string): Result<readonly DeckRecord[], DeckRecordProblem> {
  if (text.length > DECK_TEXT_MAX_LENGTH) return fail({ code: 'too-long', mostLength: DECK_TEXT_MAX_LENGTH });
  const records: DeckRecord[] = [];
  const cursor: Cursor = { text, at: text.indexOf(OPENING) };
  let count = 0;
  while (cursor.at !== -1) {
    const record = takeRecord(cursor);
    if (!record.ok) return record;
    records.push(record.value);
    count += record.value.claims.length;
    if (count > DECK_CLAIMS_MAX) return fail({ code: 'too-many', most: DECK_CLAIMS_MAX });
    cursor.at = text.indexOf(OPENING, cursor.at);
  }
  return succeed(records);
}
