import type { PointPlot, SceneItem, SceneMark, SceneShape, SceneText } from '#lib/chart/scene/scene.ts';
import type { PapersChart } from '#lib/chart/spec/points.ts';
import { AXIS, gridAcross, labelsAcross, levelLine } from '#lib/chart/layout/parts/axis-items.ts';
import { baselineUnder, centredBaseline, lineHeight, widthOf } from '#lib/chart/layout/parts/block.ts';
import { emptyBody } from '#lib/chart/layout/parts/empty-body.ts';
import type { KindLayout, PlannedBody, Room } from '#lib/chart/layout/kind-layout.ts';
import { NO_LEGEND } from '#lib/chart/layout/parts/legend.ts';
import { COUNT_GAP_PX, DOT_PX, TITLE_GAP_PX, titleSize, type PlacedPaper } from './lanes.ts';
import { AXIS_GAP_PX, axisHeight, centreIn, NOTE_GAP_PX, planPapers, TOP_PX, type PapersPlan } from './plan.ts';
import { shiftShape } from '#lib/chart/layout/parts/shape-box.ts';
import type { Setting } from '#lib/chart/layout/size.ts';
import { spaceTicks } from '#lib/chart/layout/parts/space-ticks.ts';
import { spanShape } from '#lib/chart/layout/parts/timeline-span.ts';

const EMPTY_TEXT = 'No source has been read yet.';

function titleTexts(
  { paper, mark, title, hasCount, side }: PlacedPaper,
  y: number,
  setting: Setting,
): readonly SceneText[] {
  if (title === '') return [];
  const [sizePx, noteSize] = [titleSize(setting), setting.type.note];
  const titlePx = widthOf(title, sizePx, 400);
  const countPx = hasCount ? COUNT_GAP_PX + widthOf(paper.countLabel, noteSize, 400) : 0;
  const start = side === 'right' ? mark.to + TITLE_GAP_PX : mark.from - TITLE_GAP_PX - titlePx - countPx;
  const look = { type: 'text', y: centredBaseline(y, sizePx), weight: 400, anchor: 'start' } as const;
  const full = title === paper.label ? {} : { fullText: paper.label };
  const name = { ...look, role: 'name', x: start, text: title, sizePx, fill: 'ink', ...full } as const;
  if (!hasCount) return [name];
  const x2 = start + titlePx + COUNT_GAP_PX;
  return [name, { ...look, role: 'name', x: x2, text: paper.countLabel, sizePx: noteSize, fill: 'soft' }];
}

function paperItem(placed: PlacedPaper, y: number, { toX, titles }: PapersPlan, setting: Setting): SceneMark {
  const { paper, x } = placed;
  const reach = DOT_PX + 3;
  const shapes: readonly SceneShape[] = [
    { type: 'rect', role: 'hit', x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
    spanShape(paper.published, toX, y, 'member'),
    { type: 'circle', role: 'mark', cx: x, cy: y, radius: DOT_PX, fill: { token: 'member' } },
    ...titleTexts(placed, y, setting),
  ];
  const title = titles?.get(placed) ?? [];
  return { type: 'mark', href: paper.href, sentence: paper.sentence, shapes: [...shapes, ...title] };
}

function axisItems({ axis, toX }: PapersPlan, top: number, bottom: number, setting: Setting): readonly SceneItem[] {
  const { marginPx, widthPx, type } = setting;
  const sizePx = type.tick;
  const ends = { from: marginPx, to: widthPx - marginPx };
  const placed = { ticks: spaceTicks(axis, toX, sizePx), toPixels: toX };
  const labelsTop = bottom + AXIS_GAP_PX;
  const y = baselineUnder(labelsTop, sizePx) + lineHeight(sizePx);
  const name = { type: 'text', role: 'axis', sizePx, weight: 600, fill: 'soft', anchor: 'end' } as const;
  return [
    ...gridAcross(placed, { from: top, to: bottom }),
    levelLine(bottom, ends, AXIS),
    ...labelsAcross(placed, ends, labelsTop, sizePx),
    { ...name, x: ends.to, y, text: `${axis.label} →` },
  ];
}

function shifted({ titles }: PapersPlan, lanesTop: number): Pick<PapersPlan, 'titles'> {
  if (titles === undefined) return {};
  return {
    titles: new Map([...titles].map(([one, shapes]) => [one, shapes.map((shape) => shiftShape(shape, lanesTop))])),
  };
}

function drawPapers(plan: PapersPlan, setting: Setting, top: number) {
  const { axis, toX, placed, laneCount, laneHeight, note } = plan;
  const lanesTop = top + TOP_PX;
  const bottom = lanesTop + laneCount * laneHeight;
  const centreY = centreIn(plan, lanesTop);
  const moved = { ...plan, ...shifted(plan, lanesTop) };
  const yAxis = { scale: 'linear', domain: [0, laneCount], ticks: [], label: '', base: 0 } as const;
  const [left, right] = [toX(axis.domain[0]), toX(axis.domain[1])];
  const points = placed.map((one) => {
    const { sourceId } = one.paper;
    return { claimId: sourceId, subjectId: sourceId, centreX: one.x, centreY: centreY(one) };
  });
  const box = { x: left, y: lanesTop, width: right - left, height: bottom - lanesTop };
  const plot: PointPlot = { type: 'points', panelId: 'papers', ...box, xAxis: axis, yAxis, points };
  const items: readonly SceneItem[] = [
    ...axisItems(plan, top, bottom, setting),
    ...placed.map((one) => paperItem(one, centreY(one), moved, setting)),
    ...note.draw(bottom + axisHeight(setting) + NOTE_GAP_PX),
  ];
  return { items, panels: [plot] };
}

function planPapersBody(chart: PapersChart, setting: Setting, room: Room): PlannedBody<PapersChart> {
  if (chart.papers.length === 0) return emptyBody(chart, setting, EMPTY_TEXT);
  const plan = planPapers(chart, setting, room);
  const notePx = plan.note.height === 0 ? 0 : plan.note.height + NOTE_GAP_PX;
  return {
    height: TOP_PX + plan.laneCount * plan.laneHeight + axisHeight(setting) + notePx,
    hiddenCount: 0,
    shown: chart,
    draw: (top) => drawPapers(plan, setting, top),
  };
}

/** Papers over their publication dates. */
export const PAPERS: KindLayout<PapersChart> = { legend: () => NO_LEGEND, plan: planPapersBody };
