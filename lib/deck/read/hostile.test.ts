import { describe, expect, test } from 'vitest';

import { deckParts, pack, sampleDeck, slideXml } from '#lib/deck/testing/sample-deck.ts';
import { writeDeckRecord, type DeckRecord } from '#lib/deck/record.ts';
import { readDeck, type DeckFileProblem } from './read-deck.ts';
import { deckProblemSentence } from './sentences.ts';

const RECORD: DeckRecord = { release: '2026-11-23.1', claims: [{ id: 's/a', label: '30B' }] };
const TEXT = writeDeckRecord(RECORD);
const PART = 'ppt/slides/slide1.xml';

function problemOf(bytes: Uint8Array): DeckFileProblem | undefined {
  const read = readDeck(bytes);
  return read.ok ? undefined : read.error;
}

function withSlide(xml: string): Uint8Array {
  return pack(deckParts([xml]));
}

/** Where the entries of the directory begin, by name. */
function entriesOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const starts = [...bytes.keys()].filter((at) => at + 46 < bytes.length && view.getUint32(at, true) === 0x02_01_4b_50);
  const nameAt = (at: number) => bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  return new Map(starts.map((at) => [new TextDecoder().decode(nameAt(at)), at]));
}

/** A copy whose directory says something else in a field of four bytes of one part. */
function lying(
  bytes: Uint8Array,
  part: string,
  field: number,
  value: (view: DataView, at: number) => number,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const at = entriesOf(bytes).get(part) ?? 0;
  view.setUint32(at + field, value(view, at), true);
  return copy;
}

const PACKED_SIZE = 20;
const SIZE = 24;
const OFFSET = 42;

