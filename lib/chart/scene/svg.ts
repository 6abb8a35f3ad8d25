import { escapeXml } from '#lib/text/escape-xml.ts';

import { hasRightToLeft } from '#lib/text/measure/right-to-left.ts';
import type { Paint, Scene, SceneItem, SceneMark, SceneShape, SceneText } from './scene.ts';
import { CHART_CLASS, adaptiveStyle, colourOf, THEMES, type Theme, type ThemeName, type Token } from './theme.ts';

/** Draws a text as the outline of its letters: path data in absolute coordinates. */
export type Outline = (text: SceneText) => string;

interface CommonOptions {
  readonly theme: ThemeName;
  /** The size of the picture, where it differs from the layout's. */
  readonly widthPx?: number;
  readonly heightPx?: number;
}

/** For pages and browsers: live text, names for assistive technology, links on marks. */
export interface WebSvgOptions extends CommonOptions {
  /** Unique on the page: the ids of the drawing start with it. */
  readonly idPrefix: string;
  /** Marks and sources are links. Without them the drawing is one image to assistive technology. */
  readonly hasLinks?: boolean;
  /** The sentence of a mark as the browser's own tooltip; pages that show a card of their own leave it out. */
  readonly hasTooltips?: boolean;
  /** Where links lead: a drawing in a frame must not put its page's place into the frame. */
  readonly linkTarget?: 'same-tab' | 'new-tab';
}

/** For pictures, decks and unknown hosts: outlines, attributes only, flat. */
export interface PortableSvgOptions extends CommonOptions {
  readonly outline: Outline;
}

const FONT_FAMILY = "IBM Plex Sans, 'IBM Plex Sans Fallback', 'Helvetica Neue', Arial, sans-serif";

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

interface Context {
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

function writeShape(shape: SceneShape, context: Context): string {
  const write = WRITERS[shape.type] as (shape: SceneShape, context: Context) => string;
  return write(shape, context);
}

/** Line ends keep the texts of a mark apart where they are read together as its label. */
function writeShapes(shapes: readonly SceneShape[], context: Context): string {
  return shapes.map((shape) => writeShape(shape, context)).join('\n');
}

function writeLiveText(text: SceneText, theme: Theme): string {
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

function shapesOf(item: SceneItem): readonly SceneShape[] {
  return item.type === 'mark' ? item.shapes : [item];
}

function isDrawn(shape: SceneShape, theme: Theme): boolean {
  return shape.role !== 'background' || theme.hasBackground;
}

/** Only web addresses and paths of this site become links. */
function isSafeHref(href: string): boolean {
  return /^(?:https?:\/\/|\/(?!\/))/i.test(href);
}

function linkAttributes(href: string, { linkTarget = 'same-tab' }: WebSvgOptions): string {
  return ` href="${escapeXml(href)}"${linkTarget === 'new-tab' ? ' target="_blank" rel="noopener"' : ''}`;
}

function claimAttributes({ claimId, alsoClaimIds = [] }: SceneMark): string {
  const own = claimId === undefined ? '' : ` data-claim="${escapeXml(claimId)}"`;
  const also = alsoClaimIds.length === 0 ? '' : ` data-also-claims="${escapeXml(alsoClaimIds.join(' '))}"`;
  return own + also;
}

function writeMark(mark: SceneMark, context: Context, options: WebSvgOptions): string {
  const { hasLinks = false, hasTooltips = true } = options;
  const shapes = writeShapes(mark.shapes, context);
  const sentence = escapeXml(mark.sentence);
  const title = hasTooltips ? `<title>${sentence}</title>` : '';
  const claim = claimAttributes(mark);
  if (!hasLinks || !isSafeHref(mark.href)) return `<g${claim}>${title}${shapes}</g>`;
  // The name of a link starts with what is seen of it, for people who speak to their browser (WCAG 2.2, 2.5.3).
  const seen = mark.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : [])).join(' ');
  const name = seen === '' ? sentence : `${escapeXml(seen)}: ${sentence}`;
  return `<a${linkAttributes(mark.href, options)}${claim} aria-label="${name}">${title}${shapes}</a>`;
}

function writeWebItem(item: SceneItem, context: Context, options: WebSvgOptions): string {
  if (item.type === 'mark') return writeMark(item, context, options);
  if (!isDrawn(item, context.theme)) return '';
  const shape = writeShape(item, context);
  const isLink = item.type === 'text' && item.href !== undefined && options.hasLinks === true && isSafeHref(item.href);
  return isLink ? `<a${linkAttributes(item.href ?? '', options)}>${shape}</a>` : shape;
}

function rootSize({ width, height }: Scene, { widthPx = width, heightPx = height }: CommonOptions): string {
  return `width="${coordinate(widthPx)}" height="${coordinate(heightPx)}" viewBox="0 0 ${coordinate(width)} ${coordinate(height)}"`;
}

function liveContext(options: Pick<WebSvgOptions, 'theme' | 'idPrefix'>): Context {
  const theme = THEMES[options.theme];
  const writeText = (text: SceneText) => writeLiveText(text, theme);
  return { theme, idPrefix: escapeXml(options.idPrefix), fades: new Map(), writeText };
}

function definitions({ fades }: Context): string {
  return fades.size === 0 ? '' : `<defs>${[...fades.values()].join('')}</defs>`;
}

/** Writes a scene as SVG with live text, for pages and for browsers. */
export function renderWebSvg(scene: Scene, options: WebSvgOptions): string {
  const context = liveContext(options);
  const { theme, idPrefix } = context;
  const items = scene.items.map((item) => writeWebItem(item, context, options)).join('');
  // Children of an image are hidden from assistive technology, so a drawing with links is a group.
  const role = options.hasLinks === true ? 'group' : 'img';
  const style = theme.isAdaptive ? `<style>${adaptiveStyle()}</style>` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${rootSize(scene, options)} class="${CHART_CLASS}" role="${role}"` +
    ` aria-labelledby="${idPrefix}-title" aria-describedby="${idPrefix}-desc" font-family="${FONT_FAMILY}">` +
    `<title id="${idPrefix}-title">${escapeXml(scene.title)}</title><desc id="${idPrefix}-desc">${escapeXml(scene.description)}</desc>` +
    `${style}${definitions(context)}${items}</svg>`
  );
}

/**
 * Writes shapes alone, with the fades that they use, to stand inside an SVG of the page's own.
 * `idPrefix` is unique on the page.
 */
export function renderShapes(
  shapes: readonly SceneShape[],
  options: Pick<WebSvgOptions, 'theme' | 'idPrefix'>,
): string {
  const context = liveContext(options);
  const written = writeShapes(shapes, context);
  return `${definitions(context)}${written}`;
}

/** Writes a scene as SVG that needs no font, no style sheet and no script. */
export function renderPortableSvg(scene: Scene, options: PortableSvgOptions): string {
  // A picture of its own cannot follow the reader's system in every host: "auto" is drawn light.
  const theme = { ...THEMES[options.theme], isAdaptive: false };
  const writeText = (text: SceneText) => `<path d="${options.outline(text)}" fill="${colourOf(text.fill, theme)}"/>`;
  const context: Context = { theme, idPrefix: 'chart', fades: new Map(), writeText };
  const shapes = scene.items.flatMap(shapesOf).filter((shape) => shape.role !== 'hit' && isDrawn(shape, theme));
  const body = shapes.map((shape) => writeShape(shape, context)).join('');
  const names = `<title>${escapeXml(scene.title)}</title><desc>${escapeXml(scene.description)}</desc>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${rootSize(scene, options)}>${names}${definitions(context)}${body}</svg>`;
}
