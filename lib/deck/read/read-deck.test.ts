import { describe, expect, test } from 'vitest';
import { zipSync } from 'fflate';

import { writeDeckRecord, type DeckRecord } from '#lib/deck/record.ts';
import { DECK_FILE_MAX_BYTES, readDeck } from './read-deck.ts';
import { unreadSentence } from './sentences.ts';
import { escapeXml } from '#lib/text/escape-xml.ts';
import { deckParts, pack, sampleDeck, slideXml } from '#lib/deck/testing/sample-deck.ts';

const RECORD: DeckRecord = { release: '2026-11-23.1', claims: [{ id: 's/a', label: '≤ 3.3x & "more" <b>' }] };
const OTHER: DeckRecord = { release: '2026-11-23.1', claims: [{ id: 's/b', label: '30B' }] };
const TEXT = writeDeckRecord(RECORD);

function problemOf(bytes: Uint8Array): string {
  const read = readDeck(bytes);
  return read.ok ? 'none' : read.error.code;
}

/** A copy with some bytes put over others. */
function patched(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

const SLIDE_NAME = new TextEncoder().encode('ppt/slides/slide1.xml');

/** Where the directory's entry of the first slide begins: the name stands last in it. */
function slideEntry(bytes: Uint8Array): number {
  const isName = (at: number) => SLIDE_NAME.every((letter, index) => bytes[at + index] === letter);
  return [...bytes.keys()].findLastIndex(isName) - 46;
}

describe('a deck made here', () => {
  test('gives every record with its slide', () => {
    expect(readDeck(sampleDeck([RECORD, OTHER]))).toEqual({
      ok: true,
      value: {
        records: [
          { ...RECORD, slide: 1 },
          { ...OTHER, slide: 2 },
        ],
        unread: [],
      },
    });
  });

  test('counts slides as they are shown, whatever their parts are called', () => {
    const deck = pack(deckParts([slideXml([TEXT]), slideXml([writeDeckRecord(OTHER)])], [2, 1]));
    const read = readDeck(deck);
    expect(read.ok && read.value.records.map(({ slide, claims }) => [slide, claims[0]?.id])).toEqual([
      [1, 's/b'],
      [2, 's/a'],
    ]);
  });

  test('is read without compression too', () => {
    const parts = Object.entries(deckParts([slideXml([TEXT])])).map(([name, xml]) => [
      name,
      new TextEncoder().encode(xml),
    ]);
    expect(problemOf(zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { level: 0 }))).toBe('none');
  });

  test('says which graphic’s record was edited, and reads the others', () => {
    const read = readDeck(pack(deckParts([slideXml([TEXT.slice(0, -10), TEXT]), slideXml([TEXT])])));
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.records).toHaveLength(2);
    expect(read.value.unread.map(unreadSentence)).toEqual([
      'Slide 1: the record in a graphic’s alternative text was cut or edited; its figures were not checked.',
    ]);
  });

  test('is not taken from words on a slide or from comments', () => {
    const [comment, words] = [TEXT.replaceAll("'", ''), escapeXml(TEXT)];
    const xml = `<p:sld><!-- <p:cNvPr descr='${comment}'/> --><a:t>descr='${words}'</a:t><![CDATA[<p:cNvPr descr='${comment}'/>]]></p:sld>`;
    expect(problemOf(pack(deckParts([xml])))).toBe('no-records');
  });
});

describe('a slide that cannot be read', () => {
  const slide = slideXml([TEXT]);
  const links = deckParts([slide, slide])['ppt/_rels/presentation.xml.rels'] ?? '';
  const ELSEWHERE =
    'Slide 1: it could not be read, since its link leads to no slide of the file; its figures were not checked.';
  const NO_SLIDE =
    'Slide 1: it could not be read, since its part of the file holds no slide; its figures were not checked.';

  test.each<[string, { links?: string; slide?: string }, string]>([
    ['whose link leads outside', { links: links.replace('slides/slide1.xml', '../../slide1.xml') }, ELSEWHERE],
    ['whose link leads to a site', { links: links.replace('Id="rId1"', 'Id="rId1" TargetMode="External"') }, ELSEWHERE],
    ['whose link is missing', { links: links.replace('Id="rId1"', 'Id="other"') }, ELSEWHERE],
    ['whose part is empty', { slide: '' }, NO_SLIDE],
    ['whose part is no XML', { slide: 'Dear all, please find the deck attached.' }, NO_SLIDE],
    ['whose part is cut off', { slide: slide.slice(0, -5) }, NO_SLIDE],
    ['whose part is of another kind', { slide: '<p:notes/>' }, NO_SLIDE],
  ])(
    'is named, and the others are read: one %s',
    (_, { links: otherLinks = links, slide: other = slide }, sentence) => {
      const parts = { ...deckParts([other, slide]), 'ppt/_rels/presentation.xml.rels': otherLinks };
      const read = readDeck(pack(parts));
      if (!read.ok) throw new Error(read.error.code);
      expect(read.value.records).toEqual([{ ...RECORD, slide: 2 }]);
      expect(read.value.unread.map(unreadSentence)).toEqual([sentence]);
    },
  );
});

