import type { Token } from '#lib/chart/scene/theme.ts';
import type { Fill } from './fill.ts';

/** A piece of text in one style. */
export interface Run {
  readonly text: string;
  /** An absolute web address. */
  readonly href?: string;
  readonly isBold?: boolean;
  readonly colour?: Token;
  readonly isRaised?: boolean;
}

export type Paragraph = readonly Run[];

/** A place on a slide in points (1/72 inch) from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The places that a slide's layout provides for. */
export type Placeholder = 'title' | 'subtitle' | 'footnotes' | 'footer';

export interface TextItem {
  readonly type: 'text';
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly sizePt: number;
  readonly colour?: Token;
  readonly isBold?: boolean;
  readonly placeholder?: Placeholder;
  readonly anchor?: 'top' | 'middle' | 'bottom';
  /** What was made from what, where the text is the slide's only graphic. */
  readonly description?: string;
}

/** A filled area: a sample of a look, a rule. It says nothing that text beside it does not say. */
export interface AreaItem {
  readonly type: 'area';
  readonly name: string;
  readonly box: Box;
  readonly fill: Fill;
  /** Round or square as a dot chart's marker, instead of a bar. */
  readonly isDot?: boolean;
}

export interface ChartItem {
  readonly type: 'chart';
  readonly name: string;
  readonly box: Box;
  /** What a reader who does not see it gets. */
  readonly description: string;
  readonly xml: string;
  readonly workbook: Uint8Array<ArrayBuffer>;
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly isHead?: boolean;
  /** How much of the member colour its ground has, from 0 to 1; none where absent. */
  readonly tint?: number;
  readonly align?: 'left' | 'centre';
}

export interface TableItem {
  readonly type: 'table';
  readonly name: string;
  readonly box: Box;
  readonly description: string;
  readonly columnWidths: readonly number[];
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[];
  readonly sizePt: number;
}

export interface PictureItem {
  readonly type: 'picture';
  readonly name: string;
  readonly box: Box;
  readonly description: string;
  readonly png: Uint8Array<ArrayBuffer>;
  readonly svg: string;
}

export type SlideItem = TextItem | AreaItem | ChartItem | TableItem | PictureItem;

/** A slide, complete and independent of its file format. */
export interface SlideModel {
  readonly items: readonly SlideItem[];
  /** The speaker's notes, a paragraph each. */
  readonly notes: readonly string[];
}
