import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';

import { sourceAddress } from '#lib/domain/facts/source.ts';

import { EXAMPLES } from '#lib/chart/goldens/examples.ts';
import { figureTexts } from '#lib/chart/words/describe.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { escapeXml } from '#lib/text/escape-xml.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { decodeQuery, type RawQuery } from '#lib/url/codec.ts';
import { renderParams } from '#lib/url/hrefs.ts';
import { addressedView } from '#lib/view/addressed-view.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { FILE_CLAIMS_MAX, OFFLINE_POLICY, renderChartHtml } from './chart-html.ts';
import { OFFLINE_SCRIPT } from './script-text.ts';
import { CARD_ID } from './script.ts';
import { withEveryLabel } from '#lib/render/testing/hostile-chart.ts';
import { HOSTILE_TEXTS, withEveryText } from '#lib/render/testing/hostile-view.ts';
import { jsonLabels } from '#lib/render/testing/figure-readers.ts';
import { loaded, sampleViews } from '#lib/render/testing/sample-views.ts';
import type { RenderContext } from '#lib/render/surface.ts';
import { renderViewJson } from '#lib/render/data/view-json.ts';

const ORIGIN = 'https://claims.example';
const queries = await curatedQueries();
const samples = await sampleViews(queries);
const drawn = Object.entries(samples).filter(([, { charts }]) => charts.length > 0);

async function viewOf(path: readonly string[], query: RawQuery = {}): Promise<SurfaceView> {
  const address = addressedView(path, query);
  if (address === undefined) throw new Error(`Nothing has the address ${path.join('/')}.`);
  return loaded(address.load(queries));
}

function contextOf(query: RawQuery): RenderContext {
  return { ...decodeQuery(renderParams('chart.html'), query).state, origin: ORIGIN };
}

function write(view: SurfaceView, query: RawQuery = {}): string {
  const rendered = renderChartHtml(view, contextOf(query));
  if (rendered === undefined || rendered instanceof Promise) throw new Error('The view has no chart.');
  return String(rendered.body);
}

function matches(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map(([, found = '']) => found);
}

/** The document without its script and its style, which are no facts of the view. */
function markup(html: string): string {
  return html.replace(`<script>${OFFLINE_SCRIPT}</script>`, '').replace(/<style>@font-face.*?<\/style>/s, '');
}