describe('a bomb', () => {
  test('of millions of tags, in one slide or in many, is refused with its part and the limit', () => {
    const deck = pack(deckParts(Array.from({ length: 2 }, () => `<p:sld>${'<a/>'.repeat(1_500_000)}</p:sld>`)));
    expect(deck.length).toBeLessThan(20_000);
    const part = 'ppt/slides/slide2.xml';
    expect(problemOf(deck)).toEqual({ code: 'too-much-xml', part, limit: 'elements', most: 3_000_000 });
  });

  test.each([
    ['deep nesting', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`, 'depth'],
    ['an attribute of megabytes', `<p:sld><p:cNvPr descr="${' '.repeat(5_200_000)}"/></p:sld>`, 'stretch'],
    ['references without end', `<p:sld><p:cNvPr descr="${'&amp;'.repeat(1_100_000)}"/></p:sld>`, 'stretch'],
    ['many attributes', `<p:sld ${Array.from({ length: 20_000 }, (_, n) => `a${n}=""`).join(' ')}/>`, 'attributes'],
  ])('of %s is refused with its part and the limit', (_, xml, limit) => {
    expect(problemOf(withSlide(xml))).toMatchObject({ code: 'too-much-xml', part: PART, limit });
  });

  test('in a part that is not read costs nothing', () => {
    const picture = 'ppt/media/image1.svg';
    const deck = pack({ ...deckParts([slideXml([TEXT])]), [picture]: 'x' });
    expect(problemOf(lying(deck, picture, SIZE, () => 0xf0_00_00_00))).toBeUndefined();
  });

  test('of records that say nothing is refused', () => {
    const empty = writeDeckRecord({ release: 'a', claims: [] });
    expect(problemOf(withSlide(slideXml([empty.repeat(40_000)])))).toEqual({ code: 'too-many-claims' });
    const broken = Array.from({ length: 6_000 }, () => 'Model Claims deck record 1');
    expect(problemOf(withSlide(slideXml(broken)))).toEqual({ code: 'too-many-claims' });
  });

  test('of links is passed over', () => {
    const links = Array.from({ length: 100_000 }, (_, n) => `<Relationship Id="x${n}" Target="slides/slide1.xml"/>`);
    const parts = deckParts([slideXml([TEXT])]);
    const own = parts['ppt/_rels/presentation.xml.rels']?.replace(
      '<Relationships>',
      `<Relationships>${links.join('')}`,
    );
    expect(problemOf(pack({ ...parts, 'ppt/_rels/presentation.xml.rels': own ?? '' }))).toBeUndefined();
  });
});

describe('a directory that lies', () => {
  const two = sampleDeck([RECORD, RECORD]);

  test('about where a part begins is not followed into another part', () => {
    const other = new DataView(two.buffer).getUint32((entriesOf(two).get('ppt/slides/slide2.xml') ?? 0) + OFFSET, true);
    expect(problemOf(lying(two, PART, OFFSET, () => other))).toMatchObject({ code: 'damaged' });
  });

  test.each([
    [
      'reaches into the next part',
      PACKED_SIZE,
      (view: DataView, at: number) => view.getUint32(at + PACKED_SIZE, true) + 1,
    ],
    ['is longer than the file', PACKED_SIZE, () => 0x7f_ff_ff_ff],
    ['begins behind the file', OFFSET, () => 0x7f_ff_ff_ff],
    ['begins in the directory', OFFSET, (_: DataView, at: number) => at],
    ['is one byte shorter', SIZE, (view: DataView, at: number) => view.getUint32(at + SIZE, true) - 1],
    ['is one byte longer', SIZE, (view: DataView, at: number) => view.getUint32(at + SIZE, true) + 1],
  ])('about a part that %s is found damaged', (_, field, value) => {
    expect(problemOf(lying(two, PART, field, value))).toMatchObject({ code: 'damaged' });
  });

  test('about the size of a part, in gigabytes, is not given the memory', () => {
    expect(problemOf(lying(two, PART, SIZE, () => 0xf0_00_00_00))).toEqual({ code: 'unpacks-too-large', part: PART });
  });

  test('about the name of a part does not pass it off as a slide', () => {
    const parts = deckParts([slideXml([TEXT])]);
    const deck = pack({ ...parts, 'ppt/slides/slideA.xml': slideXml([TEXT]) });
    const at = (entriesOf(deck).get('ppt/slides/slideA.xml') ?? 0) + 46 + 'ppt/slides/slide'.length;
    const first = (entriesOf(deck).get(PART) ?? 0) + 46 + 'ppt/slides/slide'.length;
    deck[first] = 0x42;
    deck[at] = 0x31;
    expect(problemOf(deck)).toEqual({ code: 'damaged', part: PART });
  });

  test('about how many parts there are is not believed', () => {
    const count = two.slice();
    new DataView(count.buffer).setUint16(count.length - 12, 9_999, true);
    expect(problemOf(count)).toEqual({ code: 'damaged' });
    new DataView(count.buffer).setUint16(count.length - 12, 10_001, true);
    expect(problemOf(count)).toEqual({ code: 'too-many-parts' });
  });
});

test('names that lead elsewhere are names of parts and nothing else', () => {
  const deck = pack({
    ...deckParts([slideXml([TEXT])]),
    '../../etc/passwd': 'x',
    '/root': 'x',
    'C:\\a': 'x',
    __proto__x: 'x',
  });
  expect(readDeck(deck)).toMatchObject({ ok: true, value: { records: [RECORD], unread: [] } });
});

test('a main part that is none is damage, with its name', () => {
  for (const part of ['ppt/presentation.xml', 'ppt/_rels/presentation.xml.rels']) {
    for (const xml of ['', 'Dear all', '<a>']) {
      expect(problemOf(pack({ ...deckParts([slideXml([TEXT])]), [part]: xml }))).toEqual({ code: 'damaged', part });
    }
  }
});

describe('a file that cannot be checked', () => {
  test('is refused in words that name the part and the limit', () => {
    const problem = { code: 'too-much-xml', part: PART, limit: 'elements', most: 3_000_000 } as const;
    expect(deckProblemSentence(problem)).toBe(
      'The part ppt/slides/slide1.xml brings the elements of the file to more than 3,000,000, so the file was not read further. Choose a PowerPoint file (.pptx) that was downloaded here.',
    );
  });

  test('is refused in whole sentences, whatever is wrong with it', () => {
    const codes = [
      'empty',
      'too-large',
      'not-zip',
      'office-container',
      'encrypted',
      'cut-off',
      'damaged',
      'unusual',
    ] as const;
    const others = ['too-many-parts', 'too-many-slides', 'too-many-claims', 'unpacks-too-large', 'not-a-deck'] as const;
    const last = ['leads-elsewhere', 'no-records'] as const;
    const limits = (['elements', 'depth', 'attributes', 'stretch'] as const).map((limit): DeckFileProblem => ({
      code: 'too-much-xml',
      part: PART,
      limit,
      most: 1,
    }));
    const type: DeckFileProblem = { code: 'document-type', part: PART };
    for (const problem of [...[...codes, ...others, ...last].map((code) => ({ code })), ...limits, type]) {
      expect(deckProblemSentence(problem)).toMatch(/^\p{Lu}.+\.$/u);
    }
  });
});
