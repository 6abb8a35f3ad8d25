import { createContext, use, useMemo, type ComponentType, type CSSProperties } from 'react';
import {
  Bar,
  BarChart,
  ReferenceLine,
  Scatter,
  ScatterChart,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  type BarShapeProps,
  type ScatterShapeProps,
} from 'recharts';

import { ROW_KINDS } from '#lib/chart/layout/rows-body.ts';
import { markBox, type MarkBox } from '#lib/chart/layout/mark-box.ts';
import type { AxisPlan } from '#lib/chart/axis.ts';
import { placesOf } from '#lib/chart/axis-value.ts';
import type { RowPlot, Scene } from '#lib/chart/scene.ts';
import type { ChartMark } from '#lib/chart/spec-mark.ts';
import type { ChartPanel, RowChartKind } from '#lib/chart/spec-rows.ts';
import { renderShapes } from '#lib/chart/svg.ts';
import { colourOf, THEMES } from '#lib/chart/theme.ts';

interface InteractiveChartProps {
  readonly panel: ChartPanel;
  /** The drawing that the panel belongs to. */
  readonly scene: Pick<Scene, 'width' | 'height'>;
  readonly geometry: RowPlot;
  /** Unique on the page. */
  readonly idPrefix: string;
  /** The claim that is pointed at or has the focus. */
  readonly activeId: string | undefined;
}

/** A mark as Recharts gets it: places in axis values, and its row in layout pixels. */
interface PlottedRow {
  readonly index: number;
  readonly mark: ChartMark;
  readonly edge: number;
  /** Where the body starts and ends. */
  readonly span: readonly [number, number];
  readonly centreY: number;
  readonly thickness: number;
}

interface Plot {
  readonly panel: ChartPanel;
  readonly axis: AxisPlan;
  readonly rows: readonly PlottedRow[];
  readonly top: number;
  readonly bottom: number;
  /** How Recharts has to be set so that its coordinates are those of the whole drawing. */
  readonly frame: {
    readonly width: number;
    readonly height: number;
    readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
    readonly style: CSSProperties;
    readonly accessibilityLayer: false;
  };
}

interface MarkContext extends Pick<InteractiveChartProps, 'idPrefix' | 'activeId'> {
  readonly plot: Plot;
}

const Marks = createContext<MarkContext | undefined>(undefined);

/** Scaled by its view box into the box that holds it, as the server's drawing is. */
const FILL: CSSProperties = { width: '100%', height: '100%' };
const RING_GAP_PX = 3;

function plotOf({ panel, scene, geometry }: Pick<InteractiveChartProps, 'panel' | 'scene' | 'geometry'>): Plot {
  const { axis, x, y, width, height } = geometry;
  const marks = new Map(panel.marks.map((mark) => [mark.claimId, mark]));
  const rows = geometry.rows.flatMap(({ claimId, centreY, thickness }, index): PlottedRow[] => {
    const mark = marks.get(claimId);
    if (mark === undefined) return [];
    const { edge } = placesOf(mark, panel);
    return [{ index, mark, edge, span: [axis.base, edge], centreY, thickness }];
  });
  const margin = { top: y, right: scene.width - x - width, bottom: scene.height - y - height, left: x };
  const frame = { width: scene.width, height: scene.height, margin, style: FILL, accessibilityLayer: false } as const;
  return { panel, axis, rows, top: y, bottom: y + height, frame };
}

/** The line around a mark that is pointed at or has the focus. */
function Ring({ box, isBody }: { readonly box: MarkBox; readonly isBody: boolean }) {
  const ends = [box.edge, box.low, box.high, ...(isBody ? [box.base] : [])];
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const reach = box.thickness / 2 + RING_GAP_PX;
  const side = isBody ? RING_GAP_PX : reach;
  return (
    <rect
      x={left - side}
      y={box.centreY - reach}
      width={right - left + 2 * side}
      height={2 * reach}
      rx={isBody ? 3 : reach}
      fill="none"
      stroke={colourOf('ink', THEMES.auto)}
      strokeWidth={1.25}
    />
  );
}

