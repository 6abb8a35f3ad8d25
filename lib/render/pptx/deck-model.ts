import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import type { DeckAspect } from './package/frame.ts';

/** One chart of a view, or a view without any; it takes as many slides as its figures need. */
export interface DeckSlide {
  readonly view: SurfaceView;
  /** One of the view's charts. */
  readonly chart: ChartSpec | undefined;
  /** The ids of the claims that slides without a chart tell; else all of the view's. */
  readonly only?: ReadonlySet<string>;
  /** The title that a reader gave it; else it is the chart's or the view's own. */
  readonly title?: string;
  /** What slides without a chart say of what may be compared; else the view's own sentence. */
  readonly sentence?: string;
}

/** What a deck is made from. Equal decks give equal bytes. */
export interface Deck {
  readonly title: string;
  /** The canonical address of what the deck shows, from the root. */
  readonly href: string;
  /** Where the site is reached from outside, without a slash at the end: links in a file need it. */
  readonly origin: string;
  readonly slides: readonly DeckSlide[];
  readonly aspect: DeckAspect;
  readonly theme: 'light' | 'dark';
  /** Whether the exact picture of each chart follows it on a slide of its own. */
  readonly withPictures: boolean;
}