/** What could run, load or leave the text: elements and attributes that the file never has, and addresses of other schemes. */
function unwanted(html: string): readonly string[] {
  const text = markup(html);
  const elements = matches(text, /<(script|img|iframe|object|embed|form|base|foreignObject|use|image)\b/gi);
  const addresses = matches(text, /\s(?:href|src|action)="(?!https?:\/\/)(.{0,40})/g);
  const handlers = (text.replaceAll(/="[^"]*"/g, '').match(/<[^<>]{0,999}>/g) ?? []).filter((tag) =>
    /\son\w+/i.test(tag),
  );
  return [...elements, ...addresses, ...handlers];
}

describe('a view as one file', () => {
  test.each(drawn)('of a %s asks for nothing and leads to the site from anywhere', (_, view) => {
    const html = write(view);
    expect(unwanted(html)).toEqual([]);
    expect(matches(html, /(url\((?!#|data:font\/woff2)[^)]*\))/g)).toEqual([]);
    expect(html).not.toMatch(/@import|<link (?!rel="canonical")/);
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}${escapeXml(view.href)}">`);
    const links = matches(html, /<a ([^>]*)>/g);
    expect(links.filter((link) => !link.includes('target="_blank" rel="noopener"'))).toEqual([]);
  });

  test.each(drawn)('of a %s lets its own script run, and no other', (_, view) => {
    const html = write(view);
    const scripts = matches(html, /<script>([\s\S]*?)<\/script>/g);
    expect(scripts).toHaveLength(1);
    const hash = createHash('sha256')
      .update(scripts[0] ?? '')
      .digest('base64');
    expect(OFFLINE_POLICY).toContain(`script-src 'sha256-${hash}';`);
    expect(html.indexOf(`content="${OFFLINE_POLICY}"`)).toBeLessThan(html.indexOf('<title>'));
  });

  test.each(drawn)(
    'of a %s holds claims with figure, sentence, phrase and source, and counts the others',
    (_, view) => {
      const html = write(view);
      const rows = new Map(
        [...html.matchAll(/<tr data-claim="([^"]+)".*?<\/tr>/gs)].map(([row, id = '']) => [id, row]),
      );
      const labels = [...jsonLabels(String(renderViewJson(view).body))].filter(([id]) => rows.has(id));
      for (const [id, label] of labels) expect(rows.get(id)).toContain(`<td>${escapeXml(label)}</td>`);
      const listed = view.claims.filter(({ id }) => rows.has(id));
      expect(listed.length).toBeGreaterThanOrEqual(Math.min(view.claims.length, FILE_CLAIMS_MAX / 2));
      const leftCount = view.claims.length - listed.length;
      expect(html.includes(`${groupedDecimal(leftCount)} more claims are on the page of this view`)).toBe(
        leftCount > 0,
      );
      for (const claim of listed) {
        const row = rows.get(claim.id);
        expect(row).toContain(`>${escapeXml(claimSentence(claim, view.catalog))}</a>`);
        expect(row).toContain(`<q>${escapeXml(claim.phrase)}</q>`);
        const source = view.catalog.sources.get(claim.source);
        expect(row).toContain(`href="${escapeXml(source === undefined ? '' : sourceAddress(source))}"`);
      }
    },
  );

  test.each(drawn)('of a %s draws each of its charts wide and narrow, under ids of their own', (_, view) => {
    const html = write(view);
    expect(matches(html, /(<svg )/g)).toHaveLength(2 * view.charts.length);
    const ids = matches(html, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { statement, corrections } of view.charts) {
      for (const text of [statement, ...corrections]) expect(html).toContain(escapeXml(text));
    }
    expect(html).toContain(`release ${view.release.id}`);
    expect(html).toContain('CC BY 4.0');
  });

  test('has the words of every mark, those of parts and of other axes as well', async () => {
    for (const query of [{}, { chart: 'scatter', metric: 'active-parameters' }, { chart: 'timeline' }]) {
      const html = write(await viewOf(['metrics', 'parameters'], query));
      const listed = new Set(matches(html, /<tr data-claim="([^"]+)"/g));
      const marked = matches(html, /<a [^>]*data-claim="([^"]+)"/g);
      const also = matches(html, /data-also-claims="([^"]+)"/g).flatMap((ids) => ids.split(' '));
      expect(marked.length).toBeGreaterThan(3);
      expect([...marked, ...also].filter((id) => !listed.has(id))).toEqual([]);
    }
  });

  test('is nothing where a view has no chart', () => {
    const { metric } = samples;
    if (metric === undefined) throw new Error('There is no metric.');
    expect(renderChartHtml({ ...metric, charts: [] }, contextOf({}))).toBeUndefined();
  });

  test('has the same bytes whenever it is made', async () => {
    const release = await queries.currentRelease();
    const query = { release: release?.id ?? '' };
    const [first, second] = await Promise.all([1, 2].map(() => viewOf(['families', 'nemotron'], query)));
    if (first === undefined || second === undefined) throw new Error('There is no family.');
    expect(write(first)).toBe(write(second));
    expect(matches(write(first), /href="[^"]*(\/claims\/[^"?]*)"/g)).toEqual([]);
  });

  test('follows the system of its reader unless it is told a theme', async () => {
    const view = await viewOf(['metrics', 'parameters']);
    expect(write(view)).toContain('color-scheme:light dark');
    expect(write(view)).toBe(write(view, { theme: 'auto' }));
    expect(write(view, { theme: 'light' })).not.toContain('prefers-color-scheme');
    expect(write(view, { theme: 'dark' })).toContain(':root{color-scheme:dark;');
    expect(write(view, { theme: 'transparent' })).not.toContain('html{background');
  });

  test('stays under 150 kB with the font inside, and goes without it where it is longer', async () => {
    const small = write(await viewOf(['metrics', 'inference-memory']));
    const large = write(await viewOf(['families', 'nemotron']));
    expect(small.includes('data:font/woff2')).toBe(true);
    expect(Buffer.byteLength(small)).toBeLessThan(150_000);
    expect(large.includes('data:font/woff2')).toBe(false);
    expect(large.includes("font-family:'IBM Plex Sans Fallback'")).toBe(true);
  });
});

test('its script is small, fills the card that the style knows, and no text in it ends a script', () => {
  expect(Buffer.byteLength(OFFLINE_SCRIPT)).toBeLessThan(6_000);
  expect(OFFLINE_SCRIPT).toMatch(new RegExp(`[\`'"]${CARD_ID}[\`'"]`));
  expect(OFFLINE_SCRIPT).not.toMatch(/<\/script|<!--|innerHTML|insertAdjacent|fetch|eval/i);
});

const KINDS = [...new Set(EXAMPLES.map(({ spec }) => spec.kind))];

test.each(KINDS)('a %s comes out whole', async (kind) => {
  const view = await viewOf(['metrics', 'parameters']);
  const charts = EXAMPLES.map(({ spec }) => spec).filter((spec) => spec.kind === kind);
  for (const chart of charts) {
    const html = write({ ...view, charts: [chart] });
    expect(matches(html, /(<svg )/g)).toHaveLength(2);
    expect(unwanted(html)).toEqual([]);
    const titles = matches(html, /<title id="[^"]*">([^<]*)<\/title>/g);
    expect(titles).toEqual([escapeXml(chart.title), escapeXml(chart.title)]);
    expect(/<a [^>]*aria-label=/.test(html)).toBe(figureTexts(chart).length > 0);
  }
});

const HOSTILE = {
  ...HOSTILE_TEXTS,
  'ends of scripts': '</script></style></title><!--<script>alert(1)//]]>\u2028\u2029"\'><svg onload=alert(1)>',
};

const CLAIM = await viewOf(['claims', '2512.20848', 'throughput-vs-similar-models']);
const LABELLED = [...CLAIM.charts, ...(await viewOf(['metrics', 'inference-throughput'])).charts];

test.each(Object.entries(HOSTILE))('texts of %s stay text in a file, and are not lost', (_, text) => {
  const hostile = { ...withEveryText(CLAIM, text), charts: LABELLED.map((chart) => withEveryLabel(chart, text)) };
  const html = write(hostile);
  // Matches are counted, since a failure would print all of the document.
  expect(unwanted(html)).toEqual([]);
  expect(html.includes(`<q>${escapeXml(text)}</q>`)).toBe(true);
  expect(matches(html, /(<\/script>)/g)).toHaveLength(1);
  expect(html.isWellFormed()).toBe(true);
  expect([...new Set(html)].filter((sign) => escapeXml(sign) === '')).toEqual([]);
});
