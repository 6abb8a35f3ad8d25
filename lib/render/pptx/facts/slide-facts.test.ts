import { describe, expect, test } from 'vitest';

import { sourceAddress } from '#lib/domain/facts/source.ts';

import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { sampleViews } from '#lib/render/testing/sample-views.ts';
import type { Deck } from '#lib/render/pptx/deck-model.ts';
import { deckSlides } from '#lib/render/pptx/deck-slides.ts';
import { slideFacts } from './slide-facts.ts';
import { tellSlides } from './told-slides.ts';

const views = Object.entries(await sampleViews(await curatedQueries()));

function deckOf(slides: Deck['slides']): Deck {
  const look = { aspect: '16x9', theme: 'light', withPictures: false } as const;
  return { title: 'A deck', href: '/deck', origin: 'https://claims.example', slides, ...look };
}

describe.each(views)('the facts of a %s', (_, view) => {
  const told = tellSlides(deckSlides(view));
  const facts = told.map((slide) => slideFacts(slide, deckOf(deckSlides(view))));

  test('are made from claims that are told once for all slides of the view', () => {
    expect(new Set(told.map((slide) => slide.told)).size).toBe(1);
    for (const claims of told.map((slide) => slide.told)) {
      expect([...claims].filter(([id, claim]) => claim.id !== id || claim.stored.id !== id)).toEqual([]);
    }
  });

  test('tell every claim of the view', () => {
    const ids = new Set(facts.flatMap(({ claims }) => claims.map(({ id }) => id)));
    expect(view.claims.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test('number the source of each claim among the footnotes of its own slides', () => {
    for (const { claims, footnotes } of facts) {
      const urls = new Map(footnotes.map(({ number, url }) => [number, url]));
      expect(claims.filter(({ sourceNumber, source }) => urls.get(sourceNumber) !== sourceAddress(source))).toEqual([]);
    }
  });
});

test('views that meet in one deck are told apart', () => {
  const slides = views.flatMap(([, view]) => deckSlides(view));
  const told = tellSlides(slides);
  expect(told.map(({ slide }) => slide)).toEqual(slides);
  expect(new Set(told.map((each) => each.told)).size).toBe(views.length);
});
