import type { SceneShape } from '#lib/chart/scene/scene.ts';
import type { Token } from '#lib/chart/scene/theme.ts';
import { timeSpan } from '#lib/chart/axis/time-axis.ts';

const SPAN_THICKNESS_PX = 3;
const SPAN_OPACITY = 0.4;

/** The time that a date leaves open, as a band through the point; a dot hides what is narrower. */
export function spanShape(published: string, toX: (value: number) => number, y: number, token: Token): SceneShape {
  const { from, to } = timeSpan(published);
  const [left, right] = [toX(from), toX(to)];
  const box = { x: left, y: y - SPAN_THICKNESS_PX / 2, width: right - left, height: SPAN_THICKNESS_PX };
  return { type: 'rect', role: 'mark', ...box, fill: { token, opacity: SPAN_OPACITY } };
}
