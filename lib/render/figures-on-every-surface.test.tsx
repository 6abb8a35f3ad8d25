import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { ClaimPage } from '#components/pages/claim/claim-page.tsx';
import { ComparePage } from '#components/pages/compare/compare-page.tsx';
import { FamilyPage } from '#components/pages/family/family-page.tsx';
import { MetricPage } from '#components/pages/metric/metric-page.tsx';
import { SubjectPage } from '#components/pages/subject/subject-page.tsx';
import type { ChartKind } from '#lib/chart/spec/chart.ts';
import { isInWords } from '#lib/chart/spec/in-words.ts';
import { claimLabel } from '#lib/domain/words/label.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { COMPARE_PARAMS, type CompareState } from '#lib/url/states/compare.ts';
import { RENDER_PARAMS } from '#lib/url/states/render.ts';
import { loadClaimView } from '#lib/view/claim/claim-view.ts';
import { loadCompareView } from '#lib/view/compare/compare-view.ts';
import { loadFamilyView } from '#lib/view/family/family-view.ts';
import { loadMetricView } from '#lib/view/metric/metric-view.ts';
import { loadSubjectView } from '#lib/view/subject/subject-view.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { FILE_CLAIMS_MAX, renderChartHtml } from './html/offline/chart-html.ts';
import { chartSvg } from './pictures/chart-svg.ts';
import { FRAME_CLAIMS_MAX } from './html/claims.ts';
import { renderEmbed } from './html/embed/embed.ts';
import { renderSlides } from './pptx/surface.ts';
import { renderTableCsv } from './data/table-csv.ts';
import { renderTableMd } from './data/table-md.ts';
import { renderTableTex } from './data/table-tex.ts';
import {
  csvFigures,
  figureOfLabel,
  headingText,
  htmlLabels,
  jsonFigures,
  jsonLabels,
  markdownLabels,
  texLabels,
  type ReadClaims,
} from './testing/figure-readers.ts';
import { chartMarks, documentProblems, drawingProblems, markLabels, markNames } from './testing/drawing-problems.ts';
import { readDeck } from './testing/deck-readers.ts';
import { documentLabels, drawnMarks, linkedClaims, svgDescription, svgsIn } from './testing/drawing-readers.ts';
import { idsOnPage } from './testing/ids-on-page.ts';
import { randomSurface, randomViews, type RandomView } from './testing/random-views.ts';
import { loaded } from './testing/sample-views.ts';
import { ViewDocument } from './data/view-document.ts';
import { renderViewJson } from './data/view-json.ts';

/*
 * The same address gives the same figures in every form. Each form is read back by a reader of its own:
 *
 * - table.csv and view.json hold every claim of the view, as numbers beside the name of a bound;
 * - table.md and table.tex hold every claim, as the label that a person reads;
 * - chart.svg writes the figures of its marks, of the charts' own metrics: in rows, cells and quotations
 *   of every mark that it draws, among points of those whose label found a place (the others are in its
 *   description and in the words of their links). It counts marks without room; an address that leaves
 *   parts out or zooms in has fewer marks from the start, in every drawing of it and in view.json;
 * - the embedded document and chart.html draw each chart wide and narrow, and hold claims in a table: a frame the
 *   first ones, chart.html those that it draws (also of a second metric) and others as far as there is room; both
 *   count the others and lead to them. An embedded quotation is a text in which the claim's sentence has its figure;
 * - slides.pptx records in its alternative texts what its charts draw, writes it beside the marks of native
 *   charts, and sets it in native tables, which have a row for each further claim of the charts' metrics;
 *   what no chart of the view is about is not in the deck;
 * - the pages of a comparison together and the page of a subject show every figure; the first page of a metric shows
 *   those of its first hundred rows, that of a family those of its first rows for which its table has a column; that
 *   of a claim has its figure as the title. Pages also show claims beside these: overviews, neighbours, series.
 */

const SEED = 20_261_124;
const queries = await curatedQueries();
const views = await randomViews(queries, SEED);
const pinned = { release: undefined };

const surfaces = new Map(views.map((view) => [view, randomSurface(view, queries)]));
/** What the surfaces of a view are made from, loaded once for all of its tests. */
const surfaceView = (view: RandomView) => surfaces.get(view) ?? randomSurface(view, queries);