describe('a file that was not made here', () => {
  const deck = sampleDeck([RECORD]);
  const bomb = pack({ ...deckParts([]), ...deckParts([slideXml([' '.repeat(70_000_000)])]) });
  const stored = new TextEncoder().encode('PK\u0003\u0004 and nothing of an archive');

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['three bytes', new Uint8Array(3), 'not-zip'],
    ['a text', new TextEncoder().encode('Dear all, please find the deck attached.'), 'not-zip'],
    [
      'an old or protected Office file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'office-container',
    ],
    ['more than 100 MB', new Uint8Array(DECK_FILE_MAX_BYTES + 1), 'too-large'],
    ['the beginning of an archive', stored, 'cut-off'],
    ['another archive', pack({ 'readme.txt': 'x' }), 'not-a-deck'],
    ['a document', pack({ 'word/document.xml': '<w:document/>' }), 'not-a-deck'],
    ['a deck of somebody else', pack(deckParts([slideXml(['A chart of sales'])])), 'no-records'],
    ['a deck without slides', pack(deckParts([])), 'no-records'],
    ['a bomb in a slide', bomb, 'unpacks-too-large'],
    ['an encrypted part', patched(deck, slideEntry(deck) + 8, 1), 'encrypted'],
    ['a part in an unknown packing', patched(deck, slideEntry(deck) + 10, 99), 'unusual'],
    ['a part with another checksum', patched(deck, slideEntry(deck) + 16, 1, 2, 3, 4), 'damaged'],
    ['a part that begins elsewhere', patched(deck, slideEntry(deck) + 42, 1), 'damaged'],
    ['a document type', pack(deckParts([`<!DOCTYPE a [<!ENTITY b "c">]>${slideXml([TEXT])}`])), 'document-type'],
    ['unclosed markup', pack(deckParts(['<p:sld <p:cNvPr'])), 'damaged'],
    [
      'a thousand slides and more',
      pack(deckParts(Array.from({ length: 1_001 }, () => slideXml([])))),
      'too-many-slides',
    ],
  ])('such as %s is told apart', (_, bytes, problem) => {
    expect(problemOf(bytes)).toBe(problem);
  });

  test('never has entities expanded: neither its own nor nested ones', () => {
    const lol = `<!DOCTYPE a [<!ENTITY l "lol">${Array.from({ length: 9 }, (__, n) => `<!ENTITY l${n} "${`&l${n - 1};`.repeat(10)}">`).join('')}]><a>&l8;</a>`;
    expect(problemOf(pack(deckParts([lol])))).toBe('document-type');
  });

  test('leads nowhere outside its slides, whatever its links say', () => {
    const parts = deckParts([slideXml([TEXT])]);
    const targets = ['../../etc/passwd', '/etc/passwd', 'slides/../presentation.xml', 'https://example.org/slide1.xml'];
    for (const target of targets) {
      const rels = `<Relationships><Relationship Id="rId1" Target="${target}"/></Relationships>`;
      const deckOfLinks = pack({
        ...parts,
        'ppt/_rels/presentation.xml.rels': rels,
        '../../etc/passwd': slideXml([TEXT]),
      });
      expect(problemOf(deckOfLinks)).toBe('leads-elsewhere');
    }
  });

  test('with two parts of one name is refused', () => {
    const twice = pack({ ...deckParts([slideXml([TEXT])]), 'ppt/slides/slide2.xml': slideXml([TEXT]) });
    const second = [...twice.keys()].findLast((at) => twice[at] === 0x32 && twice[at - 1] === 0x65);
    expect(problemOf(patched(twice, second ?? 0, 0x31))).toBe('damaged');
  });

  test('is not believed about the size of its parts', () => {
    expect(problemOf(patched(bomb, slideEntry(bomb) + 24, 1, 0, 0, 0))).toBe('unpacks-too-large');
  });

  test('cut at any place or with any byte changed never throws, and never gives another figure', () => {
    const whole = { ...RECORD, slide: 1 };
    for (let at = 0; at < deck.length; at += 1) {
      expect(problemOf(deck.subarray(0, at))).not.toBe('none');
      const read = readDeck(patched(deck, at, (deck[at] ?? 0) ^ 0xff));
      expect(read.ok ? read.value.records : [whole]).toEqual([whole]);
    }
  });
});
