import type { AxisPlan, AxisTick } from '#lib/chart/axis/axis.ts';
import { widthOf } from './block.ts';

const TICK_GAP_PX = 10;

type Touches = (a: AxisTick, b: AxisTick) => boolean;

/** Every second, third ... tick counted from the baseline's, so that the steps stay equal. */
function thinEvenly(ticks: readonly AxisTick[], baseIndex: number, touches: Touches): readonly AxisTick[] {
  for (let every = 1; every < ticks.length; every += 1) {
    const kept = ticks.filter((_, index) => (index - baseIndex) % every === 0);
    if (!kept.some((tick, index) => index > 0 && touches(kept[index - 1] ?? tick, tick))) return kept;
  }
  return ticks.slice(baseIndex, baseIndex + 1);
}

/** Those that fit, from the baseline's outwards: steps of a logarithmic axis are not equal anyway. */
function thinOutwards(ticks: readonly AxisTick[], baseIndex: number, touches: Touches): readonly AxisTick[] {
  const kept: AxisTick[] = [];
  for (const tick of [...ticks.slice(baseIndex), ...ticks.slice(0, baseIndex).toReversed()]) {
    if (!kept.some((other) => touches(tick, other))) kept.push(tick);
  }
  return kept.toSorted((a, b) => a.value - b.value);
}

/** Leaves out labels that would touch along the axis, across or upwards; the baseline's own tick always stays. */
export function spaceTicks(
  axis: AxisPlan,
  toPixels: (value: number) => number,
  sizePx: number,
  along: 'x' | 'y' = 'x',
): readonly AxisTick[] {
  const lengthOf = ({ label }: AxisTick) => (along === 'x' ? widthOf(label, sizePx, 400) : sizePx);
  const touches: Touches = (a, b) =>
    Math.abs(toPixels(a.value) - toPixels(b.value)) < (lengthOf(a) + lengthOf(b)) / 2 + TICK_GAP_PX;
  const baseIndex = Math.max(
    0,
    axis.ticks.findIndex(({ value }) => value === axis.base),
  );
  const thin = axis.scale === 'log' ? thinOutwards : thinEvenly;
  return thin(axis.ticks, baseIndex, touches);
}
