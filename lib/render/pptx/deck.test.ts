import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';

import { sourceAddress } from '#lib/domain/facts/source.ts';

import { EXAMPLES } from '#lib/chart/goldens/examples.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { isRowChart } from '#lib/chart/spec/row-chart.ts';
import { readDeckRecords } from '#lib/deck/record.ts';
import { claimLabel } from '#lib/domain/words/label.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { decodeQuery, rawQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { claimSurface } from '#lib/view/claim/surface.ts';
import { familySurface } from '#lib/view/family/surface.ts';
import { metricSurface } from '#lib/view/metric/surface.ts';
import { compareSurface } from '#lib/view/compare/surface.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { deckSlides } from './deck-slides.ts';
import { renderDeck } from './deck.ts';
import type { Deck } from './deck-model.ts';
import { packageProblems, paragraphsOf, readPackage, type ReadPackage } from './testing/check-package.ts';
import { elementsOf, parseXml } from './testing/parse-xml.ts';

/** Examples differ in size too, which slides do not know: one of each specification, by its name. */
const SPECS = [
  ...new Map(EXAMPLES.toReversed().map(({ name, spec }) => [JSON.stringify(spec), { name, spec }])).values(),
];
const ROWS = SPECS.flatMap(({ name, spec }) => (isRowChart(spec) ? [{ name, spec }] : []));
/** Kinds without a native form differ in their pictures alone, so one of each is enough. */
const PICTURED = [
  ...new Map(
    SPECS.filter(({ spec }) => !ROWS.some((row) => row.spec === spec)).map((example) => [example.spec.kind, example]),
  ).values(),
];
/** So many rows a deck draws of one chart. */
const ROWS_MAX = 240;
const ORIGIN = 'https://claims.example';
const queries = await curatedQueries();

async function view(loaded: ReturnType<typeof loadAll>[keyof ReturnType<typeof loadAll>]): Promise<SurfaceView> {
  const result = await loaded;
  if (!result.ok) throw new Error(`The view is not there: ${result.error.code}`);
  return result.value;
}

function loadAll() {
  const two = rawQuery(new URLSearchParams('m=nemotron-3-nano-30b-a3b,nemotron-3-super-120b-a12b'));
  const metric = 'inference-throughput,parameters,training-tokens,architecture';
  const few = { ...two, metric };
  const none = rawQuery(new URLSearchParams());
  return {
    compare: compareSurface(decodeQuery(COMPARE_PARAMS, two).state, queries),
    metric: metricSurface('inference-throughput')(decodeQuery(METRIC_PARAMS, none).state, queries),
    family: familySurface('nemotron')(decodeQuery(FAMILY_PARAMS, none).state, queries),
    small: compareSurface(decodeQuery(COMPARE_PARAMS, few).state, queries),
    smallFamily: familySurface('tts')(decodeQuery(FAMILY_PARAMS, { metric: 'bit-rate' }).state, queries),
    claim: claimSurface('2512.20848/parameters-in-name')({ release: undefined }, queries),
  };
}

const loading = loadAll();
const VIEWS = {
  compare: await view(loading.compare),
  metric: await view(loading.metric),
  family: await view(loading.family),
  claim: await view(loading.claim),
};
/** A deck of a crowded view shows a part of its claims; of these it shows every one. */
const WHOLE = {
  ...VIEWS,
  compare: await view(loading.small),
  family: await view(loading.smallFamily),
};
const KINDS = Object.keys(VIEWS) as (keyof typeof VIEWS)[];

function deckOf(shown: SurfaceView, over: Partial<Deck> = {}): Deck {
  const { title, href } = shown;
  const look = { aspect: '16x9', theme: 'light', withPictures: false } as const;
  return { title, href, origin: ORIGIN, slides: deckSlides(shown), ...look, ...over };
}

/** A view of nothing but one chart. */
function viewOf(chart: ChartSpec): SurfaceView {
  return { ...VIEWS.claim, title: chart.title, charts: [chart], claims: [] };
}

async function read(deck: Deck): Promise<ReadPackage> {
  return readPackage(await renderDeck(deck));
}

function descriptions({ xml }: ReadPackage): readonly string[] {
  return [...xml]
    .filter(([path]) => path.startsWith('ppt/slides/slide'))
    .flatMap(([, root]) => elementsOf(root, 'p:cNvPr').flatMap(({ attributes }) => attributes['descr'] ?? []));
}

