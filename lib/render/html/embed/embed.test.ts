import { constants, brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { escapeXml } from '#lib/text/escape-xml.ts';
import { addressedView } from '#lib/view/addressed-view.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { renderEmbedProblem } from './embed-problem.ts';
import { embedHeight, renderEmbed } from './embed.ts';
import { oembedFields, oembedXml } from './oembed.ts';

const queries = await curatedQueries();
const OPTIONS = { theme: 'auto', isStatic: true, hasNotice: true } as const;
/** Every control character, half a surrogate pair, and the characters that XML leaves out. */
const EVERY_SIGN = `${Array.from({ length: 0x100 }, (_, unit) => String.fromCharCode(unit)).join('')}\ud800\ufffe\uffff`;
/** A script, a way out of every attribute, all that XML cannot hold, and a great length. */
const HOSTILE = `</title></style></svg>"'><script>alert(1)</script><img src=x onerror=alert(1)>]]>--><!--${EVERY_SIGN}${'W'.repeat(100_000)}`;

async function viewOf(path: readonly string[]): Promise<SurfaceView> {
  const loaded = await addressedView(path, {})?.load(queries);
  if (loaded?.ok !== true) throw new Error(`There is no view at ${path.join('/')}.`);
  return loaded.value;
}

function hostileChart(chart: ChartSpec): ChartSpec {
  const words = chart.words.map((each) => ({ ...each, sentence: HOSTILE, href: `javascript:${HOSTILE}` }));
  return { ...chart, title: HOSTILE, statement: HOSTILE, corrections: [HOSTILE], words };
}

function hostileView(view: SurfaceView): SurfaceView {
  const { catalog } = view;
  const subjects = new Map([...catalog.subjects].map(([id, subject]) => [id, { ...subject, name: HOSTILE }]));
  const sources = new Map([...catalog.sources].map(([id, source]) => [id, { ...source, authors: [HOSTILE] }]));
  return {
    ...view,
    title: HOSTILE,
    sentence: HOSTILE,
    catalog: { ...catalog, subjects, sources },
    claims: view.claims.slice(0, 2).map((claim) => ({ ...claim, phrase: HOSTILE, locator: HOSTILE, note: HOSTILE })),
    charts: view.charts.map(hostileChart),
  };
}

/** The names of the elements of a document. */
function tagsOf(html: string): readonly string[] {
  return [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name);
}

/** Elements, attributes and addresses that no frame without script may have. */
function unwanted(html: string): readonly string[] {
  const elements = tagsOf(html).filter((tag) => ['script', 'img'].includes(tag));
  const addresses = [...html.matchAll(/(?:href|src)="(?!https?:\/\/|\/(?!\/))(.{0,20})/g)].map(
    ([, start = '']) => start,
  );
  const tags = html.replaceAll(/="[^"]*"/g, '').match(/<[^<>]{0,999}>/g) ?? [];
  return [...elements, ...addresses, ...tags.filter((tag) => /\son\w+/i.test(tag))];
}

const VIEWS = [
  ['metrics', 'inference-throughput'],
  ['models', 'nemotron-3-nano-30b-a3b'],
  ['claims', '2512.20848', 'throughput-vs-similar-models'],
];

describe.each(VIEWS)('names and words that want to be markup in %s/%s', (...path) => {
  test('stay text in a frame, and are not lost', async () => {
    const view = await viewOf(path);
    const html = renderEmbed(hostileView(view), OPTIONS);
    expect(unwanted(html)).toEqual([]);
    // Matches are counted, since a failure would print all of the document.
    expect(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;')).toBe(true);
    expect(html.match(/<\/style>/g)?.length).toBe(html.match(/<style>/g)?.length);
    expect(html.includes('W'.repeat(100_000))).toBe(true);
    expect([...new Set(html)].filter((sign) => escapeXml(sign) === '')).toEqual([]);
    expect(html.isWellFormed()).toBe(true);
  });

  test('stay text in an oEmbed answer', async () => {
    const fields = oembedFields(hostileView(await viewOf(path)), 'https://claims.example', {
      widthMaxPx: undefined,
      heightMaxPx: undefined,
    });
    expect(tagsOf(String(fields['html']))).toEqual(['iframe', 'noscript', 'img']);
    expect(tagsOf(oembedXml(fields)).filter((tag) => !(tag in fields) && tag !== 'oembed')).toEqual([]);
  });
});

test('a problem of hostile words stays text', () => {
  const links = [{ name: HOSTILE, href: `/x"${HOSTILE}` }];
  const html = renderEmbedProblem({ title: HOSTILE, detail: HOSTILE, theme: 'auto', links });
  expect(unwanted(html)).toEqual([]);
});

test('every metric and family weighs under 60 kB with its fonts and its script, and has a height', async () => {
  const FONTS_AND_SCRIPT_BYTES = 20_984 + 7_500 + 2_000;
  const release = await queries.currentRelease();
  if (release === undefined) throw new Error('The data set is empty.');
  const { metrics, families } = await queries.catalog(release);
  const paths = [...[...metrics.keys()].map((id) => ['metrics', id]), ...families.map(({ id }) => ['families', id])];
  expect(paths.length).toBeGreaterThan(20);
  const heavy: string[] = [];
  for (const path of paths) {
    const view = await viewOf(path);
    const html = renderEmbed(view, OPTIONS);
    const { byteLength } = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    if (byteLength + FONTS_AND_SCRIPT_BYTES >= 60_000) heavy.push(path.join('/'));
    expect(embedHeight(view, 700)).toBeGreaterThan(100);
    expect(embedHeight(view, 360)).toBeGreaterThan(100);
  }
  expect(heavy).toEqual([]);
});

test('a view with several charts shows each of them twice, for wide and for narrow frames', async () => {
  const view = await viewOf(['families', 'nemotron']);
  const html = renderEmbed(view, OPTIONS);
  expect(view.charts.length).toBeGreaterThan(1);
  expect(html.match(/<svg /g)).toHaveLength(2 * view.charts.length);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a view without a claim says so', async () => {
  const html = renderEmbed({ ...(await viewOf(['metrics', 'parameters'])), charts: [], claims: [] }, OPTIONS);
  expect(html).toContain('There is no claim to show here.');
});

test('a view without a chart shows its claims with their words and their sources', async () => {
  const view = await viewOf(['models', 'nemotron-3-nano-30b-a3b']);
  const html = renderEmbed(view, OPTIONS);
  expect(html.match(/<q>/g)).toHaveLength(view.claims.length);
  expect(html).toContain('up to 3.3x');
});
