import type { SceneShape } from '#lib/chart/scene/scene.ts';
import { shortenText } from '#lib/text/measure/wrap-text.ts';
import { centredBaseline, widthOf } from '#lib/chart/layout/parts/block.ts';
import { DOT_PX, titleSize, type PlacedPaper } from './lanes.ts';
import { placeLabels } from '#lib/chart/layout/labels/place-labels.ts';
import type { Box, Placement } from '#lib/chart/layout/labels/geometry.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

const TITLE_MAX_PX = 190;
const LEADER_MAX_PX = 150;
const LINE_SHARE = 1.16;

function boxAround(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function titleShapes(text: string, fullText: string, place: Placement, sizePx: number): readonly SceneShape[] {
  const { box, leader } = place;
  const y = centredBaseline((box.top + box.bottom) / 2, sizePx);
  const look = {
    type: 'text',
    role: 'name',
    x: box.left,
    y,
    sizePx,
    weight: 400,
    anchor: 'start',
    fill: 'ink',
  } as const;
  const title = { ...look, text, ...(text === fullText ? {} : { fullText }) };
  if (leader === undefined) return [title];
  const [x1, y1, x2, y2] = leader;
  return [{ type: 'line', role: 'grid', x1, y1, x2, y2, stroke: 'axis', strokeWidth: 1 }, title];
}

/** Titles for dots stacked on their dates, those with most claims first, as many as find a place. */
export function titleStack(
  placed: readonly PlacedPaper[],
  centreY: (one: PlacedPaper) => number,
  bounds: Box,
  setting: Setting,
): ReadonlyMap<PlacedPaper, readonly SceneShape[]> {
  const sizePx = titleSize(setting);
  const ranked = placed.toSorted((a, b) => b.paper.claimCount - a.paper.claimCount);
  const titles = ranked.map(({ paper }) => shortenText(paper.label, { widthPx: TITLE_MAX_PX, sizePx }));
  const dots = placed.map((one) => boxAround(one.x, centreY(one), DOT_PX));
  const wishes = ranked.map((one, index) => {
    const core = boxAround(one.x, centreY(one), DOT_PX + 1);
    const widthPx = widthOf(titles[index] ?? '', sizePx, 400);
    return { x: one.x, y: centreY(one), widthPx, heightPx: sizePx * LINE_SHARE, core, own: core };
  });
  const places = placeLabels(wishes, { bounds, obstacles: dots, leaderMaxPx: LEADER_MAX_PX });
  return new Map(
    ranked.flatMap((one, index) => {
      const place = places[index];
      return place === undefined
        ? []
        : [[one, titleShapes(titles[index] ?? '', one.paper.label, place, sizePx)] as const];
    }),
  );
}