interface MarkProps {
  readonly row: PlottedRow;
  /** The printed edge as Recharts placed it. */
  readonly edgeX: number;
}

/** A mark in the shapes of the server's drawing, placed by the scales of Recharts. */
function Mark({ row, edgeX }: MarkProps) {
  const context = use(Marks);
  const [toX, toY] = [useXAxisScale(), useYAxisScale()];
  if (context === undefined || toX === undefined || toY === undefined) return null;
  const { plot, idPrefix, activeId } = context;
  const { mark, thickness } = row;
  const centreY = toY(row.centreY) ?? Number.NaN;
  const place = { toX: (value: number) => toX(value) ?? Number.NaN, centreY, thickness };
  const box = { ...markBox(mark, plot.panel, plot.axis, place), edge: edgeX };
  const shapes = renderShapes(ROW_KINDS[plot.panel.kind].shapes(box), {
    theme: 'auto',
    idPrefix: `${idPrefix}-${row.index}`,
  });
  return (
    <g data-mark={mark.claimId} data-edge-x={edgeX} data-centre-y={centreY}>
      <g data-shapes="" dangerouslySetInnerHTML={{ __html: shapes }} />
      {activeId === mark.claimId && <Ring box={box} isBody={plot.panel.kind !== 'dot'} />}
    </g>
  );
}

interface PlotProps {
  readonly plot: Plot;
}

/** The axes that the server drew: the same domain and scale, nothing to see. */
function Axes({ plot: { axis, rows, top, bottom }, isDownwards }: PlotProps & { readonly isDownwards: boolean }) {
  const ticks = axis.ticks.map(({ value }) => value);
  return (
    <>
      <XAxis type="number" dataKey="edge" hide domain={[...axis.domain]} scale={axis.scale} ticks={ticks} />
      <YAxis
        type="number"
        dataKey="centreY"
        hide
        domain={[top, bottom]}
        reversed={isDownwards}
        ticks={rows.map(({ centreY }) => centreY)}
      />
    </>
  );
}

function BaselineLine({ plot: { panel } }: PlotProps) {
  if (panel.reference === undefined) return null;
  return <ReferenceLine x={panel.reference.value} stroke={colourOf('ink', THEMES.auto)} strokeWidth={1.25} />;
}

function drawBar({ payload, x, width }: BarShapeProps) {
  return <Mark row={payload as PlottedRow} edgeX={x + width} />;
}

function BarPlot({ plot }: PlotProps) {
  return (
    <BarChart layout="vertical" data={[...plot.rows]} {...plot.frame}>
      <Axes plot={plot} isDownwards={false} />
      <Bar dataKey="span" isAnimationActive={false} shape={drawBar} />
      <BaselineLine plot={plot} />
    </BarChart>
  );
}

function drawDot({ payload, cx }: ScatterShapeProps) {
  return <Mark row={payload as PlottedRow} edgeX={cx ?? Number.NaN} />;
}

function DotPlot({ plot }: PlotProps) {
  return (
    <ScatterChart {...plot.frame}>
      <Axes plot={plot} isDownwards />
      <Scatter data={[...plot.rows]} isAnimationActive={false} shape={drawDot} />
      <BaselineLine plot={plot} />
    </ScatterChart>
  );
}

const PLOTS: Readonly<Record<RowChartKind, ComponentType<PlotProps>>> = {
  bar: BarPlot,
  dot: DotPlot,
  ladder: BarPlot,
};

/** The marks of one panel, drawn by Recharts with the plan of the axis that the server drew. */
export function InteractiveChart({ panel, scene, geometry, idPrefix, activeId }: InteractiveChartProps) {
  const { plot, chart } = useMemo(() => {
    const Kind = PLOTS[panel.kind];
    const planned = plotOf({ panel, scene, geometry });
    // The same element again keeps Recharts still while the pointer moves from mark to mark.
    return { plot: planned, chart: <Kind plot={planned} /> };
  }, [panel, scene, geometry]);
  const context = useMemo(() => ({ plot, idPrefix, activeId }), [plot, idPrefix, activeId]);
  return <Marks value={context}>{chart}</Marks>;
}
