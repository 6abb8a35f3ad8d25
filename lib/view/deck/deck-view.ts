import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { readAddress, viewHref } from '#lib/url/deck/address.ts';
import { deckHref, type DeckItem, type DeckState } from '#lib/url/deck/state.ts';
import { pinnedHref } from '#lib/url/embed/href.ts';
import { chartHrefs } from '#lib/view/charts/deck-charts.ts';
import { addressedView } from '#lib/view/addressed-view.ts';
import { openRelease, type Opened } from '#lib/view/open-release.ts';
import { problemSentence, type ViewProblem } from '#lib/view/problem.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';

/** A view that is there, as a slide. */
export interface ShownSlide {
  readonly kind: 'shown';
  readonly item: DeckItem;
  readonly title: string;
  readonly view: SurfaceView;
  /** The picture of the slide, of several charts together; a view without a chart is shown in words. */
  readonly chart: ChartSpec | undefined;
  /** Where the view has several charts: the address of each, in their order. */
  readonly chartHrefs: readonly string[];
}

/** A view that this release does not have. */
export interface MissingSlide {
  readonly kind: 'missing';
  readonly item: DeckItem;
  readonly title: string;
  /** What is missing, in a sentence. */
  readonly sentence: string;
  /** Views to show instead, by the nearest ids. */
  readonly nearest: readonly { readonly name: string; readonly item: DeckItem }[];
}

export type SlideView = ShownSlide | MissingSlide;

export interface DeckView extends Opened {
  readonly state: DeckState;
  readonly slides: readonly SlideView[];
}

/** The address with one id in the place of another. */
function withId(href: string, id: string, other: string): string {
  return href.replaceAll(new RegExp(`(?<=[/=,])${RegExp.escape(id)}(?=$|[/?&,])`, 'g'), () => other);
}

function nearestItems(item: DeckItem, problem: ViewProblem): MissingSlide['nearest'] {
  if (problem.code !== 'not-found') return [];
  return problem.nearest.flatMap(({ id, name }) => {
    const href = viewHref(withId(item.href, problem.id, id));
    return href.ok && href.value !== item.href ? [{ name, item: { ...item, href: href.value } }] : [];
  });
}

function missing(item: DeckItem, problem: ViewProblem): MissingSlide {
  const sentence = problemSentence(problem);
  return { kind: 'missing', item, title: item.title, sentence, nearest: nearestItems(item, problem) };
}

function shown(item: DeckItem, view: SurfaceView): SlideView {
  const [unknown] = view.ignored;
  if (unknown !== undefined) {
    const sentence = `The view names the ${unknown.parameter} “${unknown.value}”, but ${unknown.reason}: ${unknown.allowed}.`;
    return { kind: 'missing', item, title: item.title, sentence, nearest: [] };
  }
  const chart = view.picture;
  const title = item.title === '' ? (chart?.title ?? view.title) : item.title;
  return { kind: 'shown', item, title, view, chart, chartHrefs: chartHrefs(item.href, view.charts) };
}

async function loadSlide(item: DeckItem, { release }: DeckState, queries: Queries): Promise<SlideView> {
  const { path, query } = readAddress(release === undefined ? item.href : pinnedHref(item.href, release));
  const loaded = await addressedView(path, query)?.load(queries);
  if (loaded === undefined) throw new Error(`No view stands at ${item.href}, though the deck's address was read.`);
  return loaded.ok ? shown(item, loaded.value) : missing(item, loaded.error);
}

/** What is nearest to a release that is not there is the same deck in the current one. */
function inCurrentRelease(problem: ViewProblem, state: DeckState): ViewProblem {
  if (problem.code !== 'not-found') return problem;
  const href = deckHref({ ...state, release: undefined });
  return { ...problem, nearest: problem.nearest.map(({ id, name }) => ({ id, name: `the deck in ${name}`, href })) };
}

/** Every view of a deck, in order. A view that is not there is a slide that says so. */
export async function loadDeckView(state: DeckState, queries: Queries): Promise<Result<DeckView, ViewProblem>> {
  const opened = await openRelease(state.release, queries);
  if (!opened.ok) return fail(inCurrentRelease(opened.error, state));
  const slides = await Promise.all(state.items.map((item) => loadSlide(item, state, queries)));
  return succeed({ ...opened.value, state, slides });
}
