import { sourceAddress } from '#lib/domain/facts/source.ts';
import { licenceLine } from '#lib/chart/furniture/licence-line.ts';
import { PALETTES, type Palette } from '#lib/chart/scene/theme.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import { LICENCE } from '#lib/domain/words/licence.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import type { Deck, DeckSlide } from '#lib/render/pptx/deck-model.ts';
import { frameOf, type Frame } from '#lib/render/pptx/package/frame.ts';
import type { ToldClaim } from '#lib/render/told-claim.ts';
import { claimsFor, claimsOfChart } from './chart-claims.ts';
import { numberFootnotes, numbersByUrl, pickFootnotes, type Footnote } from './footnotes.ts';
import { slideClaim, type SlideClaim } from './slide-claim.ts';
import type { ToldClaims, ToldSlide } from './told-slides.ts';

/** What every slide of one chart or view is made from. */
export interface SlideFacts {
  readonly frame: Frame;
  readonly palette: Palette;
  readonly theme: Deck['theme'];
  readonly origin: string;
  readonly kicker: string;
  readonly title: string;
  /** Of the slides that list the sources: they belong to the whole, also where its parts have titles of their own. */
  readonly sourcesTitle: string;
  /** What of a view without a chart may be compared; charts have statements of their own. */
  readonly sentence: string;
  /** The claims that the slides tell, in their order. */
  readonly claims: readonly SlideClaim[];
  /** The sources of the claims and of the chart. */
  readonly footnotes: readonly Footnote[];
  /** The id of the release that the figures are of. */
  readonly release: string;
  readonly licenceLine: string;
  /** The view's own page. */
  readonly address: string;
}

interface Telling {
  readonly told: ToldClaims;
  readonly origin: string;
}

function toldOf(claims: readonly Claim[], told: ToldClaims): readonly ToldClaim[] {
  return claims.flatMap(({ id }) => told.get(id) ?? []);
}

function sourcesOf(claims: readonly Claim[], told: ToldClaims): readonly Source[] {
  return toldOf(claims, told).map(({ source }) => source);
}

function slideClaims(
  claims: readonly Claim[],
  footnotes: readonly Footnote[],
  { told, origin }: Telling,
): readonly SlideClaim[] {
  const numbers = numbersByUrl(footnotes);
  return toldOf(claims, told).map((claim) => slideClaim(claim, numbers.get(sourceAddress(claim.source)) ?? 0, origin));
}

type Sourced = Pick<SlideFacts, 'claims' | 'footnotes'>;

/** A chart tells what it is about. Its sources are numbered among all that the view has beside it. */
function tellChart(view: SurfaceView, chart: ChartSpec, telling: Telling): Sourced {
  const beside = claimsFor(view, [chart]);
  const footnotes = numberFootnotes(chart.sources, sourcesOf(beside, telling.told));
  const claims = slideClaims(claimsOfChart(chart, beside), footnotes, telling);
  const used = [...chart.sources.map(({ number }) => number), ...claims.map(({ sourceNumber }) => sourceNumber)];
  return { claims, footnotes: pickFootnotes(footnotes, used) };
}

/** A slide without a chart tells all of its view, or what of it is asked for. */
function tellWords({ view, only }: DeckSlide, telling: Telling): Sourced {
  const chosen = only === undefined ? view.claims : view.claims.filter(({ id }) => only.has(id));
  const footnotes = numberFootnotes([], sourcesOf(chosen, telling.told));
  return { claims: slideClaims(chosen, footnotes, telling), footnotes };
}

function wordsOf({ view, chart, title, sentence = view.sentence }: DeckSlide) {
  const own = chart?.title ?? view.title;
  const shown = title ?? own;
  return {
    kicker: own === view.title && title === undefined ? '' : view.title,
    title: shown,
    sourcesTitle: `${shown}: the sources`,
    sentence,
  };
}

/** Gathers what the slides of one chart or view say. */
export function slideFacts({ slide, told }: ToldSlide, { aspect, theme, origin }: Deck): SlideFacts {
  const { view, chart } = slide;
  const telling = { told, origin };
  const releaseStamp = { id: view.release.id, date: view.release.createdAt };
  return {
    frame: frameOf(aspect),
    palette: PALETTES[theme],
    theme,
    origin,
    ...wordsOf(slide),
    ...(chart === undefined ? tellWords(slide, telling) : tellChart(view, chart, telling)),
    release: view.release.id,
    licenceLine: licenceLine(chart ?? { releaseStamp, licence: LICENCE }),
    address: `${origin}${view.href}`,
  };
}
