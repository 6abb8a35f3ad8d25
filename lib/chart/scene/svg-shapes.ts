import { escapeXml } from '#lib/text/escape-xml.ts';

import { hasRightToLeft } from '#lib/text/measure/right-to-left.ts';
import type { Paint, SceneShape, SceneText } from './scene.ts';
import { colourOf, type Theme, type Token } from './theme.ts';

/** Beyond this, hundredths cannot be told apart from each other. */
const EXACT_MAX = 1e12;

/** A coordinate with at most two decimals: written from whole hundredths, since a picture has thousands. */
export function coordinate(value: number): string {
  const hundredths = Math.round(value * 100);
  const size = Math.abs(hundredths);
  if (!(size < EXACT_MAX)) return String(hundredths / 100 || 0);
  const whole = Math.floor(size / 100);
  const rest = size - whole * 100;
  const sign = hundredths < 0 ? '-' : '';
  if (rest === 0) return `${sign}${whole}`;
  if (rest % 10 === 0) return `${sign}${whole}.${rest / 10}`;
  return rest < 10 ? `${sign}${whole}.0${rest}` : `${sign}${whole}.${rest}`;
}

/** What the shapes of one drawing share. */
export interface Context {
  readonly theme: Theme;
  readonly idPrefix: string;
  readonly fades: Map<string, string>;
  readonly writeText: (text: SceneText) => string;
}

/** A gradient's id carries what it draws, so that equal fades are written once. */
function fadeId(token: Token, start: number, end: number, { fades, idPrefix, theme }: Context): string {
  const id = `${idPrefix}-${token}-${Math.round(start * 100)}-${Math.round(end * 100)}`;
  if (!fades.has(id)) {
    const colour = colourOf(token, theme);
    const stop = (offset: number, opacity: number) =>
      `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${coordinate(opacity)}"/>`;
    fades.set(id, `<linearGradient id="${id}">${stop(0, start)}${stop(1, end)}</linearGradient>`);
  }
  return id;
}

function fillOf(paint: Paint | undefined, context: Context): string {
  if (paint === undefined) return ' fill="none"';
  if ('startOpacity' in paint) {
    return ` fill="url(#${fadeId(paint.token, paint.startOpacity, paint.endOpacity, context)})"`;
  }
  if (paint.opacity === 0) return ' fill="none"';
  const opacity = paint.opacity === undefined ? '' : ` fill-opacity="${coordinate(paint.opacity)}"`;
  return ` fill="${colourOf(paint.token, context.theme)}"${opacity}`;
}

function strokeOf(
  shape: { stroke?: Token; strokeWidth?: number; dash?: readonly number[] },
  { theme }: Context,
): string {
  if (shape.stroke === undefined) return '';
  const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash.map(coordinate).join(' ')}"`;
  return ` stroke="${colourOf(shape.stroke, theme)}" stroke-width="${coordinate(shape.strokeWidth ?? 1)}"${dash}`;
}

type ShapeWriters = {
  readonly [Type in SceneShape['type']]: (shape: Extract<SceneShape, { type: Type }>, context: Context) => string;
};

const WRITERS: ShapeWriters = {
  rect: (shape, context) =>
    `<rect x="${coordinate(shape.x)}" y="${coordinate(shape.y)}" width="${coordinate(shape.width)}" height="${coordinate(shape.height)}"` +
    `${shape.role === 'hit' ? ' fill="none" pointer-events="all"' : fillOf(shape.fill, context)}${strokeOf(shape, context)}/>`,
  line: (shape, context) =>
    `<line x1="${coordinate(shape.x1)}" y1="${coordinate(shape.y1)}" x2="${coordinate(shape.x2)}" y2="${coordinate(shape.y2)}"${strokeOf(shape, context)}/>`,
  path: (shape, context) => {
    const data = shape.points
      .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`)
      .join('');
    return `<path d="${data}${shape.closed ? 'Z' : ''}"${fillOf(shape.fill, context)}${strokeOf(shape, context)}/>`;
  },
  circle: (shape, context) =>
    `<circle cx="${coordinate(shape.cx)}" cy="${coordinate(shape.cy)}" r="${coordinate(shape.radius)}"${fillOf(shape.fill, context)}${strokeOf(shape, context)}/>`,
  text: (shape, context) => context.writeText(shape),
};

function writeAs<Type extends SceneShape['type']>(
  write: ShapeWriters[Type],
  shape: Extract<SceneShape, { type: Type }>,
  context: Context,
): string {
  return write(shape, context);
}

/** Writes a shape as an element. */
export function writeShape(shape: SceneShape, context: Context): string {
  return writeAs<SceneShape['type']>(WRITERS[shape.type], shape, context);
}

/** Line ends keep the texts of a mark apart where they are read together as its label. */
export function writeShapes(shapes: readonly SceneShape[], context: Context): string {
  return shapes.map((shape) => writeShape(shape, context)).join('\n');
}

/** Writes a text as letters, in the fonts that the reader's machine has. */
export function writeLiveText(text: SceneText, theme: Theme): string {
  const weight = text.weight === 400 ? '' : ` font-weight="${text.weight}"`;
  const anchor = text.anchor === 'start' ? '' : ` text-anchor="${text.anchor}"`;
  // A name read from the right keeps its own order in a page read from the left, and its place.
  const direction = hasRightToLeft(text.text) ? ' unicode-bidi="plaintext"' : '';
  const title = text.fullText === undefined ? '' : `<title>${escapeXml(text.fullText)}</title>`;
  return (
    `<text x="${coordinate(text.x)}" y="${coordinate(text.y)}" font-size="${coordinate(text.sizePx)}"${weight}${anchor}${direction}` +
    ` fill="${colourOf(text.fill, theme)}">${title}${escapeXml(text.text)}</text>`
  );
}

/** The fades that the shapes written so far use. */
export function definitions({ fades }: Context): string {
  return fades.size === 0 ? '' : `<defs>${[...fades.values()].join('')}</defs>`;
}
