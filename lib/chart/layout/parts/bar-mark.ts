import type { DrawnBound } from '#lib/domain/facts/bound.ts';
import type { SceneShape } from '#lib/chart/scene/scene.ts';
import {
  arrow,
  ARROW_GAP_PX,
  ARROW_PX,
  bodyRect,
  bracket,
  closedBody,
  dashedEnd,
  leader,
  sides,
  upright,
  wall,
} from './bar-parts.ts';
import { errorShapes, fade, type MarkBox } from './mark-box.ts';

const SOFT_END_PX = 9;
const OPEN_TINT = 0.14;

function upTo(box: MarkBox): readonly SceneShape[] {
  if (box.body === 'hollow') return [...sides(box, box.base, box.edge), dashedEnd(box)];
  return [bodyRect(box, box.base, box.edge, fade(box, 1, OPEN_TINT)), dashedEnd(box)];
}

/** A firm wall at the figure: nothing lies above it. */
function limit(box: MarkBox): readonly SceneShape[] {
  return [closedBody(box, box.base, box.edge), wall(box)];
}

function openBody(box: MarkBox): readonly SceneShape[] {
  const tint =
    box.body === 'hollow' ? [] : [bodyRect(box, box.base, box.edge, { token: box.token, opacity: OPEN_TINT })];
  return [...tint, ...sides(box, box.base, box.edge)];
}

function atMost(box: MarkBox): readonly SceneShape[] {
  return [...openBody(box), wall(box)];
}

function lessThan(box: MarkBox): readonly SceneShape[] {
  return [...openBody(box), dashedEnd(box)];
}

function pastTheEnd(box: MarkBox): readonly SceneShape[] {
  return [closedBody(box, box.base, box.edge), arrow(box)];
}

function about(box: MarkBox): readonly SceneShape[] {
  const soft = Math.min(SOFT_END_PX, Math.abs(box.edge - box.base));
  const [from, to] = [box.edge - box.direction * soft, box.edge + box.direction * SOFT_END_PX];
  const firm = box.body === 'hollow' ? sides(box, box.base, from) : [closedBody(box, box.base, from)];
  const end = bodyRect(box, from, to, fade(box, box.body === 'hollow' ? OPEN_TINT * 2 : 1, 0));
  return [...firm, end];
}

function range(box: MarkBox): readonly SceneShape[] {
  const reach = box.thickness / 2 + 1.5;
  const between = closedBody({ ...box, thickness: box.thickness * 0.6 }, box.low, box.high);
  return [leader(box), between, upright(box, box.low, reach), upright(box, box.high, reach)];
}

const BODIES: Readonly<Record<DrawnBound, (box: MarkBox) => readonly SceneShape[]>> = {
  exact: (box) => [closedBody(box, box.base, box.edge)],
  'up-to': upTo,
  limit,
  'at-most': atMost,
  'at-least': pastTheEnd,
  'more-than': pastTheEnd,
  'less-than': lessThan,
  about,
  range,
  'order-of-magnitude': bracket,
};

/** The reach of a bar past its printed edge. */
export const BAR_REACH: Readonly<Record<DrawnBound, number>> = {
  exact: 0,
  'up-to': 1,
  limit: 1,
  'at-most': 1,
  'at-least': ARROW_GAP_PX + ARROW_PX,
  'more-than': ARROW_GAP_PX + ARROW_PX,
  'less-than': 1,
  about: SOFT_END_PX,
  range: 1,
  'order-of-magnitude': 1,
};

/** Nothing at all is a hair line, so that a zero can be seen and pointed at. */
function zeroLine(box: MarkBox): readonly SceneShape[] {
  return Math.abs(box.edge - box.base) < 1 && box.bound === 'exact' ? [upright(box, box.base, box.thickness / 2)] : [];
}

/** A bar that keeps the words of its claim, drawn as the page `/method` explains. */
export function barShapes(box: MarkBox): readonly SceneShape[] {
  return [...BODIES[box.bound](box), ...zeroLine(box), ...errorShapes(box)];
}
