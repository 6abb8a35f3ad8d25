import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DECK_TEXT_MAX_LENGTH, readDeckRecords, writeDeckRecord, type DeckRecord } from './record.ts';

/** Any text, also such as files cannot hold: lone surrogates, controls, the marks of the form itself. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('"', '\\', ';', '=', '\n', '\r', '≤', '.', ' ', '\ud800', '\u0000', 'u{', '}') }),
  fc.constantFrom('none', 'End of record.', 'Model Claims deck record 1: release x; claims none. End of record.'),
);

const anyRecord: fc.Arbitrary<DeckRecord> = fc.record({
  release: fc.oneof(fc.constant('2026-11-23.1'), anyText),
  claims: fc.array(fc.record({ id: fc.oneof(fc.constant('2512.20848/throughput'), anyText), label: anyText })),
});

describe('a deck record', () => {
  test('is a line that people can read', () => {
    const claims = [
      { id: '2512.20848/throughput', label: '≤ 3.3x' },
      { id: '2512.20848/context', label: '1M "tokens"' },
    ];
    expect(writeDeckRecord({ release: '2026-11-23.1', claims })).toBe(
      'Model Claims deck record 1: release 2026-11-23.1; claims 2512.20848/throughput = "≤ 3.3x"; ' +
        '2512.20848/context = "1M \\"tokens\\"". End of record.',
    );
  });

  test('comes back as it was, whatever the ids and labels', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(readDeckRecords(writeDeckRecord(record))).toEqual({ ok: true, value: [record] });
      }),
    );
  });

  test('comes back with others from among other words', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 4 }), (records) => {
        const text = records.map((record) => `Bar chart. A: ≤ 3x. ${writeDeckRecord(record)}`).join(' And: ');
        expect(readDeckRecords(text)).toEqual({ ok: true, value: records });
      }),
    );
  });

  test('holds only characters that XML attributes keep', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(writeDeckRecord(record)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('reading records', () => {
  test('finds none in a text without one', () => {
    expect(readDeckRecords('Bar chart. A: 3x.')).toEqual({ ok: true, value: [] });
  });

  test('never takes a record that was cut for a whole one', () => {
    const whole = writeDeckRecord({ release: '2026-11-23.1', claims: [{ id: 'a/b', label: '≤ 3x' }] });
    for (let length = 'Model Claims deck record '.length; length < whole.length; length += 1) {
      expect(readDeckRecords(whole.slice(0, length))).toMatchObject({ ok: false, error: { code: 'broken' } });
    }
  });

  test('says of which version a record is that it cannot read', () => {
    expect(readDeckRecords('Model Claims deck record 12: anything')).toEqual({
      ok: false,
      error: { code: 'other-version', version: '12' },
    });
  });

  test('refuses texts beyond its limits', () => {
    expect(readDeckRecords(' '.repeat(DECK_TEXT_MAX_LENGTH + 1))).toMatchObject({ error: { code: 'too-long' } });
    const many = `Model Claims deck record 1: release a; claims ${'a = ""; '.repeat(60_000)}`;
    expect(readDeckRecords(many)).toMatchObject({ ok: false, error: { code: 'too-many' } });
  });

  test('reads labels of any length', () => {
    const record = { release: 'a', claims: [{ id: 'a', label: '"'.repeat(1_500_000) }] };
    expect(readDeckRecords(writeDeckRecord(record))).toEqual({ ok: true, value: [record] });
  });

  test('refuses a quotation that never ends, however long', () => {
    const text = `Model Claims deck record 1: release a; claims a = "${'\\'.repeat(3_000_001)}`;
    expect(readDeckRecords(text)).toMatchObject({ ok: false, error: { code: 'broken' } });
  });

  test.each(['"', '"\\', 'a = "', '"\\u{ffffff}" = ""', ' = ', 'a = b', 'none'])(
    'refuses claims such as %s',
    (claims) => {
      const text = `Model Claims deck record 1: release a; claims ${claims}`;
      expect(readDeckRecords(text)).toMatchObject({ ok: false, error: { code: 'broken' } });
    },
  );
});
