import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DECK_VIEWS_MAX, deckHrefOfPieces, readPieces } from '#lib/url/deck/pieces.ts';

import { collectedDeck, holdsAll, withLacking } from './collect-deck.ts';

const EMPTY = '/deck';
const part = fc.constantFrom(
  '/metrics/a',
  '/metrics/b',
  '/compare?m=a,b',
  '/metrics/a~It’s 50%25; or ~',
  '/families/c',
);
const deck = fc
  .tuple(fc.array(part, { maxLength: 6 }), fc.constantFrom('', 'theme=dark', 'aspect=4x3&theme=dark'))
  .map(([parts, rest]) => deckHrefOfPieces(parts, rest));
const elsewhere = fc.constantFrom('', '/metrics/a', '/', '/deck', '/deck?views=/families/d');
const href = (...parts: readonly string[]) => deckHrefOfPieces(parts, '');

describe('opening a deck', () => {
  test('loses no collected view, unless the page of the collected deck itself led there', () => {
    fc.assert(
      fc.property(deck, deck, fc.boolean(), elsewhere, (kept, shown, isBegun, from) => {
        expect(holdsAll(collectedDeck({ kept, shown, isBegun, from }), kept)).toBe(true);
      }),
    );
  });

  test('never forgets a collected deck, whatever led there', () => {
    fc.assert(
      fc.property(deck, deck, fc.boolean(), fc.oneof(deck, elsewhere), (kept, shown, isBegun, from) => {
        fc.pre(readPieces(kept).parts.length > 0);
        expect(readPieces(collectedDeck({ kept, shown, isBegun, from })).parts).not.toEqual([]);
      }),
    );
  });

  test('takes in every view of a deck that was begun just now, after those that were there', () => {
    fc.assert(
      fc.property(deck, deck, elsewhere, (kept, shown, from) => {
        const joined = readPieces(collectedDeck({ kept, shown, isBegun: true, from }));
        expect(joined.parts).toEqual([...readPieces(kept).parts, ...readPieces(shown).parts]);
      }),
    );
  });

  test('once more changes nothing: a reload adds no view again', () => {
    fc.assert(
      fc.property(deck, deck, fc.boolean(), elsewhere, (kept, shown, isBegun, from) => {
        const once = collectedDeck({ kept, shown, isBegun, from });
        expect(collectedDeck({ kept: once, shown: once, isBegun: false, from: '' })).toBe(once);
      }),
    );
  });

  test('collects it where nothing is collected yet', () => {
    const shown = href('/metrics/a');
    expect(collectedDeck({ kept: EMPTY, shown, isBegun: false, from: '' })).toBe(shown);
    expect(collectedDeck({ kept: EMPTY, shown: `${shown}&theme=dark`, isBegun: true, from: '' })).toBe(
      `${shown}&theme=dark`,
    );
  });

  test.each([
    ['a view taken out', href('/metrics/a')],
    ['a title given', href('/metrics/a~Sizes', '/metrics/b')],
    ['a view replaced', href('/metrics/c', '/metrics/b')],
  ])('follows what was done on the page of the collected deck: %s', (_, shown) => {
    const kept = href('/metrics/a', '/metrics/b');
    expect(collectedDeck({ kept, shown, isBegun: false, from: `${kept}&slide=2` })).toBe(shown);
    expect(collectedDeck({ kept, shown, isBegun: false, from: '/' })).toBe(kept);
  });

  test('follows one that is the collected one with views put in', () => {
    const [kept, shown] = [href('/metrics/a', '/metrics/b'), href('/metrics/c', '/metrics/a', '/metrics/b')];
    expect(collectedDeck({ kept, shown, isBegun: false, from: '' })).toBe(shown);
  });

  test.each([
    ['order', href('/metrics/a', '/metrics/b'), href('/metrics/b', '/metrics/a', '/metrics/c')],
    ['colours', `${href('/metrics/a')}&theme=dark`, href('/metrics/a', '/metrics/c')],
    ['release', `${href('/metrics/a')}&release=2026-01-02.1`, href('/metrics/a')],
  ])('lets no other deck change the %s of the collected one', (_, kept, shown) => {
    expect(collectedDeck({ kept, shown, isBegun: false, from: '' })).toBe(kept);
  });

  test('leaves a full deck as it is', () => {
    const kept = href(...Array.from({ length: DECK_VIEWS_MAX }, () => '/metrics/a'));
    expect(collectedDeck({ kept, shown: href('/metrics/b'), isBegun: true, from: '' })).toBe(kept);
    expect(withLacking(kept, href('/metrics/b'))).toBeUndefined();
  });
});

test('two decks together hold every view of both, and none that was there already', () => {
  fc.assert(
    fc.property(deck, deck, (kept, shown) => {
      const both = withLacking(kept, shown) ?? kept;
      expect([holdsAll(both, kept), holdsAll(both, shown)]).toEqual([true, true]);
      expect(withLacking(both, shown)).toBeUndefined();
    }),
  );
});

test('an address that cannot be read holds no views', () => {
  expect(readPieces('/deck?views=%E0%A4%A').parts).toEqual([]);
  expect(readPieces(EMPTY).parts).toEqual([]);
});
