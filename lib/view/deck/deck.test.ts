import { describe, expect, test } from 'vitest';

import { decodeQuery } from '#lib/url/codec.ts';
import { DECK_VIEWS_MAX } from '#lib/url/deck/pieces.ts';
import { DECK_PAGE_PARAMS, type DeckPageState } from '#lib/url/deck/state.ts';
import { editDeck } from './deck-edit.ts';
import { loadDeckView, type DeckView } from './deck-view.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

const queries = await curatedQueries();
const COMPARED = '/compare?m=nemotron-3-nano-30b-a3b,nemotron-nano-9b-v2';

function state(query: Record<string, string>): DeckPageState {
  return decodeQuery(DECK_PAGE_PARAMS, query).state;
}

async function load(query: Record<string, string>): Promise<DeckView> {
  const view = await loadDeckView(state(query), queries);
  if (!view.ok) throw new Error('The deck does not load.');
  return view.value;
}

describe('a deck', () => {
  test('has a slide for each view, in order, with the title that was given or its own', async () => {
    const { slides } = await load({ views: `/metrics/parameters;${COMPARED}~Two of them;/models/nemotron-h-8b` });
    expect(slides.map(({ kind, title }) => [kind, title])).toEqual([
      ['shown', 'Parameters, total and active'],
      ['shown', 'Two of them'],
      ['shown', expect.stringContaining('8B')],
    ]);
  });

  test('shows every chart of a view with several', async () => {
    const [slide] = (await load({ views: COMPARED })).slides;
    if (slide?.kind !== 'shown' || slide.chart?.kind !== 'multiples') throw new Error('The slide shows one chart.');
    expect(slide.chart.charts.map(({ title }) => title)).toEqual(slide.view.charts.map(({ title }) => title));
  });

  test('names the charts of a view with several, each by an address that shows it', async () => {
    const { slides } = await load({ views: COMPARED });
    const [slide] = slides;
    if (slide?.kind !== 'shown') throw new Error('The comparison is not shown.');
    expect(slide.chartHrefs.length).toBe(slide.view.charts.length);
    const each = await load({ views: slide.chartHrefs.join(';') });
    expect(each.slides.map(({ title }) => title)).toEqual(slide.view.charts.map(({ title }) => title));
  });

  test('says of a view that is not there what is missing, and offers the nearest as a slide', async () => {
    const { slides } = await load({
      views:
        '/metrics/parameter~Sizes;/compare?m=nemotron-nano-9b-v2,nemotron-h-8c;/claims/2512.20848/throughput-vs-similar-model',
    });
    for (const slide of slides) {
      if (slide.kind !== 'missing') throw new Error('A missing view is shown.');
      expect(slide.sentence).toMatch(/^There is no /);
      const [first] = slide.nearest;
      const instead = await load({ views: first?.item.href ?? '' });
      expect(instead.slides.map(({ kind }) => kind)).toEqual(['shown']);
    }
    const titles = slides.flatMap((slide) =>
      slide.kind === 'missing' ? slide.nearest.map(({ item }) => item.title) : [],
    );
    expect(new Set(titles)).toEqual(new Set(['Sizes', '']));
  });

  test('never shows another picture for a metric that is not there', async () => {
    const { slides } = await load({ views: `${COMPARED}%26metric=nonsense`.replace('%26', '&') });
    expect(slides).toMatchObject([{ kind: 'missing', sentence: expect.stringContaining('nonsense') as string }]);
  });

  test('pins every view to its release, and leads from an unknown one to the current', async () => {
    const { release } = await load({});
    const pinned = await load({ views: '/metrics/parameters;/models/nemotron-h-8b', release: release.id });
    expect(pinned.slides.every((slide) => slide.kind === 'shown' && slide.view.pinned)).toBe(true);
    const unknown = await loadDeckView(state({ views: '/metrics/parameters', release: '1999-01-01.1' }), queries);
    expect(unknown).toMatchObject({
      ok: false,
      error: { code: 'not-found', nearest: [{ href: '/deck?views=/metrics/parameters' }] },
    });
  });
});

describe('editing a deck', () => {
  const fromRoot = (address: string) => address.replace(/^https:\/\/claims\.example(?=\/)/, '');

  test('adds pasted addresses of this site at the end and leaves others out', () => {
    const wanted = state({
      views: '/metrics/a',
      theme: 'dark',
      add: '/metrics/b\nhttps://claims.example/compare?m=a,b https://evil.example/metrics/c //evil.example/compare',
    });
    const { state: edited, ignored, changedSlide } = editDeck(wanted, fromRoot);
    expect(edited.items.map(({ href }) => href)).toEqual(['/metrics/a', '/metrics/b', '/compare?m=a,b']);
    expect(edited.theme).toBe('dark');
    expect(ignored.map(({ value }) => value)).toEqual(['https://evil.example/metrics/c', '//evil.example/compare']);
    expect(changedSlide).toBe(3);
  });

  test('gives a slide a title and takes it away', () => {
    const titled = editDeck(state({ views: '/metrics/a;/metrics/b', edit: '2', title: 'B; ~%' }), fromRoot);
    expect(titled.state.items[1]).toEqual({ href: '/metrics/b', title: 'B; ~%' });
    expect(titled.changedSlide).toBe(2);
    const plain = editDeck(state({ views: '/metrics/a~A', edit: '1', title: '' }), fromRoot);
    expect(plain.state.items).toEqual([{ href: '/metrics/a', title: '' }]);
  });

  test('says that a deck is full', () => {
    const views = Array.from({ length: DECK_VIEWS_MAX }, () => '/metrics/a').join(';');
    const { state: edited, ignored } = editDeck(state({ views, add: '/metrics/b' }), fromRoot);
    expect(edited.items).toHaveLength(DECK_VIEWS_MAX);
    expect(ignored).toMatchObject([{ value: '/metrics/b', reason: 'the deck is full' }]);
  });
});