/** Every page of a comparison in turn. */
async function comparePages(state: CompareState) {
  const first = await loaded(loadCompareView({ ...state, page: 1 }, queries));
  const others = Array.from({ length: first.pages - 1 }, (_, index) =>
    loaded(loadCompareView({ ...state, page: index + 2 }, queries)),
  );
  return [first, ...(await Promise.all(others))].map((own) => (
    <ComparePage key={own.state.page} view={own} ignored={[]} origin={ORIGIN} />
  ));
}

async function page(view: RandomView) {
  switch (view.kind) {
    case 'compare':
      return <>{await comparePages(decodeQuery(COMPARE_PARAMS, view.query).state)}</>;
    case 'metric': {
      const { state } = decodeQuery(METRIC_PARAMS, view.query);
      return (
        <MetricPage view={await loaded(loadMetricView({ id: view.id, state }, queries))} ignored={[]} origin={ORIGIN} />
      );
    }
    case 'family': {
      const { state } = decodeQuery(FAMILY_PARAMS, view.query);
      return (
        <FamilyPage view={await loaded(loadFamilyView({ id: view.id, state }, queries))} ignored={[]} origin={ORIGIN} />
      );
    }
    case 'claim':
      return (
        <ClaimPage
          view={await loaded(loadClaimView({ id: view.id, state: pinned }, queries))}
          ignored={[]}
          origin={ORIGIN}
        />
      );
    case 'subject': {
      const { section, id } = view;
      return (
        <SubjectPage
          view={await loaded(loadSubjectView({ section, id, state: { ...pinned, page: 1 } }, queries))}
          ignored={[]}
          origin={ORIGIN}
        />
      );
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

/** The kinds whose marks are drawn natively in decks. */
const IS_NATIVE: Readonly<Record<ChartKind, boolean>> = {
  bar: true,
  dot: true,
  ladder: true,
  scatter: false,
  timeline: false,
  papers: false,
  matrix: false,
  results: false,
  quote: false,
  multiples: true,
};
/** A description names so many figures, and then says how many more there are. */
const DESCRIBED_MAX = 30;
const ORIGIN = 'https://claims.example';
const RENDER = { ...decodeQuery(RENDER_PARAMS, {}).state, origin: ORIGIN };

async function deckBytes(surface: SurfaceView): Promise<Uint8Array> {
  const body = (await renderSlides(surface, RENDER))?.body;
  if (!(body instanceof Uint8Array)) throw new Error('There is no deck.');
  return body;
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
    expect(markdownLabels(String(renderTableMd(surface, RENDER).body))).toEqual(labels);
    const tex = texLabels(String(renderTableTex(surface, RENDER).body));
    expect([...tex.keys()].toSorted()).toEqual([...labels.keys()].toSorted());
    expect(figures(tex, csv)).toEqual(new Map([...tex.keys()].flatMap((id) => pairOf(csv, id))));
  });

  test('is a document of its schema in JSON', async () => {
    const document: unknown = JSON.parse(String(renderViewJson(await surfaceView(view)).body));
    expect(ViewDocument.safeParse(document).error?.issues ?? []).toEqual([]);
  });

  test('draws the same figures in every kind of chart, and counts what it has no room for', async () => {
    const surface = await surfaceView(view);
    const json = String(renderViewJson(surface).body);
    const labels = jsonLabels(json);
    const own = surface.picture === undefined ? [] : [surface.picture];
    for (const chart of new Set([...surface.charts, ...own])) {
      const marks = markLabels(chart);
      const svg = chartSvg(chart, { size: 'page' });
      expect(drawingProblems(chart, svg)).toEqual([]);
      expect(shared(new Map(marks), labels)).toEqual(shared(labels, new Map(marks)));
      if (isInWords(chart) || marks.length > DESCRIBED_MAX) continue;
      const described = svgDescription(svg);
      expect(marks.filter(([, label]) => !described.includes(label))).toEqual([]);
    }
    expect(chartMarks(json)).toEqual(markLabels(surface.charts));
  });

  test('says the same figures in documents for frames and for taking away', async () => {
    const surface = await surfaceView(view);
    const labels = jsonLabels(String(renderViewJson(surface).body));
    const embed = renderEmbed(surface, { theme: 'light', isStatic: true, hasNotice: true });
    const framed = surface.charts.filter((chart) => !isInWords(chart));
    expect(documentProblems(framed, embed)).toEqual([]);
    const inFrame = new Map([...labels].slice(0, FRAME_CLAIMS_MAX));
    expect(documentLabels(embed)).toEqual(framed.length === 0 ? new Map() : inFrame);
    expect([...inFrame.keys()].filter((id) => !linkedClaims(embed).has(id))).toEqual([]);
    const leftCount = labels.size - inFrame.size;
    expect(embed.includes('more claims are on the page of this view')).toBe(framed.length > 0 && leftCount > 0);
    const taken = await renderChartHtml(surface, RENDER);
    expect(taken === undefined).toBe(surface.charts.length === 0);
    if (taken === undefined) return;
    const file = String(taken.body);
    expect(documentProblems(surface.charts, file)).toEqual([]);
    const drawable = new Map((surface.drawable ?? []).map((claim) => [claim.id, claimLabel(claim)]));
    const listed = documentLabels(file);
    const kept = shared(labels, listed);
    expect(listed).toEqual(new Map([...kept, ...shared(drawable, listed)]));
    const drawn = surface.charts.flatMap(({ kind }) => svgsIn(file).flatMap((svg) => drawnMarks(kind, svg)));
    const drawnClaims = new Set(drawn.flatMap(({ ids }) => ids));
    expect([...drawnClaims].filter((id) => !listed.has(id))).toEqual([]);
    const others = [...labels.keys()].filter((id) => !drawnClaims.has(id));
    const roomCount = Math.max(0, FILE_CLAIMS_MAX - drawnClaims.size);
    expect(others.filter((id) => listed.has(id))).toEqual(others.slice(0, roomCount));
    const words = `${groupedDecimal(labels.size - kept.size)} more claims are on the page of this view`;
    expect(file.includes(words)).toBe(kept.size < labels.size);
  });

  test('shows the same figures on its page', async () => {
    const surface = await surfaceView(view);
    const csv = csvFigures(String(renderTableCsv(surface).body));
    const html = renderToStaticMarkup(await page(view));
    const shown = view.kind === 'claim' ? titleLabel(html, surface) : htmlLabels(html);
    const read = figures(shown, csv);
    expect(read).toEqual(new Map([...read.keys()].flatMap((id) => pairOf(csv, id))));
    const wanted = new Map((await idsOnPage(view, surface, queries)).flatMap((id) => pairOf(csv, id)));
    expect(shared(wanted, read)).toEqual(wanted);
  });
});

