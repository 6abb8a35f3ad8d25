import type { Polarity } from '#lib/domain/facts/form.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import type { ScaleName } from '#lib/domain/facts/scale.ts';
import type { ChartPanel, PanelForm } from '#lib/chart/spec/rows.ts';

/** How the figures of a form lie on an axis. */
interface FormAxis {
  /** Where bars start. */
  readonly base: number;
  /** Where the line of the baseline stands; the form has none when it is absent. */
  readonly reference?: number;
  readonly place: (amount: number, polarity: Polarity | undefined, scale: ScaleName) => number;
}

/**
 * A factor as a place: 1 is the baseline, more lies to the right at its own value, and less lies
 * mirrored to the left (3x less as far from the baseline as 3x). A multiple below one is less.
 */
function placeFactor(amount: number, polarity: Polarity | undefined, scale: ScaleName): number {
  if (amount <= 0) return 1;
  if (polarity !== 'less' && amount >= 1) return amount;
  const factor = Math.max(amount, 1 / amount);
  return scale === 'log' ? 1 / factor : 2 - factor;
}

function placeChange(amount: number, polarity: Polarity | undefined): number {
  return polarity === 'less' ? -amount : amount;
}

const CHANGE: FormAxis = { base: 0, reference: 0, place: placeChange };
const FACTOR: FormAxis = { base: 1, reference: 1, place: placeFactor };

export const FORM_AXES: Readonly<Record<PanelForm, FormAxis>> = {
  absolute: { base: 0, place: (amount) => amount },
  multiple: FACTOR,
  order_of_magnitude: FACTOR,
  percent_change: CHANGE,
  points: CHANGE,
  fraction: { base: 0, reference: 1, place: (amount) => amount },
};

/** An order of magnitude is drawn from a third of the figure to three times it. */
export const MAGNITUDE_SPREAD = 3;

/** The places of a mark on its panel's axis, in axis values. */
export interface MarkPlaces {
  /** The printed edge: the figure, or the higher end of a range. */
  readonly edge: number;
  /** The two ends of what is drawn beside the base, in reading order of the amounts. */
  readonly from: number;
  readonly to: number;
}

/** Where a mark lies on the axis of its panel. The same for every surface that draws it. */
export function placesOf(mark: ChartMark, panel: Pick<ChartPanel, 'form' | 'scale'>): MarkPlaces {
  const place = (amount: number) => FORM_AXES[panel.form].place(amount, mark.polarity, panel.scale);
  const isMagnitude = mark.bound === 'order-of-magnitude';
  const spread = isMagnitude ? MAGNITUDE_SPREAD : 1;
  return { edge: place(mark.high), from: place(mark.low / spread), to: place(mark.high * spread) };
}

/** The places of the source's error figure, where there is one. */
export function uncertaintyPlaces(
  mark: ChartMark,
  panel: Pick<ChartPanel, 'form' | 'scale'>,
): readonly [number, number] | undefined {
  if (mark.uncertainty === undefined) return undefined;
  const place = (amount: number) => FORM_AXES[panel.form].place(amount, mark.polarity, panel.scale);
  return [place(mark.uncertainty.low), place(mark.uncertainty.high)];
}
