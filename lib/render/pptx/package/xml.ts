import { escapeXml } from '#lib/text/escape-xml.ts';

/** Opens every XML part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The namespaces of parts by the prefixes that they are written with (ECMA-376 part 1, annex A). */
export const NAMESPACES = {
  a: `${DRAWING}/main`,
  c: `${DRAWING}/chart`,
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/** What a graphic frame holds when it is a table. */
export const TABLE = `${DRAWING}/table`;

/** The attributes that make prefixes known on a part's first element. */
export function declare(...prefixes: readonly (keyof typeof NAMESPACES)[]): string {
  return prefixes.map((prefix) => `xmlns:${prefix}="${NAMESPACES[prefix]}"`).join(' ');
}

/** Writes a text for an attribute: line ends and tabs, which attributes do not keep, become spaces. */
export function attribute(text: string): string {
  return escapeXml(text.replaceAll(/[\t\n\r]+/g, ' '));
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What parts are, as a package declares them (ECMA-376 part 1, 15.2). */
export const CONTENT_TYPES = {
  chart: `${OFFICE}.drawingml.chart+xml`,
  presentation: `${OFFICE}.presentationml.presentation.main+xml`,
  slide: `${OFFICE}.presentationml.slide+xml`,
  slideMaster: `${OFFICE}.presentationml.slideMaster+xml`,
  slideLayout: `${OFFICE}.presentationml.slideLayout+xml`,
  notesMaster: `${OFFICE}.presentationml.notesMaster+xml`,
  notesSlide: `${OFFICE}.presentationml.notesSlide+xml`,
  theme: `${OFFICE}.theme+xml`,
  workbook: `${OFFICE}.spreadsheetml.sheet.main+xml`,
  worksheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
  styles: `${OFFICE}.spreadsheetml.styles+xml`,
} as const;

/** The opening of every shape tree: the tree itself is shape 1. */
export const SHAPE_TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
/** A slide or a layout has the colours of its master. */
export const COLOURS_OF_MASTER = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';
export const RECTANGLE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
