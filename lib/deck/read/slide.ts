import type { PlacedRecord } from '#lib/deck/check.ts';
import { readDeckRecords, type DeckRecordProblem } from '#lib/deck/record.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { readPart, type DeckFile, type NotXml, type PartProblem } from './part.ts';

/** Every figure is asked for one by one. */
const CLAIMS_MAX = 5_000;

/** A graphic whose record was cut or edited. */
export interface UnreadRecord {
  readonly slide: number;
  readonly problem: DeckRecordProblem;
}

/** A slide of which nothing was read: its link leads to no slide of the file, or its part holds none. */
export interface UnreadSlide {
  readonly slide: number;
  readonly problem: { readonly code: 'leads-elsewhere' } | { readonly code: 'not-a-slide'; readonly part: string };
}

/** What of a deck was not checked. */
export type Unread = UnreadRecord | UnreadSlide;

/** What the graphics of slides say of themselves. */
export interface Findings {
  readonly records: readonly PlacedRecord[];
  readonly unread: readonly Unread[];
  /** How many claims the records have. */
  readonly claims: number;
}

/** Whether these are more figures, or more graphics, than a deck is checked for. */
export function isTooMuch({ records, unread, claims }: Findings): boolean {
  return claims > CLAIMS_MAX || records.length + unread.length > CLAIMS_MAX;
}

interface Collected extends Findings {
  readonly records: PlacedRecord[];
  readonly unread: Unread[];
  claims: number;
}

function addText(found: Collected, slide: number, text: string): void {
  const read = readDeckRecords(text);
  if (!read.ok) found.unread.push({ slide, problem: read.error });
  for (const record of read.ok ? read.value : []) {
    found.records.push({ ...record, slide });
    found.claims += record.claims.length;
  }
}

function unreadSlide(slide: number, problem: UnreadSlide['problem']): Findings {
  return { records: [], unread: [{ slide, problem }], claims: 0 };
}

/**
 * Reads what the graphics of a slide were made from, out of their alternative texts. `part` is
 * `undefined` for a slide whose link leads elsewhere, and `slide` its number, from 1. Reads no more
 * where there is too much; fails where the file is damaged or hostile.
 */
export function readSlide(
  file: DeckFile,
  part: string | undefined,
  slide: number,
): Result<Findings, Exclude<PartProblem, NotXml>> {
  if (part === undefined) return succeed(unreadSlide(slide, { code: 'leads-elsewhere' }));
  const found: Collected = { records: [], unread: [], claims: 0 };
  let root: string | undefined;
  const read = readPart(file, part, ({ name, attributes }) => {
    root ??= name;
    const { descr } = attributes;
    if (name === 'cNvPr' && descr !== undefined && !isTooMuch(found)) addText(found, slide, descr);
  });
  if (!read.ok && read.error.code !== 'not-xml') return fail(read.error);
  return succeed(read.ok && root === 'sld' ? found : unreadSlide(slide, { code: 'not-a-slide', part }));
}
