import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { ClaimPage } from '#components/pages/claim-page.tsx';
import { ComparePage } from '#components/pages/compare-page.tsx';
import { FamilyPage } from '#components/pages/family-page.tsx';
import { MetricPage } from '#components/pages/metric-page.tsx';
import { SubjectPage } from '#components/pages/subject-page.tsx';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { COMPARE_PARAMS, FAMILY_PARAMS, METRIC_PARAMS } from '#lib/url/states.ts';
import { loadClaimView } from '#lib/view/claim-view.ts';
import { loadCompareView } from '#lib/view/compare-view.ts';
import { loadFamilyView } from '#lib/view/family-view.ts';
import { loadMetricView, METRIC_PAGE_ROWS } from '#lib/view/metric-view.ts';
import { loadSubjectView } from '#lib/view/subject-view.ts';
import {
  claimSurface,
  compareSurface,
  familySurface,
  metricSurface,
  subjectSurface,
  type SurfaceView,
} from '#lib/view/surface-view.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { chartSvg } from './chart-svg.ts';
import { renderTableCsv } from './table-csv.ts';
import { renderTableMd } from './table-md.ts';
import { renderTableTex } from './table-tex.ts';
import {
  csvFigures,
  figureOfLabel,
  headingText,
  htmlLabels,
  jsonFigures,
  jsonLabels,
  markdownLabels,
  svgHiddenCount,
  svgLabels,
  texLabels,
  type ReadClaims,
} from './testing/figure-readers.ts';
import { randomViews, type RandomView } from './testing/random-views.ts';
import { loaded } from './testing/sample-views.ts';
import { ViewDocument } from './view-document.ts';
import { renderViewJson } from './view-json.ts';

/*
 * The same address gives the same figures in every form. Each form is read back by a reader of its own:
 *
 * - table.csv and view.json hold every claim of the view, as numbers beside the name of a bound;
 * - table.md and table.tex hold every claim, as the label that a person reads;
 * - chart.svg draws figures alone, of the charts' own metrics, and counts those it has no room for;
 * - the page of a comparison, a subject and a metric shows every figure (a metric's table has pages of
 *   a hundred rows); that of a family shows those that its table has a column for; that of a claim has
 *   its figure as the title. Pages also show claims beside the view's own: neighbours, baselines, series.
 */

const SEED = 20_261_124;
const queries = await curatedQueries();
const views = await randomViews(queries, SEED);
const pinned = { release: undefined };

function surfaceView(view: RandomView): Promise<SurfaceView> {
  switch (view.kind) {
    case 'compare':
      return loaded(compareSurface(decodeQuery(COMPARE_PARAMS, view.query).state, queries));
    case 'metric':
      return loaded(metricSurface(view.id)(decodeQuery(METRIC_PARAMS, {}).state, queries));
    case 'family':
      return loaded(familySurface(view.id)(decodeQuery(FAMILY_PARAMS, view.query).state, queries));
    case 'claim':
      return loaded(claimSurface(view.id)(pinned, queries));
    case 'subject':
      return loaded(subjectSurface(view.section, view.id)(pinned, queries));
  }
}

async function page(view: RandomView) {
  switch (view.kind) {
    case 'compare': {
      const { state } = decodeQuery(COMPARE_PARAMS, view.query);
      return <ComparePage view={await loaded(loadCompareView(state, queries))} ignored={[]} />;
    }
    case 'metric': {
      const { state } = decodeQuery(METRIC_PARAMS, {});
      return <MetricPage view={await loaded(loadMetricView({ id: view.id, state }, queries))} ignored={[]} />;
    }
    case 'family': {
      const { state } = decodeQuery(FAMILY_PARAMS, view.query);
      return <FamilyPage view={await loaded(loadFamilyView({ id: view.id, state }, queries))} ignored={[]} />;
    }
    case 'claim':
      return <ClaimPage view={await loaded(loadClaimView({ id: view.id, state: pinned }, queries))} ignored={[]} />;
    case 'subject': {
      const { section, id } = view;
      return <SubjectPage view={await loaded(loadSubjectView({ section, id, state: pinned }, queries))} ignored={[]} />;
    }
  }
}

/** The labels of claims with a figure, as amounts with their bounds. */
function figures(labels: ReadClaims, figured: ReadClaims): ReadClaims {
  const known = [...labels].filter(([id]) => figured.has(id));
  return new Map(known.map(([id, label]) => [id, figureOfLabel(label) ?? `unread: ${label}`]));
}

/** Those of the figures that the other surface shows too. */
function shared(all: ReadClaims, other: ReadClaims): ReadClaims {
  return new Map([...all].filter(([id]) => other.has(id)));
}

