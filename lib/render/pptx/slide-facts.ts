import { licenceLine } from '#lib/chart/furniture/licence-line.ts';
import type { Palette } from '#lib/chart/scene/theme.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { writeDeckRecord } from '#lib/deck/record.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { claimSheet, type SheetClaim } from '../claim-sheet.ts';
import type { Deck, DeckSlide } from './deck-model.ts';
import { LICENCE } from '#lib/domain/words/licence.ts';
import { withDrawnClaims } from './chart-claims.ts';
import type { Footnote, SlideClaim } from './slides/slide-claim.ts';
import { frameOf, type Frame } from './package/frame.ts';

/** What every slide of one chart or view is made from. */
export interface SlideFacts {
  readonly view: SurfaceView;
  readonly frame: Frame;
  readonly palette: Palette;
  readonly theme: Deck['theme'];
  readonly origin: string;
  readonly kicker: string;
  readonly title: string;
  /** Of the slides that list the sources: they belong to the whole, also where its parts have titles of their own. */
  readonly sourcesTitle: string;
  readonly claims: readonly SlideClaim[];
  readonly footnotes: readonly Footnote[];
  readonly licenceLine: string;
  /** The view's own page. */
  readonly address: string;
}

type Source = SheetClaim['source'];

function footnoteOf(source: Source, number: number): Footnote {
  return { number, label: `${source.title} (${source.publisher}, ${source.published.slice(0, 4)})`, url: source.url };
}

/** The chart's own numbers come first, so that its picture and its slides agree; further sources follow. */
function numberFootnotes({ chart }: DeckSlide, sources: readonly Source[]): readonly Footnote[] {
  const own = (chart?.sources ?? []).map(({ number, label, url }) => ({ number, label, url }));
  const last = own.reduce((most, { number }) => Math.max(most, number), 0);
  const further = [...new Map(sources.map((source) => [source.id, source])).values()].filter(({ url }) =>
    own.every((footnote) => footnote.url !== url),
  );
  return [...own, ...further.map((source, index) => footnoteOf(source, last + index + 1))];
}

/** A claim in words beside the claim as it is stored. */
interface ToldClaim {
  readonly claim: SheetClaim;
  readonly stored: Claim | undefined;
}

function toldClaims(view: SurfaceView, only: DeckSlide['only']): readonly ToldClaim[] {
  const told = claimSheet(view).claims.map((claim, index) => ({ claim, stored: view.claims[index] }));
  return only === undefined ? told : told.filter(({ claim }) => only.has(claim.id));
}

function slideClaims(
  told: readonly ToldClaim[],
  footnotes: readonly Footnote[],
  origin: string,
): readonly SlideClaim[] {
  return told.map(({ claim, stored }) => ({
    ...claim,
    sourceNumber: footnotes.find(({ url }) => url === claim.source.url)?.number ?? 0,
    address: `${origin}/claims/${claim.id}`,
    metricId: stored?.metric ?? '',
    hasFigure: stored !== undefined && 'quantity' in stored.assertion,
  }));
}

/** Gathers what the slides of one chart or view say. */
export function slideFacts(slide: DeckSlide, deck: Deck, palette: Palette): SlideFacts {
  const { chart } = slide;
  const view = withDrawnClaims(slide.view, chart);
  const told = toldClaims(view, slide.only);
  const footnotes = numberFootnotes(
    slide,
    told.map(({ claim }) => claim.source),
  );
  const stamp = { id: view.release.id, date: view.release.createdAt };
  const own = chart?.title ?? view.title;
  const title = slide.title ?? own;
  return {
    view,
    frame: frameOf(deck.aspect),
    palette,
    theme: deck.theme,
    origin: deck.origin,
    kicker: own === view.title && slide.title === undefined ? '' : view.title,
    title,
    sourcesTitle: `${title}: the sources`,
    claims: slideClaims(told, footnotes, deck.origin),
    footnotes,
    licenceLine: licenceLine(chart ?? { releaseStamp: stamp, licence: LICENCE }),
    address: `${deck.origin}${view.href}`,
  };
}

/** A claim as it stands in the notes: its sentence, the source's words, where both are. */
export function claimNotes({ sentence, phrase, source, locator, address }: SlideClaim): readonly string[] {
  return [sentence, `“${phrase}” ${source.title}, ${locator}. ${source.url}`, address];
}

/** The alternative text of a graphic: what it shows, and what it was made from. */
export function describe(
  words: string,
  claims: readonly { readonly id: string; readonly label: string }[],
  { view }: SlideFacts,
): string {
  const record = writeDeckRecord({
    release: view.release.id,
    claims: claims.map(({ id, label }) => ({ id, label })),
  });
  return `${words} ${record}`;
}
