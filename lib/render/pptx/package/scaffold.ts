import { escapeXml } from '#lib/text/escape-xml.ts';
import { PALETTES, type Palette, type Token } from '#lib/chart/scene/theme.ts';
import { emu, transform } from './drawing.ts';
import { solidFill } from './fill.ts';
import { frameOf, type DeckAspect, type Frame } from './frame.ts';
import { XML_HEAD, type Part } from './package.ts';
import type { Box, Placeholder } from './slide-model.ts';
import { slidePath } from './slide-part.ts';

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const NAMESPACES =
  `xmlns:a="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const TYPES = 'application/vnd.openxmlformats-officedocument.presentationml';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const LAYOUT = 'ppt/slideLayouts/slideLayout1.xml';
const NOTES = 'ppt/notesMasters/notesMaster1.xml';
const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';

/** A face that is on every machine with PowerPoint, with metric twins elsewhere; it has ≤, ≥, ≈ and Greek. */
const FACE = 'Arial';
const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
/** Slide ids start here (ECMA-376 part 1, 19.7.13), master and layout ids at 2^31. */
const FIRST_SLIDE_ID = 256;
const FIRST_MASTER_ID = 2_147_483_648;
const NOTES_SIZE = '<p:notesSz cx="6858000" cy="9144000"/>';

/** What stands around the slides. */
export interface Scaffold {
  readonly title: string;
  /** Where what the deck shows is found. */
  readonly address: string;
  readonly aspect: DeckAspect;
  readonly palette: Palette;
  readonly slideCount: number;
}

function colour(name: string, token: Token, palette: Palette): string {
  return `<a:${name}><a:srgbClr val="${palette[token].slice(1).toUpperCase()}"/></a:${name}>`;
}

function themeXml(palette: Palette): string {
  const names: readonly (readonly [string, Token])[] = [
    ['dk1', 'ink'],
    ['lt1', 'background'],
    ['dk2', 'soft'],
    ['lt2', 'grid'],
    ['accent1', 'member'],
    ['accent2', 'peer'],
    ['accent3', 'less'],
    ['accent4', 'axis'],
    ['accent5', 'soft'],
    ['accent6', 'ink'],
    ['hlink', 'member'],
    ['folHlink', 'member'],
  ];
  const colours = names.map(([name, token]) => colour(name, token, palette)).join('');
  const font = `<a:latin typeface="${FACE}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) => `<a:ln w="${width}">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${XML_HEAD}<a:theme xmlns:a="${MAIN}" name="Model Claims"><a:themeElements>` +
    `<a:clrScheme name="Model Claims">${colours}</a:clrScheme>` +
    `<a:fontScheme name="Model Claims"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Model Claims"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  );
}

const PLACES: readonly (readonly [Placeholder, string, string])[] = [
  ['title', 'Title', '<p:ph type="title"/>'],
  ['subtitle', 'What may be compared', '<p:ph type="body" sz="quarter" idx="13"/>'],
  ['footnotes', 'Sources', '<p:ph type="body" sz="quarter" idx="14"/>'],
  ['footer', 'Release and licence', '<p:ph type="body" sz="quarter" idx="15"/>'],
];

function placeXml(id: number, name: string, place: string, box: Box): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${place}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>${name}</a:t></a:r></a:p></p:txBody></p:sp>`
  );
}

