import { axisKey, planAxis, type AxisPlan } from '#lib/chart/axis/axis.ts';
import { placesOf, uncertaintyPlaces } from '#lib/chart/axis/axis-value.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import type { ChartPanel, RowChart } from '#lib/chart/spec/rows.ts';
import { textWidth } from '#lib/text/measure/text-width.ts';
import { shortenText } from '#lib/text/measure/wrap-text.ts';
import type { Fill } from '#lib/render/pptx/package/fill.ts';
import { fillOf } from './mark-fill.ts';

/** The size of names and figures in charts, in points. */
export const LABEL_PT = 12;
/** The widths are of the bundled font; the deck's face runs wider in places. */
export const FACE_FACTOR = 1.02;

/** A mark as a native chart draws it, in axis values. */
export interface ChartRow {
  readonly mark: ChartMark;
  /** As the chart writes it, shortened to its column. */
  readonly name: string;
  readonly nameInFull: string;
  readonly edge: number;
  /** How far an interval reaches below and above the edge; absent for single figures. */
  readonly spread?: Reach;
  /** The same for the source's error figure. */
  readonly error?: Reach;
  readonly fill: Fill;
}

export interface Reach {
  readonly below: number;
  readonly above: number;
}

/** Rows of one panel on one slide, with the axis that all its slides share. */
export interface PanelSlice {
  readonly chart: RowChart;
  readonly panel: ChartPanel;
  readonly axis: AxisPlan;
  readonly marks: readonly ChartMark[];
  readonly isContinued: boolean;
}

const TICK_COUNT = 5;

/** Every panel with its axis: panels of one measure share it, so that equal figures are equally long. */
export function planPanels(chart: RowChart): readonly PanelSlice[] {
  return chart.panels.map((panel) => {
    const siblings = chart.panels.filter((other) => other !== panel && axisKey(other) === axisKey(panel));
    const axis = planAxis([panel, ...siblings], TICK_COUNT);
    return { chart, panel, axis, marks: panel.marks, isContinued: false };
  });
}

/** The width of a text in points as the deck's face sets it, on the safe side. */
export function faceWidth(text: string, sizePt: number, weight: 400 | 600 = 400): number {
  return textWidth(text, sizePt, weight) * FACE_FACTOR;
}

/** The name with what tells this figure from another of its subject. */
export function rowName({ label, qualifier, part, chosen }: ChartMark): string {
  const details = [part, qualifier, chosen || part !== undefined ? undefined : 'also stated'];
  const known = [...new Set(details.filter((detail) => detail !== undefined))];
  return known.length === 0 ? label : `${label} (${known.join('; ')})`;
}

function reach(edge: number, ends: readonly [number, number] | undefined): Reach | undefined {
  if (ends === undefined || ends[0] === ends[1]) return undefined;
  const [low, high] = ends[0] < ends[1] ? ends : [ends[1], ends[0]];
  return { below: Math.max(0, edge - low), above: Math.max(0, high - edge) };
}

/** The rows of a slice; names are cut to `nameWidthPt`. */
export function chartRows({ panel, marks }: PanelSlice, nameWidthPt: number): readonly ChartRow[] {
  return marks.map((mark) => {
    const { edge, from, to } = placesOf(mark, panel);
    const spread = reach(edge, [from, to]);
    const error = reach(edge, uncertaintyPlaces(mark, panel));
    const nameInFull = rowName(mark);
    const name = shortenText(nameInFull, { widthPx: nameWidthPt / FACE_FACTOR, sizePx: LABEL_PT });
    return {
      mark,
      name,
      nameInFull,
      edge,
      fill: fillOf(mark),
      ...(spread === undefined ? {} : { spread }),
      ...(error === undefined ? {} : { error }),
    };
  });
}
