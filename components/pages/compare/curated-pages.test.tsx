import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { SubjectPage } from '#components/pages/subject/subject-page.tsx';
import type { Result } from '#lib/domain/result.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { CURATED_PARAMS } from '#lib/url/states/curated.ts';
import { PAGED_PINNED_PARAMS } from '#lib/url/states/paged.ts';
import { loadCompareView } from '#lib/view/compare/compare-view.ts';
import { loadCuratedListView, loadCuratedView } from '#lib/view/compare/curated-view.ts';
import { loadSubjectView } from '#lib/view/subject/subject-view.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

import { ComparePage } from './compare-page.tsx';
import { CuratedListPage } from './curated-list-page.tsx';

const queries = await curatedQueries();
const ABOUT = { ignored: [], origin: 'https://claims.example' } as const;
const ID = 'nemotron-3-nano-and-its-baselines';

function unwrap<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error('The view cannot be loaded.');
  return result.value;
}

const view = unwrap(await loadCuratedView({ id: ID, state: decodeQuery(CURATED_PARAMS, {}).state }, queries));
const page = renderToStaticMarkup(<ComparePage view={view} {...ABOUT} />);

test('the page says its title and its reason before the table', () => {
  const { title, reason } = view.curated;
  expect(page).toContain(`<h1>${title}</h1>`);
  expect(page.indexOf(reason)).toBeGreaterThan(page.indexOf('<h1>'));
  expect(page.indexOf(reason)).toBeLessThan(page.indexOf('<table'));
});

test('shown another way it keeps its address; with other subjects it is a comparison by hand', () => {
  const hrefs = [...page.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  expect(hrefs).toContain(`/comparisons/${ID}?show=differences`);
  expect(hrefs).toContain(`/comparisons/${ID}?layout=subjects`);
  expect(hrefs).toContain(`/comparisons/${ID}/table.csv`);
  expect(hrefs).toContain(`/compare?m=${view.curated.subjects.slice(1).join(',')}`);
  expect(page).toContain('action="/compare"');
});

test('the list names each comparison with its reason and what it compares', async () => {
  const list = unwrap(await loadCuratedListView(queries));
  const html = renderToStaticMarkup(<CuratedListPage view={list} />);
  for (const { id, title, reason, subjects } of list.comparisons) {
    expect(html).toContain(`<a href="/comparisons/${id}">${title}</a>`);
    expect(html).toContain(renderToStaticMarkup(reason));
    for (const subject of subjects) expect(html).toContain(list.catalog.subjects.get(subject)?.name);
  }
});

test('the start of comparing leads to them', async () => {
  const start = unwrap(await loadCompareView(decodeQuery(COMPARE_PARAMS, {}).state, queries));
  const html = renderToStaticMarkup(<ComparePage view={start} {...ABOUT} />);
  expect(html).toContain('Curated comparisons');
  expect(html).toContain(`href="/comparisons/${ID}"`);
  expect(html).toContain('href="/comparisons"');
});

test('the page of a model leads to the comparisons that it is part of, and to no others', async () => {
  const state = decodeQuery(PAGED_PINNED_PARAMS, {}).state;
  const subject = unwrap(await loadSubjectView({ section: 'models', id: 'gpt-oss-20b', state }, queries));
  const html = renderToStaticMarkup(<SubjectPage view={subject} {...ABOUT} />);
  expect(html).toContain(`href="/comparisons/${ID}"`);
  expect(html).not.toContain('href="/comparisons/nemotron-generations"');
});