function sheets({ files }: ReadPackage): readonly (readonly (readonly string[])[])[] {
  return Object.keys(files)
    .filter((path) => path.endsWith('.xlsx'))
    .map((path) => {
      const sheet = unzipSync(files[path] ?? new Uint8Array())['xl/worksheets/sheet1.xml'];
      const rows = elementsOf(parseXml(strFromU8(sheet ?? new Uint8Array())), 'row');
      return rows.map((row) =>
        elementsOf(row, 'c').map((cell) => [...elementsOf(cell, 'v'), ...elementsOf(cell, 't')][0]?.text ?? ''),
      );
    });
}

const { TZ } = process.env;

afterEach(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

describe('a deck', () => {
  test.each(KINDS)('of a %s is a sound package, in both shapes and designs, with pictures', async (kind) => {
    for (const [aspect, theme] of [
      ['16x9', 'light'],
      ['4x3', 'dark'],
    ] as const) {
      expect(
        packageProblems(await read(deckOf(VIEWS[kind], { aspect, theme, withPictures: theme === 'dark' }))),
      ).toEqual([]);
    }
  });

  test.each([...ROWS, ...PICTURED])('of $name is a sound package', async ({ spec }) => {
    expect(packageProblems(await read(deckOf(viewOf(spec))))).toEqual([]);
  });

  test('has the same bytes for the same views, in every time zone', async () => {
    const first = await renderDeck(deckOf(VIEWS.compare));
    process.env['TZ'] = 'Asia/Tokyo';
    expect(Buffer.from(await renderDeck(deckOf(VIEWS.compare))).equals(Buffer.from(first))).toBe(true);
  });

  test.each(KINDS)('of a %s has in its notes every claim with its phrase, its source and its address', async (kind) => {
    const shown = WHOLE[kind];
    const notes = paragraphsOf(await read(deckOf(shown)), /notesSlides\/notesSlide/).join('\n');
    expect(shown.claims.length).toBeGreaterThan(0);
    for (const claim of shown.claims) {
      const source = shown.catalog.sources.get(claim.source);
      expect(notes).toContain(claimSentence(claim, shown.catalog));
      expect(notes).toContain(`“${claim.phrase}”`);
      expect(notes).toContain(source && sourceAddress(source));
      expect(notes).toContain(`${ORIGIN}/claims/${claim.id}`);
    }
  });

  test.each(KINDS)('of a %s says in its alternative texts which claims it shows, with their labels', async (kind) => {
    const shown = VIEWS[kind];
    const records = readDeckRecords(descriptions(await read(deckOf(shown))).join('\n'));
    if (!records.ok) throw new Error(records.error.code);
    const labels = new Map<string, string>(shown.claims.map((claim) => [claim.id, claimLabel(claim)]));
    expect(records.value.length).toBeGreaterThan(0);
    for (const { release, claims } of records.value) {
      expect(release).toBe(shown.release.id);
      expect(claims.filter(({ id, label }) => labels.get(id) !== label)).toEqual([]);
    }
  });

  test('breaks no word of a claim apart', async () => {
    const loaded = await claimSurface('2512.20848/throughput-vs-similar-models')({ release: undefined }, queries);
    if (!loaded.ok) throw new Error('The claim is gone.');
    const texts = paragraphsOf(await read(deckOf(loaded.value)), /slides\/slide/);
    const sentences = loaded.value.claims.map((claim) => claimSentence(claim, loaded.value.catalog));
    expect(texts).toEqual(expect.arrayContaining(sentences));
  });

  test('leads outside only to the site and to sources', async () => {
    const { xml } = await read(deckOf(VIEWS.family));
    const urls = new Set(
      [...VIEWS.family.catalog.sources.values()].map((source) => new URL(sourceAddress(source)).href),
    );
    const outside = [...xml]
      .filter(([path]) => path.endsWith('.rels'))
      .flatMap(([, root]) => root.children.filter(({ attributes }) => attributes['TargetMode'] === 'External'));
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter(({ attributes }) => !attributes['Type']?.endsWith('/hyperlink'))).toEqual([]);
    const targets = outside.map(({ attributes }) => attributes['Target'] ?? '');
    expect(targets.filter((target) => !target.startsWith(`${ORIGIN}/`) && !urls.has(target))).toEqual([]);
  });

  test('carries the title that a reader gave a slide', async () => {
    const [first, ...rest] = deckSlides(VIEWS.compare);
    if (first === undefined) throw new Error('The comparison has no chart.');
    const texts = paragraphsOf(
      await read(deckOf(VIEWS.compare, { slides: [{ ...first, title: 'My own words' }, ...rest] })),
      /slides\/slide/,
    );
    // A chart of several slides counts them.
    expect(texts.some((text) => /^My own words(?: \(1 of \d+\))?$/u.test(text))).toBe(true);
  });
});

