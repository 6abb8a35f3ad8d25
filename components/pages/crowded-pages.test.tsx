import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import type { Result } from '#lib/domain/result.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { PAGED_PINNED_PARAMS } from '#lib/url/states/paged.ts';
import { loadCompareView } from '#lib/view/compare/compare-view.ts';
import { loadFamilyView } from '#lib/view/family/family-view.ts';
import { loadMetricView } from '#lib/view/metric/metric-view.ts';
import { loadSubjectView } from '#lib/view/subject/subject-view.ts';
import { crowdedQueries } from '#lib/view/testing/crowded-queries.ts';

import { ComparePage } from './compare/compare-page.tsx';
import { FamilyPage } from './family/family-page.tsx';
import { MetricPage } from './metric/metric-page.tsx';
import { SubjectPage } from './subject/subject-page.tsx';

const shelf = crowdedQueries({ subjects: 260, metrics: 3 });
const table = crowdedQueries({ subjects: 6, metrics: 140, repeats: 1 });
const ABOUT = { ignored: [], origin: 'https://claims.example' } as const;

function unwrap<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error('The view cannot be loaded.');
  return result.value;
}

interface CrowdedPage {
  readonly render: (page: string) => Promise<ReactNode>;
  /** What each row or claim of the page begins with; its first group tells it from the others. */
  readonly item: RegExp;
  readonly pages: number;
  readonly total: number;
  readonly range: string;
}

const m = Array.from({ length: 6 }, (_, index) => `model-${index}`).join(',');

const PAGES: Readonly<Record<string, CrowdedPage>> = {
  family: {
    render: async (page) => {
      const { state } = decodeQuery(FAMILY_PARAMS, { page });
      return <FamilyPage view={unwrap(await loadFamilyView({ id: 'crowd', state }, shelf))} {...ABOUT} />;
    },
    item: /<th scope="row"[^>]*><div[^>]*><a href="\/models\/(model-\d+)"/g,
    pages: 19,
    total: 260,
    range: '1–14 of 260',
  },
  metric: {
    render: async (page) => {
      const { state } = decodeQuery(METRIC_PARAMS, { page });
      return <MetricPage view={unwrap(await loadMetricView({ id: 'metric-1', state }, shelf))} {...ABOUT} />;
    },
    item: /<th scope="row"[^>]*><a href="\/models\/(model-\d+)"/g,
    pages: 6,
    total: 260,
    range: '1–50 of 260',
  },
  comparison: {
    render: async (page) => {
      const { state } = decodeQuery(COMPARE_PARAMS, { page, m });
      return <ComparePage view={unwrap(await loadCompareView(state, table))} {...ABOUT} />;
    },
    item: /<th scope="row"[^>]*><a href="\/metrics\/(metric-\d+)"/g,
    pages: 12,
    total: 140,
    range: '1–12 of 140',
  },
  subject: {
    render: async (page) => {
      const { state } = decodeQuery(PAGED_PINNED_PARAMS, { page });
      const view = unwrap(await loadSubjectView({ section: 'models', id: 'model-1', state }, table));
      return <SubjectPage view={view} {...ABOUT} />;
    },
    item: /<li><p><a [^>]*data-claim="([^"]+)"/g,
    pages: 4,
    total: 338,
    range: '1–100 of 338',
  },
};

/** The heaviest page of those below, as the server writes it, in characters. */
const PAGE_MAX_LENGTH = 1_200_000;

describe.each(Object.entries(PAGES))('the crowded page of a %s', (_, { render, item, pages, total, range }) => {
  it('shows every row once over its pages', async () => {
    const markups = await Promise.all(
      Array.from({ length: pages }, async (__, index) => renderToStaticMarkup(await render(String(index + 1)))),
    );
    const found = markups.flatMap((markup) => [...markup.matchAll(item)].map(([, id]) => id));
    expect(new Set(found).size).toBe(found.length);
    expect(found).toHaveLength(total);
    expect(markups[0]).toContain(range);
    expect(Math.max(...markups.map(({ length }) => length))).toBeLessThan(PAGE_MAX_LENGTH);
  });

  it('names a page beyond the last and shows the last', async () => {
    const markup = renderToStaticMarkup(await render('77'));
    expect(markup).toContain('there are not so many pages');
    expect(markup).toContain(`Page ${pages} of ${pages}`);
  });

  it('asks for nothing but itself from page to page', async () => {
    const markup = renderToStaticMarkup(await render('2'));
    expect(markup).toMatch(/<a href="[^"]*page=3[^"]*" rel="next"/);
    expect(markup.match(/page=\d+/g)?.filter((each) => each !== 'page=3')).toEqual([]);
  });
});