/** The kinds whose marks are a label each, in the heavy text of a row. */
const ROW_KINDS: ReadonlySet<ChartSpec['kind']> = new Set(['bar', 'dot', 'ladder']);

/** The marks of a chart of any kind: whatever in it names a claim and writes its figure. */
function markLabels(part: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(part)) return part.flatMap(markLabels);
  if (typeof part !== 'object' || part === null) return [];
  if ('claimId' in part && 'valueLabel' in part) return [[String(part.claimId), String(part.valueLabel)]];
  return Object.values(part).flatMap(markLabels);
}

/** The claims that the page of a view has to show: those of its table, or of the first page of it. */
function idsOnPage({ kind }: RandomView, { table, claims }: SurfaceView): readonly string[] {
  const cells = table?.parts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  if (cells === undefined) return claims.slice(0, kind === 'metric' ? METRIC_PAGE_ROWS : Infinity).map(({ id }) => id);
  const groups = cells.flatMap((cell) => (cell.kind === 'stated' ? cell.groups : []));
  return groups.flatMap((group) => group.claims.map(({ id }) => id));
}

/** What the title of a claim's page says after the subject's name. */
function titleLabel(html: string, { claims: [claim], catalog }: SurfaceView): ReadClaims {
  if (claim === undefined) return new Map();
  const title = headingText(html);
  const name = catalog.subjects.get(claim.subject)?.name ?? '';
  return new Map([[claim.id, title.startsWith(`${name}: `) ? title.slice(name.length + 2) : `no figure: ${title}`]]);
}

function pairOf(all: ReadClaims, id: string): readonly (readonly [string, string])[] {
  const figure = all.get(id);
  return figure === undefined ? [] : [[id, figure]];
}

function nameOf(view: RandomView): string {
  return [view.kind, 'id' in view ? view.id : '', 'query' in view ? JSON.stringify(view.query) : ''].join(' ').trim();
}

test('a hundred views are read, with figures of every bound', async () => {
  const all = await Promise.all(views.map(surfaceView));
  const signs = all.flatMap((view) => [...csvFigures(String(renderTableCsv(view).body)).values()]);
  expect(views).toHaveLength(100);
  expect(new Set(signs.map((figure) => /^[^\d-]*/.exec(figure)?.[0]))).toEqual(
    new Set(['', '≤', '≥', '>', '<', '≈', '~']),
  );
});

describe.each(views.map((view) => [nameOf(view), view] as const))('%s', (_, view) => {
  test('says the same figures in CSV, JSON, Markdown and LaTeX', async () => {
    const surface = await surfaceView(view);
    const csv = csvFigures(String(renderTableCsv(surface).body));
    const json = String(renderViewJson(surface).body);
    const labels = jsonLabels(json);
    expect(jsonFigures(json)).toEqual(csv);
    expect(figures(labels, csv)).toEqual(csv);
    expect(markdownLabels(String(renderTableMd(surface).body))).toEqual(labels);
    const tex = texLabels(String(renderTableTex(surface).body));
    expect([...tex.keys()].toSorted()).toEqual([...labels.keys()].toSorted());
    expect(figures(tex, csv)).toEqual(new Map([...tex.keys()].flatMap((id) => pairOf(csv, id))));
  });

  test('is a document of its schema in JSON', async () => {
    const document: unknown = JSON.parse(String(renderViewJson(await surfaceView(view)).body));
    expect(ViewDocument.safeParse(document).error?.issues ?? []).toEqual([]);
  });

  test('draws the same figures, and counts what it has no room for', async () => {
    const surface = await surfaceView(view);
    const labels = jsonLabels(String(renderViewJson(surface).body));
    for (const chart of surface.charts.filter(({ kind }) => ROW_KINDS.has(kind))) {
      const svg = chartSvg(chart, { size: 'page' });
      const drawn = svgLabels(svg);
      const marks = markLabels(JSON.parse(JSON.stringify(chart)));
      expect(drawn).toEqual(shared(new Map(marks), drawn));
      expect(shared(drawn, labels)).toEqual(shared(labels, drawn));
      expect(drawn.size + svgHiddenCount(svg)).toBe(marks.length);
    }
  });

  test('shows the same figures on its page', async () => {
    const surface = await surfaceView(view);
    const csv = csvFigures(String(renderTableCsv(surface).body));
    const html = renderToStaticMarkup(await page(view));
    const shown = view.kind === 'claim' ? titleLabel(html, surface) : htmlLabels(html);
    expect(figures(shown, csv)).toEqual(new Map(idsOnPage(view, surface).flatMap((id) => pairOf(csv, id))));
  });
});