describe('a native chart', () => {
  test.each(ROWS)('of $name has every figure in its workbook, with its words', async ({ spec }) => {
    const marks = spec.panels.flatMap((panel) => panel.marks).slice(0, ROWS_MAX);
    const rows = sheets(await read(deckOf(viewOf(spec)))).flat();
    for (const mark of marks) {
      const row = rows.find((cells) => cells.includes(mark.claimId) && cells.includes(mark.valueLabel));
      expect(row).toEqual(expect.arrayContaining([String(mark.low), String(mark.high), mark.sentence, mark.bound]));
    }
  });

  test.each(ROWS)('of $name has two axes, and a label for each mark', async ({ spec }) => {
    const charts = [...(await read(deckOf(viewOf(spec)))).xml].filter(([path]) => path.startsWith('ppt/charts/chart'));
    const groups = charts.flatMap(([, root]) => [
      ...elementsOf(root, 'c:barChart'),
      ...elementsOf(root, 'c:scatterChart'),
    ]);
    const axes = groups.map(({ children }) =>
      children.flatMap(({ name, attributes }) => (name === 'c:axId' ? [attributes['val']] : [])),
    );
    expect(axes).toEqual(charts.map(() => ['1001', '1002']));
    const fields = charts.flatMap(([, root]) => elementsOf(root, 'a:fld'));
    const texts = new Set(fields.flatMap((field) => elementsOf(field, 'a:t').map(({ text }) => text)));
    const labels = spec.panels.flatMap((panel) => panel.marks.map(({ valueLabel }) => valueLabel)).slice(0, ROWS_MAX);
    expect(labels.filter((label) => !texts.has(label))).toEqual([]);
  });

  test('never puts a length on a logarithmic axis of absolute figures', async () => {
    const spec = EXAMPLES.find(({ name }) => name === 'bar-on-log-corrected')?.spec;
    if (spec === undefined) throw new Error('The example is gone.');
    const { xml } = await read(deckOf(viewOf(spec)));
    const logged = [...xml.values()].filter((root) => elementsOf(root, 'c:logBase').length > 0);
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.filter((root) => elementsOf(root, 'c:barChart').length > 0)).toEqual([]);
  });
});

describe('hostile words', () => {
  const LONG = 'x'.repeat(100_000);
  const NAMES = [
    '</a:t><script>alert(1)</script>',
    '=HYPERLINK("http://evil.example")',
    '@SUM(1)',
    'a\u0000b\ufffe\ud800c',
    `${LONG} end`,
    ']]>&amp;',
  ];

  test.each(NAMES.map((name) => [name.slice(0, 40), name] as const))(
    'in names and titles break nothing and are kept: %s',
    async (_, name) => {
      const spec = EXAMPLES.find((example) => example.name === 'bar-bounds')?.spec;
      if (spec === undefined || !('panels' in spec)) throw new Error('The example is gone.');
      const text = JSON.stringify(spec).replaceAll('"Said as exact"', JSON.stringify(name).replaceAll('$', '$$$$'));
      const chart = { ...(JSON.parse(text) as ChartSpec), title: name };
      const deck = await read(deckOf({ ...viewOf(chart), title: name }));
      expect(packageProblems(deck)).toEqual([]);
      const legal = name.toWellFormed().replaceAll(/[\0\ufffe]/gu, '');
      expect(
        [...paragraphsOf(deck, /notesSlides/), ...paragraphsOf(deck, /slides\/slide/)].some((words) =>
          words.includes(legal),
        ),
      ).toBe(true);
      expect(
        sheets(deck)
          .flat(2)
          .some((cell) => cell.startsWith(legal.slice(0, 32_000))),
      ).toBe(true);
    },
  );

  test('of every code unit keep the file sound', async () => {
    const units = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit));
    const spec = EXAMPLES.find((example) => example.name === 'bar-one')?.spec;
    if (spec === undefined) throw new Error('The example is gone.');
    for (let from = 0; from < units.length; from += 0x2000) {
      const title = units.slice(from, from + 0x2000).join('');
      expect(packageProblems(await read(deckOf(viewOf({ ...spec, title }), { title })))).toEqual([]);
    }
  });
});
