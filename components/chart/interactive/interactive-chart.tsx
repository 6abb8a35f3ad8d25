import { createContext, use, useMemo, type ComponentType } from 'react';
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

import { markBox } from '#lib/chart/layout/parts/mark-box.ts';
import { ROW_KINDS } from '#lib/chart/layout/rows/kinds.ts';
import type { RowPlot, Scene, SceneShape } from '#lib/chart/scene/scene.ts';
import { hasFreeMarks } from '#lib/chart/spec/row-chart.ts';
import type { ChartPanel, RowChartKind } from '#lib/chart/spec/rows.ts';
import { renderShapes } from '#lib/chart/scene/svg.ts';
import { colourOf, THEMES } from '#lib/chart/scene/theme.ts';

import type { MarksToPlot, PlacedMark } from './places/placed-plot.ts';
import { Ring, ringOfRow } from './ring.tsx';
import { rowsToPlot, type PlottedRow, type RowsToPlot } from './places/row-plot.ts';

interface LayerContext {
  /** Unique on the page. */
  readonly idPrefix: string;
  /** The claim that is pointed at or has the focus. */
  readonly activeId: string | undefined;
}

const Rows = createContext<(LayerContext & { readonly plot: RowsToPlot }) | undefined>(undefined);
const Layer = createContext<LayerContext | undefined>(undefined);

interface RowMarkProps {
  readonly row: PlottedRow;
  /** The printed edge as Recharts placed it. */
  readonly edgeX: number;
}

/** A mark in the shapes of the server's drawing, placed by the scales of Recharts. */
function RowMark({ row, edgeX }: RowMarkProps) {
  const context = use(Rows);
  const [toX, toY] = [useXAxisScale(), useYAxisScale()];
  if (context === undefined || toX === undefined || toY === undefined) return null;
  const { plot, idPrefix, activeId } = context;
  const { mark, thickness } = row;
  const centreY = toY(row.centreY) ?? Number.NaN;
  const place = { toX: (value: number) => toX(value) ?? Number.NaN, centreY, thickness };
  const box = { ...markBox(mark, plot.panel, plot.axis, place), edge: edgeX };
  const look = { theme: 'auto', idPrefix: `${idPrefix}-${row.index}` } as const;
  const shapes = renderShapes(ROW_KINDS[plot.panel.kind].shapes(box), look);
  return (
    <g data-mark={mark.claimId} data-edge-x={edgeX} data-centre-y={centreY}>
      <g data-shapes="" dangerouslySetInnerHTML={{ __html: shapes }} />
      {activeId === mark.claimId && <Ring {...ringOfRow(box, !hasFreeMarks(plot.panel))} />}
    </g>
  );
}

interface RowsProps {
  readonly plot: RowsToPlot;
}

