import type { PlacedRecord } from '#lib/deck/check.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { ZipProblem } from './directory.ts';
import { openPackage } from './package.ts';
import type { DeckFile, NotXml, PartProblem } from './part.ts';
import { PRESENTATION, slideParts } from './slide-parts.ts';
import { isTooMuch, readSlide, type Findings, type Unread } from './slide.ts';
import { XML_LIMITS } from './xml.ts';

/** The largest file that is looked at, in bytes. */
export const DECK_FILE_MAX_BYTES = 100_000_000;
/** What the parts that are read may unpack to in all, in bytes. */
const UNPACKED_MAX_BYTES = 64_000_000;

/** Why a file cannot be checked; with the part and the limit that it is about, where there are such. */
export type DeckFileProblem =
  | Exclude<PartProblem, NotXml>
  | {
      readonly code:
        | ZipProblem
        | 'empty'
        | 'too-large'
        | 'not-a-deck'
        | 'too-many-slides'
        | 'too-many-claims'
        | 'leads-elsewhere'
        | 'no-records';
    };

/** What the graphics of a deck say of themselves. */
export interface ReadDeck {
  readonly records: readonly PlacedRecord[];
  readonly unread: readonly Unread[];
}

type Read<Value> = Result<Value, DeckFileProblem>;

function openDeck(bytes: Uint8Array): Read<DeckFile> {
  if (bytes.length === 0) return fail({ code: 'empty' });
  if (bytes.length > DECK_FILE_MAX_BYTES) return fail({ code: 'too-large' });
  const opened = openPackage(bytes, UNPACKED_MAX_BYTES);
  if (!opened.ok) return fail({ code: opened.error });
  if (!opened.value.directory.has(PRESENTATION)) return fail({ code: 'not-a-deck' });
  return succeed({ ...opened.value, leftElements: XML_LIMITS.elements });
}

function readSlides(file: DeckFile, parts: readonly (string | undefined)[]): Read<Findings> {
  let deck: Findings = { records: [], unread: [], claims: 0 };
  for (const [index, part] of parts.entries()) {
    const found = readSlide(file, part, index + 1);
    if (!found.ok) return found;
    const { records, unread, claims } = found.value;
    deck = {
      records: [...deck.records, ...records],
      unread: [...deck.unread, ...unread],
      claims: deck.claims + claims,
    };
    if (isTooMuch(deck)) return fail({ code: 'too-many-claims' });
  }
  return succeed(deck);
}

function slideProblem({ problem }: Unread): DeckFileProblem | undefined {
  if (problem.code === 'leads-elsewhere') return { code: 'leads-elsewhere' };
  return problem.code === 'not-a-slide' ? { code: 'damaged', part: problem.part } : undefined;
}

/** Why there is nothing to say of a deck's graphics, where there is nothing: none has a record, or a slide was not read. */
function emptinessOf({ records, unread }: Findings): DeckFileProblem | undefined {
  const problems = unread.map(slideProblem);
  if (records.length > 0 || problems.includes(undefined)) return undefined;
  return problems[0] ?? { code: 'no-records' };
}

/**
 * Reads what the graphics of a deck were made from. Nothing in the file is run, followed or written
 * anywhere, and every step has a limit. A slide or a graphic that cannot be read is named, with its
 * slide; fails with the reason for a file that is damaged, hostile or not made here.
 */
export function readDeck(bytes: Uint8Array): Read<ReadDeck> {
  const file = openDeck(bytes);
  if (!file.ok) return file;
  const parts = slideParts(file.value);
  if (!parts.ok) return parts;
  const deck = readSlides(file.value, parts.value);
  if (!deck.ok) return deck;
  const { records, unread } = deck.value;
  const emptiness = emptinessOf(deck.value);
  return emptiness === undefined ? succeed({ records, unread }) : fail(emptiness);
}
