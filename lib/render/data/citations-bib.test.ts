import { describe, expect, test } from 'vitest';

import { sourceAddress } from '#lib/domain/facts/source.ts';

import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { renderCitationsBib } from './citations-bib.ts';
import { HOSTILE_TEXTS, withEveryText } from '#lib/render/testing/hostile-view.ts';
import { sampleViews } from '#lib/render/testing/sample-views.ts';

const SITE = { origin: 'https://claims.example' };
const views = await sampleViews(await curatedQueries());

interface Entry {
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Where the group ends that begins at `start`; BibTeX counts braces whatever stands before them. */
function groupEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('A group never ends.');
}

function fieldsOf(body: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let at = 0;
  for (;;) {
    const found = /^[\s,]*([a-z]+) = (?=\{)/.exec(body.slice(at));
    if (found === null) break;
    const start = at + found[0].length;
    const end = groupEnd(body, start);
    fields.set(found[1] ?? '', body.slice(start + 1, end));
    at = end + 1;
  }
  if (body.slice(at).trim() !== '') throw new Error(`This is no field: ${body.slice(at, at + 60)}`);
  return fields;
}

/** Reads BibTeX as BibTeX does: an entry begins at every "@", wherever it stands. */
function entries(text: string): readonly Entry[] {
  const found: Entry[] = [];
  let at = text.indexOf('@');
  while (at !== -1) {
    const head = /^@misc\{([^,\s]+),/.exec(text.slice(at));
    if (head === null) throw new Error(`This is no entry: ${text.slice(at, at + 60)}`);
    const end = groupEnd(text, text.indexOf('{', at));
    found.push({ key: head[1] ?? '', fields: fieldsOf(text.slice(at + head[0].length, end)) });
    at = text.indexOf('@', end);
  }
  return found;
}

describe.each(Object.entries(views))('the sources of a %s as BibTeX', (_, view) => {
  const text = String(renderCitationsBib(view, SITE).body);

  test('are there once each, under keys of their own', () => {
    const keys = entries(text).map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set(view.claims.map(({ source }) => `claims:${source}`)));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('have title, year and address as they are stored', () => {
    for (const { key, fields } of entries(text)) {
      const source = [...view.catalog.sources.values()].find(({ id }) => key === `claims:${id}`);
      expect(fields.get('url')).toBe(source && sourceAddress(source));
      expect(fields.get('year')).toBe(source?.published?.slice(0, 4));
      expect(fields.get('eprint')).toBe(source?.publisher === 'arXiv' ? source.id : undefined);
    }
  });

  test('name the release', () => {
    expect(text.split('\n')[0]).toContain(`release ${view.release.id}`);
  });
});

test.each(Object.entries(HOSTILE_TEXTS))('sources full of %s stay as many entries', (_, text) => {
  const { comparison } = views;
  if (comparison === undefined) throw new Error('There is no comparison.');
  const hostile = String(renderCitationsBib(withEveryText(comparison, text), SITE).body);
  const harmless = entries(String(renderCitationsBib(comparison, SITE).body));
  const keysOf = (found: readonly Entry[]) => found.map(({ key }) => key).toSorted();
  expect(keysOf(entries(hostile))).toEqual(keysOf(harmless));
});
