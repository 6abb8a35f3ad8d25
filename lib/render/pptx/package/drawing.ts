import { escapeXml } from '#lib/text/escape-xml.ts';
import type { Palette, Token } from '#lib/chart/scene/theme.ts';
import { dotXml, fillXml, outline, solidFill } from './fill.ts';
import type { AreaItem, Box, Paragraph, Placeholder, Run, TextItem } from './slide-model.ts';
import { attribute, RECTANGLE } from './xml.ts';

/** English Metric Units in a point. */
const EMU_PER_POINT = 12_700;
const HUNDREDTHS = 100;
/** Names of shapes stand in a list beside the slide. */
const NAME_MAX_LENGTH = 120;
/** How far a raised number stands above the line, in thousandths of a percent. */
const RAISED = 30_000;

/** Where a slide's parts learn the id of a link or of another part. */
export interface SlideLinks {
  /** The relationship id of a web address; the same address has one id. */
  readonly linkId: (href: string) => string;
}

/** How text and shapes are written: the colours, and where links go. */
export interface DrawingContext extends SlideLinks {
  readonly palette: Palette;
}

/** Points as EMU. */
export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

/** The place of a shape; `prefix` is the namespace that the element wants. */
export function transform({ x, y, width, height }: Box, prefix: 'a' | 'p' = 'a'): string {
  return `<${prefix}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${prefix}:xfrm>`;
}

/** The properties that every thing on a slide has: a number, a name, and the words for who does not see it. */
export function drawingProperties(id: number, name: string, description = ''): string {
  const words = description === '' ? '' : ` descr="${attribute(description)}"`;
  return `<p:cNvPr id="${id}" name="${attribute(name.slice(0, NAME_MAX_LENGTH))}"${words}/>`;
}

/** A shape that only pleases the eye says so, and is passed over by screen readers (Office 2019, decorative). */
function decorativeProperties(id: number, name: string): string {
  const decorative =
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>';
  return `<p:cNvPr id="${id}" name="${attribute(name.slice(0, NAME_MAX_LENGTH))}"><a:extLst>${decorative}</a:extLst></p:cNvPr>`;
}

export interface TextStyle {
  readonly sizePt: number;
  readonly colour: Token;
  readonly isBold: boolean;
  readonly align?: 'left' | 'centre';
}

/** The properties of a run in the order that the schema wants: fill, fonts, link. */
function runProperties(run: Run, style: TextStyle, { palette, linkId }: DrawingContext): string {
  const bold = (run.isBold ?? style.isBold) ? ' b="1"' : '';
  const raised = run.isRaised === true ? ` baseline="${RAISED}"` : '';
  const link = run.href === undefined ? '' : `<a:hlinkClick r:id="${linkId(run.href)}"/>`;
  const fill = solidFill(run.colour ?? style.colour, palette);
  return `<a:rPr lang="en-GB" sz="${Math.round(style.sizePt * HUNDREDTHS)}"${bold}${raised} dirty="0">${fill}${link}</a:rPr>`;
}

/** Paragraphs as DrawingML. Line ends inside a run become spaces. */
export function paragraphsXml(paragraphs: readonly Paragraph[], style: TextStyle, context: DrawingContext): string {
  const written = paragraphs.map((runs) => {
    const texts = runs.map(
      (run) =>
        `<a:r>${runProperties(run, style, context)}<a:t>${escapeXml(run.text.replaceAll(/\s+/g, ' '))}</a:t></a:r>`,
    );
    return `<a:p>${style.align === 'centre' ? '<a:pPr algn="ctr"/>' : ''}${texts.join('')}</a:p>`;
  });
  return written.length === 0 ? '<a:p/>' : written.join('');
}

/** The layout's places as shapes name them. */
export const PLACEHOLDERS: Readonly<Record<Placeholder, string>> = {
  title: '<p:ph type="title"/>',
  subtitle: '<p:ph type="body" sz="quarter" idx="13"/>',
  footnotes: '<p:ph type="body" sz="quarter" idx="14"/>',
  footer: '<p:ph type="body" sz="quarter" idx="15"/>',
};

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** A text box, or the text of one of the layout's places. */
export function textXml(item: TextItem, id: number, context: DrawingContext): string {
  const { box, paragraphs, sizePt, colour = 'ink', isBold = false, placeholder, anchor = 'top' } = item;
  const isFree = placeholder === undefined;
  const place = isFree ? '<p:nvPr/>' : `<p:nvPr>${PLACEHOLDERS[placeholder]}</p:nvPr>`;
  const locks = isFree ? '<p:cNvSpPr txBox="1"/>' : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>';
  const shape = isFree ? `${RECTANGLE}<a:noFill/>` : '';
  const body = paragraphsXml(paragraphs, { sizePt, colour, isBold }, context);
  return (
    `<p:sp><p:nvSpPr>${drawingProperties(id, item.name, item.description)}${locks}${place}</p:nvSpPr>` +
    `<p:spPr>${transform(box)}${shape}</p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${ANCHORS[anchor]}"><a:normAutofit/></a:bodyPr><a:lstStyle/>${body}</p:txBody></p:sp>`
  );
}

/** A filled area without text: a bar, or a dot as charts have them. */
export function areaXml({ name, box, fill, isDot = false }: AreaItem, id: number, { palette }: DrawingContext): string {
  const geometry = isDot && fill.style !== 'hollow' ? 'ellipse' : 'rect';
  const look = isDot ? dotXml(fill, palette) : fillXml(fill, palette);
  return (
    `<p:sp><p:nvSpPr>${decorativeProperties(id, name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${transform(box)}<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${look}</p:spPr></p:sp>`
  );
}

/** A hairline below or above a cell of a table. */
export function cellLine(side: 'lnT' | 'lnB' | 'lnL' | 'lnR', token: Token | undefined, palette: Palette): string {
  if (token === undefined) return `<a:${side} w="0"><a:noFill/></a:${side}>`;
  return outline(token, palette, 9_525).replace('<a:ln ', `<a:${side} `).replace('</a:ln>', `</a:${side}>`);
}
