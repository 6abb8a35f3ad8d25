import { escapeXml } from '#lib/text/escape-xml.ts';
import { PALETTES, type Palette } from '#lib/chart/scene/theme.ts';
import { emu } from './drawing.ts';
import { frameOf, type DeckAspect } from './frame.ts';
import { FIRST_MASTER_ID, layoutXml, masterXml, NOTES_MASTER } from './master-xml.ts';
import type { Part } from './package.ts';
import { slidePath } from './slide-part.ts';
import { themePart } from './theme-part.ts';
import { CONTENT_TYPES, declare, XML_HEAD } from './xml.ts';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const LAYOUT = 'ppt/slideLayouts/slideLayout1.xml';
const NOTES = 'ppt/notesMasters/notesMaster1.xml';
const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';

/** Slide ids start here (ECMA-376 part 1, 19.7.13). */
const FIRST_SLIDE_ID = 256;
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

function presentationXml({ aspect, slideCount }: Scaffold): string {
  const { width, height } = frameOf(aspect);
  const ids = Array.from(
    { length: slideCount },
    (_, index) => `<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="rId${index + 3}"/>`,
  );
  return (
    `${XML_HEAD}<p:presentation ${declare('a', 'r', 'p')} saveSubsetFonts="1">` +
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
    contentType: CONTENT_TYPES.presentation,
    relationships: [
      { id: 'rId1', type: 'slideMaster', target: MASTER },
      { id: 'rId2', type: 'notesMaster', target: NOTES },
      ...slides,
      { id: `rId${slideCount + 3}`, type: 'theme', target: THEME },
    ],
  };
}

function masterPart({ aspect, palette }: Scaffold): Part {
  return {
    path: MASTER,
    body: masterXml(frameOf(aspect), palette),
    contentType: CONTENT_TYPES.slideMaster,
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
      body: layoutXml(frameOf(scaffold.aspect)),
      contentType: CONTENT_TYPES.slideLayout,
      relationships: [{ id: 'rId1', type: 'slideMaster', target: MASTER }],
    },
    {
      path: NOTES,
      body: NOTES_MASTER,
      contentType: CONTENT_TYPES.notesMaster,
      relationships: [{ id: 'rId1', type: 'theme', target: NOTES_THEME }],
    },
    themePart(THEME, scaffold.palette),
    themePart(NOTES_THEME, PALETTES.light),
    {
      path: 'docProps/core.xml',
      body: coreXml(scaffold),
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
  ];
}
