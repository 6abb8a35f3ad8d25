import { axisKey, planAxis, type AxisPlan } from '#lib/chart/axis/axis.ts';
import { restrictTimeline } from '#lib/chart/narrow/points.ts';
import type { TimelineChart, TimelineMark, TimelinePanel } from '#lib/chart/spec/points.ts';
import { planTimeAxis, timePlace } from '#lib/chart/axis/time-axis.ts';
import { emptyBody } from '#lib/chart/layout/parts/empty-body.ts';
import type { KindLayout, PlannedBody, Room } from '#lib/chart/layout/kind-layout.ts';
import { legendBlock } from '#lib/chart/layout/parts/legend.ts';
import { markBox, type MarkBox } from '#lib/chart/layout/parts/mark-box.ts';
import { planPointsBody, PLOT_SHARE_WANTED } from './body.ts';
import { POINT_KIND, POINT_PX, OTHER_POINT_PX, markCentre, pointShapes } from './mark.ts';
import { axisName, type Frame, type PlottedPoint, type PointsPanel } from './panel.ts';
import type { Setting } from '#lib/chart/layout/size.ts';
import { spanShape } from '#lib/chart/layout/parts/timeline-span.ts';

/** All panels stand over the same time. */
function timeAxis({ panels }: TimelineChart): (tickCount: number) => AxisPlan {
  const dates = panels.flatMap(({ marks }) => marks.map(({ published }) => published));
  return (tickCount) => planTimeAxis(dates, tickCount);
}

/** The axis of figures, shared with all panels that measure the same. */
function figureAxis(panel: TimelinePanel, { panels }: TimelineChart): (tickCount: number) => AxisPlan {
  const alike = panels.filter((other) => other !== panel && axisKey(other) === axisKey(panel));
  return (tickCount) => planAxis([panel, ...alike], tickCount);
}

/** A figure upwards. Where figures have no base of their own, open ends may reach to the frame. */
function boxUp(mark: TimelineMark, panel: TimelinePanel, frame: Frame, centreX: number): MarkBox {
  const { yAxis, toY, box } = frame;
  const thickness = mark.chosen ? POINT_PX : OTHER_POINT_PX;
  const drawn = markBox(mark, { ...panel, scale: yAxis.scale }, yAxis, {
    toX: (value) => -toY(value),
    centreY: centreX,
    thickness,
  });
  return panel.form === 'absolute' ? { ...drawn, base: -box.bottom } : drawn;
}

function plotMark(mark: TimelineMark, panel: TimelinePanel, frame: Frame): PlottedPoint {
  const x = frame.toX(timePlace(mark.published));
  const box = boxUp(mark, panel, frame, x);
  const y = -markCentre(box);
  const qualifier = mark.qualifier === undefined ? '' : ` ${mark.qualifier}`;
  return {
    claimId: mark.claimId,
    alsoClaimIds: [],
    subjectId: mark.subjectId,
    href: mark.href,
    sentence: mark.sentence,
    x,
    y,
    shapes: [spanShape(mark.published, frame.toX, y, box.token), ...pointShapes(box)],
    rank: (mark.chosen ? 0 : 2) + (mark.series === 'member' ? 0 : 1),
    name: mark.label,
    values: `${mark.valueLabel}${qualifier}`,
    numbers: `[${[mark.sourceNumber, ...mark.alsoIn].join(', ')}]`,
  };
}

/** Weaker marks are drawn first, so that chosen ones of the family stand over them. */
function weakestFirst(a: TimelineMark, b: TimelineMark): number {
  const strength = ({ chosen, series }: TimelineMark) => Number(chosen) * 2 + Number(series === 'member');
  return strength(a) - strength(b);
}

function pointsPanel(panel: TimelinePanel, chart: TimelineChart): PointsPanel {
  const marks = panel.marks.toSorted(weakestFirst);
  return {
    id: panel.id,
    heading: panel.title,
    pointCount: marks.length,
    figureCount: marks.length,
    xAxis: timeAxis(chart),
    yAxis: figureAxis(panel, chart),
    xName: ({ label }) => label,
    yName: (axis) =>
      panel.form === 'absolute' ? axisName(chart.metric.name, panel.unit, axis) : `${chart.metric.name}, ${axis.label}`,
    ...(panel.reference === undefined ? {} : { reference: panel.reference.value }),
    hasEqualLine: false,
    plot: (frame) => marks.map((mark) => plotMark(mark, panel, frame)),
  };
}

function planTimeline(chart: TimelineChart, setting: Setting, room: Room): PlannedBody<TimelineChart> {
  if (chart.panels.length === 0) return emptyBody(chart, setting);
  const { drawnIds, ...body } = planPointsBody(
    chart.panels.map((panel) => pointsPanel(panel, chart)),
    setting,
    room,
  );
  return { ...body, shown: body.hiddenCount === 0 ? chart : restrictTimeline(chart, drawnIds) };
}

/** A metric's figures over the publication dates of their sources. */
export const TIMELINE: KindLayout<TimelineChart> = {
  bodyShareWanted: PLOT_SHARE_WANTED,
  legend: ({ panels }, setting) =>
    legendBlock(
      panels.flatMap(({ marks }) => marks.map((mark) => ({ mark, kind: POINT_KIND }))),
      setting,
    ),
  plan: planTimeline,
};
