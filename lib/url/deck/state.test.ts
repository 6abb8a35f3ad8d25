import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ReleaseId } from '#lib/domain/facts/release.ts';
import { decodeQuery, encodeQuery, rawQuery } from '#lib/url/codec.ts';
import { DECK_VIEWS_MAX, deckHrefOfPieces, readPieces } from './pieces.ts';
import {
  DECK_PAGE_PARAMS,
  DECK_PARAMS,
  DECK_TITLE_MAX_LENGTH,
  deckHref,
  deckOptionsQuery,
  fitsAddress,
  formatItem,
  presentHref,
  slidesHref,
  type DeckState,
} from './state.ts';

function read(query: string) {
  return decodeQuery(DECK_PARAMS, rawQuery(new URLSearchParams(query)));
}

const href = fc.constantFrom(
  '/metrics/parameters',
  '/metrics/word-error-rate?scale=log&family=speech',
  '/compare?m=a,b.c&metric=parameters&chart=dot',
  '/families/nemotron?sort=-name',
  '/claims/2512.20848/throughput?release=2026-11-23.1',
  '/models/nemotron-3-nano-30b-a3b',
);
const title = fc.string({ unit: 'binary', maxLength: DECK_TITLE_MAX_LENGTH }).map((text) =>
  text
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim(),
);
const signs = fc.string({ unit: fc.constantFrom(';', '~', '%', '3', 'B', '7', 'E', '25', '&', '#', '+', '≤', 'a') });
const deck: fc.Arbitrary<DeckState> = fc.record({
  items: fc.array(fc.record({ href, title: fc.oneof(title, signs, fc.constant('')) }), { maxLength: 8 }),
  aspect: fc.constantFrom('16x9', '4x3'),
  theme: fc.constantFrom('light', 'dark'),
  hasPictures: fc.boolean(),
  release: fc.constantFrom(undefined, ReleaseId.parse('2026-11-23.1')),
});

describe('the address of a deck', () => {
  test('gives the same deck back, whatever its titles', () => {
    fc.assert(
      fc.property(deck, (state) => {
        fc.pre(fitsAddress(state.items));
        const written = encodeQuery(DECK_PARAMS, state);
        expect(read(written)).toEqual({ state, ignored: [] });
        expect(encodeQuery(DECK_PARAMS, read(written).state)).toBe(written);
      }),
    );
  });

  test('is canonical for everything that can be read, also of lists that people write', () => {
    const part = fc.oneof(href, fc.constantFrom('', ' ', '~', '%', ';', '/compare?m=b%2Ca', '/compare?x=1&chart=auto'));
    fc.assert(
      fc.property(fc.array(fc.tuple(part, signs), { maxLength: 40 }), (parts) => {
        const views = parts.map(([address, text]) => `${address}~${text}`).join(';');
        const { state } = decodeQuery(DECK_PARAMS, { views });
        const written = encodeQuery(DECK_PARAMS, state);
        expect(read(written)).toEqual({ state, ignored: [] });
      }),
    );
  });

  test('can be made of its views as they are written, in another order', () => {
    fc.assert(
      fc.property(deck, (state) => {
        const { items } = state;
        const backwards = deckHrefOfPieces(items.map(formatItem).toReversed(), deckOptionsQuery(state));
        expect(backwards).toBe(deckHref({ ...state, items: items.toReversed() }));
      }),
    );
  });

  test('can be taken apart into its views as they are written', () => {
    fc.assert(
      fc.property(deck, (state) => {
        const pieces = readPieces(deckHref(state));
        expect(pieces).toEqual({ parts: state.items.map(formatItem), restQuery: deckOptionsQuery(state) });
      }),
    );
  });

  test('is readable and leaves defaults out', () => {
    expect(deckHref()).toBe('/deck');
    const { state } = read('views=/metrics/parameters;/compare?m=a,b%26metric=parameters~Big %26 small;&aspect=16x9');
    expect(deckHref(state)).toBe(
      '/deck?views=/metrics/parameters;/compare?m=a,b%26metric=parameters~Big%20%26%20small',
    );
    expect(presentHref(state, 2)).toBe(`${deckHref(state)}&slide=2`);
    expect(slidesHref({ ...state, aspect: '4x3', hasPictures: true })).toContain('/deck/slides.pptx?views=');
  });

  test.each([
    ['//evil.example/compare', 'view 1 cannot be used, since it does not start with one slash'],
    ['https://evil.example/compare', 'view 1 cannot be used, since it does not start with one slash'],
    ['/metrics/a;javascript:alert(1)', 'view 2 cannot be used, since it does not start with one slash'],
    ['/api/v1/claims', expect.stringContaining('it is not the address of')],
    ['/metrics/../../etc', expect.stringContaining('it is not the address of')],
    ['/metrics/A%2f', expect.stringContaining('it is not the address of')],
    ['/__proto__/a', expect.stringContaining('it is not the address of')],
    ['/metrics/a?chart=pie', expect.stringContaining('its “chart” cannot be used')],
    [`/metrics/a~${'t'.repeat(DECK_TITLE_MAX_LENGTH + 1)}`, expect.stringContaining('its title is too long')],
    ['/metrics/a;'.repeat(DECK_VIEWS_MAX + 1), `it names ${DECK_VIEWS_MAX + 1}`],
    ['x'.repeat(20_000), 'it is too long'],
  ] satisfies readonly (readonly [string, unknown])[])('refuses %s and says why', (views: string, reason: unknown) => {
    const { state, ignored } = decodeQuery(DECK_PARAMS, { views });
    expect(state.items).toEqual([]);
    expect(ignored).toMatchObject([{ parameter: 'views', reason }]);
  });

  test('takes the page of a frame or of a picture, without how it was drawn', () => {
    const { state } = decodeQuery(DECK_PARAMS, {
      views: '/embed/compare?m=a,b&theme=dark&static=1;/metrics/a/chart.svg?size=slide&scale=log#x;/compare?m=a&add=b',
    });
    expect(state.items.map((item) => item.href)).toEqual(['/compare?m=a,b', '/metrics/a?scale=log', '/compare?m=a']);
  });

  test('gives a state for every query of the page', () => {
    const query = fc.dictionary(
      fc.constantFrom(...Object.values(DECK_PAGE_PARAMS).map(({ name }) => name)),
      fc.oneof(fc.string({ unit: 'binary' }), fc.array(signs)),
    );
    fc.assert(
      fc.property(query, (raw) => {
        const { state } = decodeQuery(DECK_PAGE_PARAMS, raw);
        const written = encodeQuery(DECK_PAGE_PARAMS, state);
        expect(decodeQuery(DECK_PAGE_PARAMS, rawQuery(new URLSearchParams(written))).state).toEqual(state);
      }),
    );
  });
});
