import { escapeXml } from '#lib/text/escape-xml.ts';

import type { Scene, SceneItem, SceneMark, SceneShape, SceneText } from './scene.ts';
import { coordinate, definitions, writeLiveText, writeShape, writeShapes, type Context } from './svg-shapes.ts';
import { CHART_CLASS, adaptiveStyle, colourOf, THEMES, type Theme, type ThemeName } from './theme.ts';

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