/** The band along the upper edge that the preview picture of a link has too. */
function bandXml({ width }: Frame, palette: Palette): string {
  const box = { x: 0, y: 0, width, height: 6 };
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${solidFill('member', palette)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

function textStyle(level: string, size: number, token: Token, palette: Palette): string {
  return `<a:${level} marL="0" indent="0" algn="l"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${size}">${solidFill(token, palette)}<a:latin typeface="+mn-lt"/></a:defRPr></a:${level}>`;
}

function masterXml({ aspect, palette }: Scaffold): string {
  const frame = frameOf(aspect);
  const places = PLACES.slice(0, 2).map(([place, name], index) =>
    placeXml(
      index + 3,
      name,
      place === 'title' ? '<p:ph type="title"/>' : '<p:ph type="body" idx="1"/>',
      frame.places[place],
    ),
  );
  return (
    `${XML_HEAD}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr>${solidFill('background', palette)}<a:effectLst/></p:bgPr></p:bg>` +
    `<p:spTree>${TREE}${bandXml(frame, palette)}${places.join('')}</p:spTree></p:cSld>` +
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    `<p:sldLayoutIdLst><p:sldLayoutId id="${FIRST_MASTER_ID + 1}" r:id="rId1"/></p:sldLayoutIdLst>` +
    `<p:txStyles><p:titleStyle>${textStyle('lvl1pPr', 2600, 'ink', palette)}</p:titleStyle>` +
    `<p:bodyStyle>${textStyle('lvl1pPr', 1400, 'ink', palette)}</p:bodyStyle><p:otherStyle>${textStyle('lvl1pPr', 1200, 'ink', palette)}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

function layoutXml({ aspect }: Scaffold): string {
  const { places } = frameOf(aspect);
  const shapes = PLACES.map(([place, name, ph], index) => placeXml(index + 2, name, ph, places[place]));
  return `${XML_HEAD}<p:sldLayout ${NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="Claims"><p:spTree>${TREE}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

const NOTES_MASTER =
  `${XML_HEAD}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE}` +
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${transform({ x: 54, y: 54, width: 432, height: 243 })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>` +
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${transform({ x: 54, y: 320, width: 432, height: 360 })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp>` +
  '</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
  '<p:notesStyle><a:lvl1pPr><a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr sz="1200"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>';

function presentationXml({ aspect, slideCount }: Scaffold): string {
  const { width, height } = frameOf(aspect);
  const ids = Array.from(
    { length: slideCount },
    (_, index) => `<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="rId${index + 3}"/>`,
  );
  return (
    `${XML_HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1">` +
    `<p:sldMasterIdLst><p:sldMasterId id="${FIRST_MASTER_ID}" r:id="rId1"/></p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="${emu(width)}" cy="${emu(height)}"/>${NOTES_SIZE}</p:presentation>`
  );
}

function coreXml({ title, address }: Scaffold): string {
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Model Claims</dc:creator><dc:identifier>${escapeXml(address)}</dc:identifier></cp:coreProperties>`;
}

function presentationPart(scaffold: Scaffold): Part {
  const { slideCount } = scaffold;
  const slides = Array.from({ length: slideCount }, (_, index) => ({
    id: `rId${index + 3}`,
    type: 'slide',
    target: slidePath(index + 1),
  }));
  return {
    path: 'ppt/presentation.xml',
    body: presentationXml(scaffold),
    contentType: `${TYPES}.presentation.main+xml`,
    relationships: [
      { id: 'rId1', type: 'slideMaster', target: MASTER },
      { id: 'rId2', type: 'notesMaster', target: NOTES },
      ...slides,
      { id: `rId${slideCount + 3}`, type: 'theme', target: THEME },
    ],
  };
}

function masterPart(scaffold: Scaffold): Part {
  return {
    path: MASTER,
    body: masterXml(scaffold),
    contentType: `${TYPES}.slideMaster+xml`,
    relationships: [
      { id: 'rId1', type: 'slideLayout', target: LAYOUT },
      { id: 'rId2', type: 'theme', target: THEME },
    ],
  };
}

/** Every part of a presentation but its slides. */
export function scaffoldParts(scaffold: Scaffold): readonly Part[] {
  return [
    presentationPart(scaffold),
    masterPart(scaffold),
    {
      path: LAYOUT,
      body: layoutXml(scaffold),
      contentType: `${TYPES}.slideLayout+xml`,
      relationships: [{ id: 'rId1', type: 'slideMaster', target: MASTER }],
    },
    {
      path: NOTES,
      body: NOTES_MASTER,
      contentType: `${TYPES}.notesMaster+xml`,
      relationships: [{ id: 'rId1', type: 'theme', target: NOTES_THEME }],
    },
    { path: THEME, body: themeXml(scaffold.palette), contentType: THEME_TYPE },
    { path: NOTES_THEME, body: themeXml(PALETTES.light), contentType: THEME_TYPE },
    {
      path: 'docProps/core.xml',
      body: coreXml(scaffold),
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
  ];
}