/** Pictures in decks are drawn pixel by pixel, so a few views of each kind with each kind of chart are enough. */
const DECKS_PER_KIND = 3;
const kinds = await Promise.all(views.map(async (view) => (await surfaceView(view)).charts[0]?.kind ?? 'none'));
const presented = [...Map.groupBy(views, ({ kind }, index) => `${kind} ${kinds[index]}`).values()].flatMap((alike) =>
  alike.slice(0, DECKS_PER_KIND),
);

test('every kind of chart is asked for, and views without any', () => {
  expect(new Set(kinds)).toEqual(new Set([...Object.keys(IS_NATIVE), 'none']));
});

test.each(presented.map((view) => [nameOf(view), view] as const))(
  '%s says the same figures in a deck',
  async (_, view) => {
    const surface = await surfaceView(view);
    const csv = csvFigures(String(renderTableCsv(surface).body));
    const deck = readDeck(await deckBytes(surface));
    const marks = new Map(surface.charts.flatMap(markLabels));
    expect(figures(deck.records, csv)).toEqual(shared(csv, deck.records));
    expect(shared(deck.records, marks)).toEqual(marks);
    expect(figures(deck.tables, csv)).toEqual(shared(csv, deck.tables));
    const native = surface.charts.filter(({ kind }) => IS_NATIVE[kind]).flatMap(markLabels);
    const names = surface.charts.flatMap(markNames);
    const isName = (text: string) => names.some((name) => text === name || text.startsWith(`${name} (`));
    const written = [...deck.chartLabels].filter((text) => !isName(text));
    expect(new Set(written)).toEqual(new Set(native.map(([, label]) => label)));
    const quoted = surface.charts.filter(isInWords).flatMap(markLabels);
    expect(quoted.filter(([, label]) => !deck.text.includes(label))).toEqual([]);
  },
);