/** The axes that the server drew: the same domain and scale, nothing to see. */
function RowAxes({ plot: { axis, rows, top, bottom }, isDownwards }: RowsProps & { readonly isDownwards: boolean }) {
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

function BaselineLine({ plot: { panel } }: RowsProps) {
  if (panel.reference === undefined) return null;
  return <ReferenceLine x={panel.reference.value} stroke={colourOf('ink', THEMES.auto)} strokeWidth={1.25} />;
}

function drawBar({ payload, x, width }: BarShapeProps) {
  return <RowMark row={payload as PlottedRow} edgeX={x + width} />;
}

function BarPlot({ plot }: RowsProps) {
  return (
    <BarChart layout="vertical" data={[...plot.rows]} {...plot.frame}>
      <RowAxes plot={plot} isDownwards={false} />
      <Bar dataKey="span" isAnimationActive={false} shape={drawBar} />
      <BaselineLine plot={plot} />
    </BarChart>
  );
}

function drawDot({ payload, cx }: ScatterShapeProps) {
  return <RowMark row={payload as PlottedRow} edgeX={cx ?? Number.NaN} />;
}

function DotPlot({ plot }: RowsProps) {
  return (
    <ScatterChart {...plot.frame}>
      <RowAxes plot={plot} isDownwards />
      <Scatter data={[...plot.rows]} isAnimationActive={false} shape={drawDot} />
      <BaselineLine plot={plot} />
    </ScatterChart>
  );
}

const PLOTS: Readonly<Record<RowChartKind, ComponentType<RowsProps>>> = {
  bar: BarPlot,
  dot: DotPlot,
  ladder: BarPlot,
};

interface InteractiveRowsProps extends LayerContext {
  readonly panel: ChartPanel;
  readonly geometry: RowPlot;
  /** The drawing that the panel belongs to. */
  readonly scene: Pick<Scene, 'width' | 'height'>;
}

/** The marks of one panel of rows, drawn by Recharts with the plan of the axis that the server drew. */
export function InteractiveRows({ panel, scene, geometry, idPrefix, activeId }: InteractiveRowsProps) {
  const { plot, chart } = useMemo(() => {
    const Kind = PLOTS[panel.kind];
    const planned = rowsToPlot(panel, geometry, scene);
    // The same element again keeps Recharts still while the pointer moves from mark to mark.
    return { plot: planned, chart: <Kind plot={planned} /> };
  }, [panel, scene, geometry]);
  const context = useMemo(() => ({ plot, idPrefix, activeId }), [plot, idPrefix, activeId]);
  return <Rows value={context}>{chart}</Rows>;
}

function isOwnShape(shape: SceneShape): boolean {
  return shape.type !== 'text' && shape.role !== 'hit';
}

interface FreeMarkProps {
  readonly placed: PlacedMark;
  /** Where Recharts placed it. */
  readonly x: number;
  readonly y: number;
}

/** The shapes that the server drew, moved to where Recharts places the mark. */
function FreeMark({ placed, x, y }: FreeMarkProps) {
  const context = use(Layer);
  if (context === undefined) return null;
  const { mark, index, originX, originY, reachX, reachY } = placed;
  const look = { theme: 'auto', idPrefix: `${context.idPrefix}-${index}` } as const;
  const shapes = renderShapes(mark.shapes.filter(isOwnShape), look);
  const ring = { x: originX - reachX, y: originY - reachY, width: 2 * reachX, height: 2 * reachY };
  return (
    <g
      data-mark={mark.claimId}
      data-centre-x={x}
      data-centre-y={y}
      transform={`translate(${x - originX} ${y - originY})`}
    >
      <g data-shapes="" dangerouslySetInnerHTML={{ __html: shapes }} />
      {context.activeId === mark.claimId && <Ring {...ring} radius={Math.min(reachX, reachY, 11)} />}
    </g>
  );
}

function drawFree({ payload, cx, cy }: ScatterShapeProps) {
  return <FreeMark placed={payload as PlacedMark} x={cx ?? Number.NaN} y={cy ?? Number.NaN} />;
}

function FreePlot({ plot: { xAxis, yAxis, isDownwards, marks, frame } }: { readonly plot: MarksToPlot }) {
  const hidden = { type: 'number', hide: true, allowDataOverflow: true } as const;
  return (
    <ScatterChart {...frame}>
      <XAxis {...hidden} dataKey="x" domain={[...xAxis.domain]} scale={xAxis.scale} ticks={[...xAxis.ticks]} />
      <YAxis
        {...hidden}
        dataKey="y"
        domain={[...yAxis.domain]}
        scale={yAxis.scale}
        ticks={[...yAxis.ticks]}
        reversed={isDownwards}
      />
      <Scatter data={[...marks]} isAnimationActive={false} shape={drawFree} />
    </ScatterChart>
  );
}

interface InteractiveMarksProps extends LayerContext {
  readonly plot: MarksToPlot;
}

/** Marks that stand freely, in a plot or in cells, placed by Recharts with the axes that the server drew. */
export function InteractiveMarks({ plot, idPrefix, activeId }: InteractiveMarksProps) {
  const chart = useMemo(() => <FreePlot plot={plot} />, [plot]);
  const context = useMemo(() => ({ idPrefix, activeId }), [idPrefix, activeId]);
  return <Layer value={context}>{chart}</Layer>;
}
