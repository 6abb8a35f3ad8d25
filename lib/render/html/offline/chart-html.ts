import { licenceLine } from '#lib/chart/furniture/licence-line.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { claimLabel } from '#lib/domain/words/label.ts';
import { escapeXml } from '#lib/text/escape-xml.ts';
import { pinnedHref } from '#lib/url/embed/href.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { drawnIds, groupButtons, groupsOf } from './mark-groups.ts';
import { OFFLINE_SCRIPT } from './script-text.ts';
import { OFFLINE_SCRIPT_HASH } from './script.ts';
import { offlineStyle } from './style.ts';
import { claimWords, foldedTable } from '#lib/render/html/claims.ts';
import { type AddressOf, outLink, writeHtmlDocument } from '#lib/render/html/html-document.ts';
import { figureMarkup, figureScenes, headingMarkup, type FigureScenes } from '#lib/render/html/html-figure.ts';
import type { Surface } from '#lib/render/surface.ts';

/** The file asks for nothing: its style, its font and its script stand in it. */
export const OFFLINE_POLICY =
  `default-src 'none'; style-src 'unsafe-inline'; script-src '${OFFLINE_SCRIPT_HASH}'; img-src data:; font-src data:; ` +
  `base-uri 'none'; form-action 'none'`;

/** What a policy can say only as a header: where the file is served, it is alone and has no rights of the site. */
const SERVED_POLICY = `${OFFLINE_POLICY}; frame-ancestors 'none'; sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox`;

/** A document of more bytes goes without the font, which the widths of its texts allow for. */
const WITH_FONTS_MAX_BYTES = 100_000;

/** Gives addresses of the site the form that leads there from a file that was taken away. */
function fromAnywhere(origin: string): AddressOf {
  return (href) => (/^\/(?!\/)/.test(href) ? `${origin}${href}` : href);
}

/** A chart with its drawings, laid out once. */
interface Drawn {
  readonly chart: ChartSpec;
  readonly scenes: FigureScenes;
}

/** A file that people show holds what it draws, and of a large view so many claims. */
export const FILE_CLAIMS_MAX = 240;

/** The claims that the charts of a view draw, and others of the view as far as there is room, in the order of the view. */
function listedClaims({ claims, drawable = [] }: SurfaceView, all: readonly Drawn[]): readonly Claim[] {
  const own = new Map(claims.map((claim) => [claim.id, claim]));
  const drawn = new Set(all.flatMap(({ scenes }) => [...drawnIds(scenes.wide), ...drawnIds(scenes.narrow)]));
  const others = claims.filter(({ id }) => !drawn.has(id)).slice(0, Math.max(0, FILE_CLAIMS_MAX - drawn.size));
  const kept = new Set(others.map(({ id }) => id)).union(drawn);
  return [
    ...own.values().filter(({ id }) => kept.has(id)),
    ...drawable.filter(({ id }) => drawn.has(id) && !own.has(id)),
  ];
}

/** How many claims of the view the file leaves to its page. */
function leftLine({ claims, href }: SurfaceView, listed: readonly Claim[], origin: string): string {
  const shown = new Set(listed.map(({ id }) => id));
  const leftCount = claims.filter(({ id }) => !shown.has(id)).length;
  if (leftCount === 0) return '';
  const words = `${groupedDecimal(leftCount)} more claims are on the page of this view`;
  return `<p class="soft">${outLink(`${origin}${href}`, words)}.</p>`;
}

function claimRow(claim: Claim, view: SurfaceView, addressOf: AddressOf): string {
  const subject = view.catalog.subjects.get(claim.subject)?.name ?? claim.subject;
  const groups = groupsOf(claim, view).join(' ');
  return (
    `<tr data-claim="${escapeXml(claim.id)}" data-groups="${groups}"><th scope="row">${escapeXml(subject)}</th>` +
    `<td>${escapeXml(claimLabel(claim))}</td><td>${claimWords(claim, view, addressOf)}</td></tr>`
  );
}

function table(claims: readonly Claim[], view: SurfaceView, addressOf: AddressOf): string {
  const rows = claims.map((claim) => claimRow(claim, view, addressOf));
  return rows.length === 0 ? '' : foldedTable(['Of', 'Claim', 'In words, and in those of the source'], rows);
}

/** Whose data this is, the way to the view as it was asked for, and to its claims as they stand here. */
function footer({ href, pinned, release }: SurfaceView, chart: ChartSpec, origin: string): string {
  const page = pinned ? [] : [outLink(`${origin}${href}`, 'This view on Model Claims')];
  const kept = outLink(`${origin}${pinnedHref(href, release.id)}`, `This view of release ${release.id}`);
  const lines = [escapeXml(licenceLine(chart)), ...page, kept];
  return `<footer>${lines.map((line) => `<span>${line}</span>`).join('')}</footer>`;
}

/**
 * A view as one file that needs nothing but itself: every chart, complete without script, and the
 * claims with their phrases and sources. Where script may run, marks show their claims and can be
 * hidden by group. `undefined` where there is no chart.
 */
export const renderChartHtml: Surface = (view, { theme, origin }) => {
  const [first] = view.charts;
  if (first === undefined) return undefined;
  const all = view.charts.map((chart): Drawn => ({ chart, scenes: figureScenes(chart) }));
  const claims = listedClaims(view, all);
  const addressOf = fromAnywhere(origin);
  const figures = all.map(({ chart, scenes }) => {
    const tools = groupButtons(scenes.wide, claims, view);
    return figureMarkup(chart, scenes, { theme, addressOf, tools });
  });
  const body = [
    headingMarkup(view, view.charts),
    ...figures,
    table(claims, view, addressOf),
    leftLine(view, claims, origin),
    footer(view, first, origin),
  ].join('');
  const html = writeHtmlDocument({
    title: view.title,
    policy: `<meta http-equiv="Content-Security-Policy" content="${OFFLINE_POLICY}">`,
    head: `<link rel="canonical" href="${escapeXml(`${origin}${view.href}`)}">`,
    style: offlineStyle(theme, Buffer.byteLength(body) <= WITH_FONTS_MAX_BYTES),
    body,
    end: `<script>${OFFLINE_SCRIPT}</script>`,
  });
  return {
    body: html,
    headers: { 'Content-Security-Policy': SERVED_POLICY },
  };
};
