import type { Weight } from '#lib/text/measure/weight.ts';
import type { AxisPlan } from '#lib/chart/axis/axis.ts';
import type { Token } from './theme.ts';

/** What a shape is there for. */
export type Role =
  | 'background'
  | 'title'
  | 'subtitle'
  | 'legend'
  | 'heading'
  | 'grid'
  | 'axis'
  | 'reference'
  | 'name'
  | 'mark'
  | 'value'
  | 'hit'
  | 'note'
  | 'source'
  | 'footer';

/** A colour by its role in the theme, flat or fading along x from one opacity to another. */
export type Paint =
  | { readonly token: Token; readonly opacity?: number }
  | { readonly token: Token; readonly startOpacity: number; readonly endOpacity: number };

interface Stroked {
  readonly stroke?: Token;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

export interface SceneRect extends Stroked {
  readonly type: 'rect';
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Paint;
}

export interface SceneLine extends Stroked {
  readonly type: 'line';
  readonly role: Role;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface ScenePath extends Stroked {
  readonly type: 'path';
  readonly role: Role;
  /** Points of a polyline; closed ones are filled. */
  readonly points: readonly (readonly [number, number])[];
  readonly closed: boolean;
  readonly fill?: Paint;
}

export interface SceneCircle extends Stroked {
  readonly type: 'circle';
  readonly role: Role;
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  readonly fill?: Paint;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface SceneText {
  readonly type: 'text';
  readonly role: Role;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly sizePx: number;
  readonly weight: Weight;
  readonly anchor: Anchor;
  readonly fill: Token;
  /** The text in full, where it is shortened. */
  readonly fullText?: string;
  readonly href?: string;
}

export type SceneShape = SceneRect | SceneLine | ScenePath | SceneCircle | SceneText;

/** The shapes of one claim, or of claims at one place: they share a link, the words and the card. */
export interface SceneMark {
  readonly type: 'mark';
  /** The claim that the link leads to; a mark that is no claim, such as a paper, has none. */
  readonly claimId?: string;
  /** Further claims that the mark stands for. */
  readonly alsoClaimIds?: readonly string[];
  readonly href: string;
  readonly sentence: string;
  readonly shapes: readonly SceneShape[];
}

export type SceneItem = SceneShape | SceneMark;

/** Where a mark stands, for other drawings of the same chart. */
export interface RowGeometry {
  readonly claimId: string;
  readonly subjectId: string;
  readonly centreY: number;
  readonly thickness: number;
  /** The printed edge in pixels. */
  readonly edgeX: number;
}

interface PlotBox {
  readonly panelId: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The plot of a panel of rows: pixels of the domain's two ends, and of each mark. */
export interface RowPlot extends PlotBox {
  readonly type: 'rows';
  readonly axis: AxisPlan;
  readonly rows: readonly RowGeometry[];
}

/** Where a point stands; a point of two claims carries the id of the one that it links to, a paper its source's. */
export interface PointGeometry {
  readonly claimId: string;
  readonly subjectId: string;
  readonly centreX: number;
  readonly centreY: number;
}

/** A plot with an axis each way. The value of a time axis is a year with its fraction. */
export interface PointPlot extends PlotBox {
  readonly type: 'points';
  readonly xAxis: AxisPlan;
  readonly yAxis: AxisPlan;
  readonly points: readonly PointGeometry[];
}

/** Where a claim stands in a table of cells. */
export interface CellGeometry {
  readonly claimId: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CellPlot extends PlotBox {
  readonly type: 'cells';
  readonly cells: readonly CellGeometry[];
}

/** What stands where in a panel, for other drawings of the same chart. */
export type PanelGeometry = RowPlot | PointPlot | CellPlot;

/** A drawing with absolute coordinates, ready for any serialiser. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly items: readonly SceneItem[];
  readonly panels: readonly PanelGeometry[];
  /** Marks of the specification that did not find room; the picture says so. */
  readonly hiddenCount: number;
}
