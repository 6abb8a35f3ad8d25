import type { PlacedRecord } from '#lib/deck/check.ts';
import { readDeckRecords, type DeckRecordProblem } from '#lib/deck/record.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { unpack } from './unpack.ts';
import { startTags, type StartTag, type XmlProblem } from './xml-tags.ts';
import { readDirectory, type ZipDirectory, type ZipProblem } from './zip.ts';

/** The largest file that is looked at, in bytes. */
export const DECK_FILE_MAX_BYTES = 100_000_000;
/** What the parts that are read may unpack to in all, in bytes. */
const UNPACKED_MAX_BYTES = 64_000_000;
const SLIDES_MAX = 1_000;
/** Every figure is asked for one by one. */
const CLAIMS_MAX = 5_000;

/** Why a file cannot be checked. */
export type DeckFileProblem =
  | ZipProblem
  | XmlProblem
  | 'empty'
  | 'too-large'
  | 'not-a-deck'
  | 'too-many-slides'
  | 'too-many-claims'
  | 'no-records';

/** A graphic whose record was cut or edited. */
export interface UnreadRecord {
  readonly slide: number;
  readonly problem: DeckRecordProblem;
}

/** What the graphics of a deck say of themselves. */
export interface ReadDeck {
  readonly records: readonly PlacedRecord[];
  readonly unread: readonly UnreadRecord[];
}

type Read<Value> = Result<Value, DeckFileProblem>;

const PRESENTATION = 'ppt/presentation.xml';
const PRESENTATION_LINKS = 'ppt/_rels/presentation.xml.rels';

/** An archive, and how much of it may still be unpacked. */
interface OpenFile {
  readonly bytes: Uint8Array;
  readonly directory: ZipDirectory;
  leftBytes: number;
}

function readTags(file: OpenFile, name: string): Read<readonly StartTag[]> {
  const entry = file.directory.get(name);
  if (entry === undefined) return fail(name === PRESENTATION ? 'not-a-deck' : 'damaged');
  const part = unpack(file.bytes, entry, file.leftBytes);
  if (!part.ok) return part;
  file.leftBytes -= part.value.length;
  return startTags(new TextDecoder().decode(part.value));
}

/** The name of a slide's part, `undefined` for a link that leads anywhere else. */
function slidePart(target: string | undefined): string | undefined {
  const [, name] = /^(?:\/ppt\/|\.\/)?(slides\/[\w-]+\.xml)$/.exec(target ?? '') ?? [];
  return name === undefined ? undefined : `ppt/${name}`;
}

/** The parts of the slides in the order in which they are shown. */
function slideParts(file: OpenFile): Read<readonly string[]> {
  const presentation = readTags(file, PRESENTATION);
  if (!presentation.ok) return presentation;
  const links = readTags(file, PRESENTATION_LINKS);
  if (!links.ok) return links;
  const targets = new Map(
    links.value
      .filter(({ name }) => name === 'Relationship')
      .map(({ attributes }) => [attributes.get('Id'), slidePart(attributes.get('Target'))]),
  );
  const parts = presentation.value
    .filter(({ name }) => name === 'sldId')
    .flatMap(({ attributes }) => targets.get(attributes.get('r:id')) ?? []);
  return parts.length > SLIDES_MAX ? fail('too-many-slides') : succeed(parts);
}

/** The alternative texts of the graphics of a slide. */
function alternativeTexts(tags: readonly StartTag[]): readonly string[] {
  return tags.filter(({ name }) => name === 'cNvPr').flatMap(({ attributes }) => attributes.get('descr') ?? []);
}

function collect(texts: readonly string[], slide: number): ReadDeck {
  const read = texts.map((text) => readDeckRecords(text));
  return {
    records: read.flatMap((records) => (records.ok ? records.value : [])).map((record) => ({ ...record, slide })),
    unread: read.flatMap((records) => (records.ok ? [] : [{ slide, problem: records.error }])),
  };
}

function claimCount({ records }: ReadDeck): number {
  return records.reduce((sum, { claims }) => sum + claims.length, 0);
}

function readSlides(file: OpenFile, parts: readonly string[]): Read<ReadDeck> {
  let deck: ReadDeck = { records: [], unread: [] };
  for (const [index, part] of parts.entries()) {
    const tags = readTags(file, part);
    if (!tags.ok) return tags;
    const { records, unread } = collect(alternativeTexts(tags.value), index + 1);
    deck = { records: [...deck.records, ...records], unread: [...deck.unread, ...unread] };
    if (claimCount(deck) > CLAIMS_MAX) return fail('too-many-claims');
  }
  return succeed(deck);
}

/**
 * Reads what the graphics of a deck were made from. Nothing in the file is run, followed or written
 * anywhere, and every step has a limit; fails with the reason for a file that was not made here.
 */
export function readDeck(bytes: Uint8Array): Read<ReadDeck> {
  if (bytes.length === 0) return fail('empty');
  if (bytes.length > DECK_FILE_MAX_BYTES) return fail('too-large');
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const file = { bytes, directory: directory.value, leftBytes: UNPACKED_MAX_BYTES };
  const parts = slideParts(file);
  if (!parts.ok) return parts;
  const deck = readSlides(file, parts.value);
  if (!deck.ok) return deck;
  return deck.value.records.length + deck.value.unread.length === 0 ? fail('no-records') : deck;
}
