import { axisKey, planAxis, type AxisPanel, type AxisPlan } from '#lib/chart/axis/axis.ts';
import { restrictScatter } from '#lib/chart/narrow/points.ts';
import type { SceneShape } from '#lib/chart/scene/scene.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import type { ScatterAxis, ScatterChart, ScatterPanel, ScatterPoint } from '#lib/chart/spec/points.ts';
import { emptyBody } from '#lib/chart/layout/parts/empty-body.ts';
import type { KindLayout, PlannedBody, Room } from '#lib/chart/layout/kind-layout.ts';
import { legendBlock } from '#lib/chart/layout/parts/legend.ts';
import { markBox, type MarkBox } from '#lib/chart/layout/parts/mark-box.ts';
import { planPointsBody, PLOT_SHARE_WANTED } from './body.ts';
import { POINT_KIND, POINT_PX, OTHER_POINT_PX, markCentre, pointShapes } from './mark.ts';
import { axisName, type Frame, type PlottedPoint, type PointsPanel } from './panel.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

const EMPTY_TEXT = 'No subject has a figure of both.';

function marksOf({ x, y, otherX, otherY }: ScatterPoint): readonly ChartMark[] {
  return [y, ...otherY, x, ...otherX];
}

function axisPanel({ unit, scale }: ScatterAxis, marks: ChartMark[]): AxisPanel {
  return { kind: 'dot', form: 'absolute', unit, scale, marks };
}

interface Side {
  readonly axisOf: (panel: ScatterPanel) => ScatterAxis;
  readonly marksOf: (point: ScatterPoint) => readonly ChartMark[];
}

const X: Side = { axisOf: ({ x }) => x, marksOf: ({ x, otherX }) => [x, ...otherX] };
const Y: Side = { axisOf: ({ y }) => y, marksOf: ({ y, otherY }) => [y, ...otherY] };

/** The axis of a panel, shared with all panels that measure the same, so that equal figures stand alike. */
function sharedAxis(panel: ScatterPanel, { panels }: ScatterChart, side: Side): (tickCount: number) => AxisPlan {
  const own = axisPanel(side.axisOf(panel), panel.points.flatMap(side.marksOf));
  const alike = panels
    .filter((other) => other !== panel)
    .map((other) => axisPanel(side.axisOf(other), other.points.flatMap(side.marksOf)))
    .filter((other) => axisKey(other) === axisKey(own));
  return (tickCount) => planAxis([own, ...alike], tickCount);
}

const FREE = { kind: 'dot', form: 'absolute' } as const;

/** A figure across, at a height; open ends may reach to the frame. */
function boxAcross(mark: ChartMark, frame: Frame, centreY: number, thickness: number): MarkBox {
  const { xAxis, toX, box } = frame;
  const place = { toX, centreY, thickness };
  return { ...markBox(mark, { ...FREE, scale: xAxis.scale }, xAxis, place), base: box.left };
}

/** A figure upwards: its places are counted upwards from the top of the picture. */
function boxUp(mark: ChartMark, frame: Frame, centreX: number, thickness: number): MarkBox {
  const { yAxis, toY, box } = frame;
  const place = { toX: (value: number) => -toY(value), centreY: centreX, thickness };
  return { ...markBox(mark, { ...FREE, scale: yAxis.scale }, yAxis, place), base: -box.bottom };
}

function link(
  token: MarkBox['token'],
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): SceneShape {
  return { type: 'line', role: 'mark', x1, y1, x2, y2, stroke: token, strokeWidth: 1, dash: [1.5, 2.5] };
}

/** Other stated values on the lines through the point, each tied to it. */
function otherShapes(
  { otherX, otherY }: ScatterPoint,
  frame: Frame,
  at: { x: number; y: number },
): readonly SceneShape[] {
  const across = otherX.flatMap((mark) => {
    const box = boxAcross(mark, frame, at.y, OTHER_POINT_PX);
    return [link(box.token, [at.x, at.y], [markCentre(box), at.y]), ...POINT_KIND.shapes(box)];
  });
  const up = otherY.flatMap((mark) => {
    const box = boxUp(mark, frame, at.x, OTHER_POINT_PX);
    return [link(box.token, [at.x, at.y], [at.x, -markCentre(box)]), ...pointShapes(box)];
  });
  return [...across, ...up];
}

function valuesOf([first, ...others]: readonly ChartMark[]): string {
  const more = others.map(({ valueLabel }) => ` or ${valueLabel}`);
  return `${first?.valueLabel ?? ''}${more.join('')}`;
}

function plotPoint(point: ScatterPoint, frame: Frame): PlottedPoint {
  const atEdge = boxAcross(point.x, frame, 0, POINT_PX);
  const x = markCentre(atEdge);
  const up = boxUp(point.y, frame, x, POINT_PX);
  const y = -markCentre(up);
  const across = { ...atEdge, centreY: y };
  const marks = marksOf(point);
  const numbers = [...new Set(marks.flatMap(({ sourceNumber, alsoIn }) => [sourceNumber, ...alsoIn]))];
  const [, ...also] = marks.map(({ claimId }) => claimId);
  return {
    claimId: point.y.claimId,
    alsoClaimIds: also,
    subjectId: point.subjectId,
    href: point.y.href,
    sentence: point.sentence,
    x,
    y,
    shapes: [...otherShapes(point, frame, { x, y }), ...pointShapes(up, across)],
    rank: point.series === 'member' ? 0 : 1,
    name: point.label,
    values: `${valuesOf(X.marksOf(point))}, ${valuesOf(Y.marksOf(point))}`,
    numbers: `[${numbers.toSorted((a, b) => a - b).join(', ')}]`,
  };
}

/** Peers are drawn first, so that the family's own stand over them. */
function peersFirst(a: ScatterPoint, b: ScatterPoint): number {
  return Number(a.series === 'member') - Number(b.series === 'member');
}

function pointsPanel(panel: ScatterPanel, chart: ScatterChart): PointsPanel {
  const points = panel.points.toSorted(peersFirst);
  return {
    id: panel.id,
    heading: panel.title,
    pointCount: points.length,
    figureCount: points.reduce((sum, point) => sum + marksOf(point).length, 0),
    xAxis: sharedAxis(panel, chart, X),
    yAxis: sharedAxis(panel, chart, Y),
    xName: (axis) => axisName(chart.x.name, panel.x.unit, axis),
    yName: (axis) => axisName(chart.y.name, panel.y.unit, axis),
    hasEqualLine: panel.x.unit === panel.y.unit,
    plot: (frame) => points.map((point) => plotPoint(point, frame)),
  };
}

function planScatter(chart: ScatterChart, setting: Setting, room: Room): PlannedBody<ScatterChart> {
  if (chart.panels.length === 0) return emptyBody(chart, setting, EMPTY_TEXT);
  const { drawnIds, ...body } = planPointsBody(
    chart.panels.map((panel) => pointsPanel(panel, chart)),
    setting,
    room,
  );
  return { ...body, shown: body.hiddenCount === 0 ? chart : restrictScatter(chart, drawnIds) };
}

/** Two metrics against each other. */
export const SCATTER: KindLayout<ScatterChart> = {
  bodyShareWanted: PLOT_SHARE_WANTED,
  legend: ({ panels }, setting) =>
    legendBlock(
      panels.flatMap(({ points }) => points.flatMap(marksOf)).map((mark) => ({ mark, kind: POINT_KIND })),
      setting,
    ),
  plan: planScatter,
};
