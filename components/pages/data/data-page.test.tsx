import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { SAMPLE_CATALOG } from '#components/testing/samples.ts';
import { ClaimRecord } from '#lib/domain/words/record.ts';
import {
  busyProblem,
  interruptedProblem,
  noChartProblem,
  parameterProblem,
  tooLargeProblem,
  unknownParameterProblem,
  unknownSurfaceProblem,
  viewProblem,
} from '#lib/http/problem.ts';
import { DECK_MARKS_MAX, PICTURE_MARKS_MAX } from '#lib/http/surfaces/size-limits.ts';
import { LANES } from '#lib/http/surfaces/turns.ts';
import { CLAIMS_PARAMS } from '#lib/url/states/claims-query.ts';
import { missingParameterProblem, noViewProblem, unknownFormatProblem } from '#lib/http/embeds/embed-problems.ts';
import { DECK_PAGE_PARAMS } from '#lib/url/deck/state.ts';
import { EMBED_PARAMS } from '#lib/url/embed/href.ts';
import { SURFACE_NAMES } from '#lib/url/surfaces.ts';
import type { Param } from '#lib/url/param.ts';
import { LIST_PARAMS } from '#lib/url/states/list.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { RENDER_PARAMS } from '#lib/url/states/render.ts';
import { SEARCH_PARAMS } from '#lib/url/states/search.ts';
import type { DataView } from '#lib/view/site/data-view.ts';
import { DataPage } from './data-page.tsx';

const PARAMETERS: Readonly<Record<string, Readonly<Record<string, Pick<Param<unknown>, 'name' | 'allowed'>>>>> = {
  CLAIMS_PARAMS,
  COMPARE_PARAMS,
  METRIC_PARAMS,
  FAMILY_PARAMS,
  LIST_PARAMS,
  SEARCH_PARAMS,
  RENDER_PARAMS,
  EMBED_PARAMS,
  DECK_PAGE_PARAMS,
};

const VIEW: DataView = {
  release: SAMPLE_CATALOG.release,
  catalog: SAMPLE_CATALOG,
  byFamily: [],
  byStance: [{ name: 'By others', claims: 1234 }],
  bySourceKind: [],
  byMetric: [{ name: 'Bit rate', claims: 12, href: '/metrics/bit-rate' }],
};

const html = renderToStaticMarkup(<DataPage view={VIEW} />);
const lines = [...html.matchAll(/<dt>([^<]+)<\/dt><dd>([^<]+)<\/dd>/g)].map(([, term, value]) => ({ term, value }));
const terms = [...html.matchAll(/<dt>([^<]+)<\/dt>/g)].map((match) => match[1]);

describe('the data page documents', () => {
  test.each(SURFACE_NAMES)('the surface %s', (name) => {
    expect(terms).toContain(name);
  });

  test.each(Object.entries(PARAMETERS))('every parameter of %s, with what may stand there', (_, params) => {
    const untold = Object.values(params).filter(
      ({ name, allowed }) => !lines.some(({ term, value }) => term === name && value?.endsWith(`: ${allowed}`)),
    );
    expect(untold).toEqual([]);
  });

  test.each(Object.keys(ClaimRecord.shape))('the field %s of a claim', (name) => {
    expect(terms).toContain(name);
  });

  test.each([
    viewProblem({ code: 'not-found', what: 'metric', id: 'x', nearest: [] }),
    viewProblem({ code: 'empty-store' }),
    parameterProblem({ parameter: 'page', value: 'x', reason: 'it is not a whole number', allowed: '1' }),
    unknownParameterProblem('x', ['q']),
    unknownSurfaceProblem('x', ['y']),
    noChartProblem('/compare'),
    noViewProblem('/x'),
    missingParameterProblem('url', 'x'),
    unknownFormatProblem('x', ['json']),
    busyProblem(2),
    tooLargeProblem('x'),
    interruptedProblem('x'),
  ])('the problem $type, where its document points', ({ type }) => {
    expect(html).toContain(`id="${type.replace('/data#', '')}"`);
  });

  test('how many claims there are of each kind, and where', () => {
    expect(html).toContain('<dt>By others</dt><dd>1,234</dd>');
    expect(html).toContain('<dt>Bit rate</dt><dd><a href="/metrics/bit-rate">12</a></dd>');
  });

  test('how many pictures and decks are made at once, when to ask again, and how much one may hold', () => {
    expect(html).toContain(`${LANES.picture.runningMax} pictures and ${LANES.deck.runningMax} deck at a time`);
    expect(html).toContain(`${LANES.picture.retryAfterSeconds} seconds for a picture`);
    expect(html).toContain(`${LANES.deck.retryAfterSeconds} for a deck`);
    expect(html).toContain(`${DECK_MARKS_MAX} figures and statements`);
    expect(html).toContain(`${PICTURE_MARKS_MAX} figures`);
  });
});
