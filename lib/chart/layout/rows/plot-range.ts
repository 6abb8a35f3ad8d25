import { drawnBound } from '#lib/domain/facts/bound.ts';
import { axisToPixels, type AxisPlan } from '#lib/chart/axis/axis.ts';
import { placesOf, uncertaintyPlaces } from '#lib/chart/axis/axis-value.ts';
import { hasFreeMarks } from '#lib/chart/spec/row-chart.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import type { ChartPanel } from '#lib/chart/spec/rows.ts';
import type { Setting } from '#lib/chart/layout/size.ts';
import type { RowKind } from '#lib/chart/layout/parts/mark-kind.ts';
import { shortenText } from '#lib/text/measure/wrap-text.ts';
import { widthOf } from '#lib/chart/layout/parts/block.ts';

export const LABEL_GAP_PX = 6;
export const NUMBER_GAP_PX = 5;
const PLOT_MIN_PX = 60;
const ROUNDS = 40;

/** A qualifier takes at most this part of the picture's width. */
const QUALIFIER_SHARE = 0.15;

/** What stands small after a figure: its circumstances where they tell it from another, and its sources ("[1, 3]"). */
export function afterLabel({ qualifier, sourceNumber, alsoIn }: ChartMark, { widthPx, type }: Setting): string {
  const numbers = `[${[sourceNumber, ...alsoIn].join(', ')}]`;
  if (qualifier === undefined) return numbers;
  return `${shortenText(qualifier, { widthPx: widthPx * QUALIFIER_SHARE, sizePx: type.note })} ${numbers}`;
}

export function valueWidth(mark: ChartMark, setting: Setting): number {
  const { type } = setting;
  return widthOf(mark.valueLabel, type.value, 600) + NUMBER_GAP_PX + widthOf(afterLabel(mark, setting), type.note, 400);
}

/** Where the label of a mark stands: beyond the end that points away from the base. */
export function labelSide(mark: ChartMark, panel: ChartPanel, axis: AxisPlan): 'left' | 'right' {
  if (hasFreeMarks(panel)) return 'right';
  return placesOf(mark, panel).edge < axis.base ? 'left' : 'right';
}

/** The room that a mark needs beside its outermost place, as shares of the axis and pixels. */
interface Need {
  readonly side: 'left' | 'right';
  readonly share: number;
  readonly px: number;
}

interface NeedInput {
  readonly panel: ChartPanel;
  readonly axis: AxisPlan;
  readonly setting: Setting;
  readonly kind: RowKind;
  readonly toShare: (value: number) => number;
}

function needOf(mark: ChartMark, { panel, axis, setting, kind, toShare }: NeedInput): Need {
  const { edge, from, to } = placesOf(mark, panel);
  const shares = [edge, from, to, ...(uncertaintyPlaces(mark, panel) ?? [])].map(toShare);
  const side = labelSide(mark, panel, axis);
  const share = side === 'right' ? Math.max(...shares) : Math.min(...shares);
  return { side, share, px: kind.reach[drawnBound(mark)] + LABEL_GAP_PX + valueWidth(mark, setting) };
}

/** Room beyond the two ends of a plot of some width, so that every label fits into the picture. */
function paddings(needs: readonly Need[], widthPx: number): { left: number; right: number } {
  let [left, right] = [0, 0];
  for (const { side, share, px } of needs) {
    if (side === 'left') left = Math.max(left, px - share * widthPx);
    else right = Math.max(right, px - (1 - share) * widthPx);
  }
  return { left, right };
}

/**
 * The pixels of the two ends of an axis between `left` and `right`, chosen so that the label of
 * every mark stands beside its mark and inside the picture.
 */
export function plotRange(
  panels: readonly ChartPanel[],
  axis: AxisPlan,
  ends: { readonly left: number; readonly right: number },
  look: { readonly setting: Setting; readonly kindOf: (panel: ChartPanel) => RowKind },
): { readonly left: number; readonly right: number } {
  const toShare = axisToPixels(axis, 0, 1);
  const needs = panels.flatMap((panel) => {
    const input = { panel, axis, setting: look.setting, kind: look.kindOf(panel), toShare };
    return panel.marks.map((mark) => needOf(mark, input));
  });
  const available = ends.right - ends.left;
  let widthPx = available;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { left, right } = paddings(needs, widthPx);
    const next = Math.max(PLOT_MIN_PX, available - left - right);
    if (Math.abs(next - widthPx) < 0.1) break;
    widthPx = next;
  }
  const left = ends.left + paddings(needs, widthPx).left;
  return { left, right: left + widthPx };
}
