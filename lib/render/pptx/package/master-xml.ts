import type { Palette, Token } from '#lib/chart/scene/theme.ts';
import { PLACEHOLDERS, transform } from './drawing.ts';
import { solidFill } from './fill.ts';
import type { Frame } from './frame.ts';
import type { Box, Placeholder } from './slide-model.ts';
import { COLOURS_OF_MASTER, declare, RECTANGLE, SHAPE_TREE, XML_HEAD } from './xml.ts';

const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** Master and layout ids start at 2^31. */
export const FIRST_MASTER_ID = 2_147_483_648;

/** The places of the layout, and what stands in them while they are empty. */
const PLACES: readonly (readonly [Placeholder, string])[] = [
  ['title', 'Title'],
  ['subtitle', 'What may be compared'],
  ['footnotes', 'Sources'],
  ['footer', 'Release and licence'],
];

function placeXml(id: number, name: string, place: string, box: Box): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${place}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${transform(box)}${RECTANGLE}</p:spPr>` +
    `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>${name}</a:t></a:r></a:p></p:txBody></p:sp>`
  );
}

/** The band along the upper edge that the preview picture of a link has too. */
function bandXml({ width }: Frame, palette: Palette): string {
  const box = { x: 0, y: 0, width, height: 6 };
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transform(box)}${RECTANGLE}${solidFill('member', palette)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

function textStyle(level: string, size: number, token: Token, palette: Palette): string {
  return `<a:${level} marL="0" indent="0" algn="l"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${size}">${solidFill(token, palette)}<a:latin typeface="+mn-lt"/></a:defRPr></a:${level}>`;
}

/** The slide master: the colours, the sizes of text, and a place each for title and text. */
export function masterXml(frame: Frame, palette: Palette): string {
  const places = PLACES.slice(0, 2).map(([place, name], index) =>
    placeXml(
      index + 3,
      name,
      place === 'title' ? PLACEHOLDERS.title : '<p:ph type="body" idx="1"/>',
      frame.places[place],
    ),
  );
  return (
    `${XML_HEAD}<p:sldMaster ${declare('a', 'r', 'p')}><p:cSld><p:bg><p:bgPr>${solidFill('background', palette)}<a:effectLst/></p:bgPr></p:bg>` +
    `<p:spTree>${SHAPE_TREE}${bandXml(frame, palette)}${places.join('')}</p:spTree></p:cSld>` +
    `${COLOUR_MAP}<p:sldLayoutIdLst><p:sldLayoutId id="${FIRST_MASTER_ID + 1}" r:id="rId1"/></p:sldLayoutIdLst>` +
    `<p:txStyles><p:titleStyle>${textStyle('lvl1pPr', 2600, 'ink', palette)}</p:titleStyle>` +
    `<p:bodyStyle>${textStyle('lvl1pPr', 1400, 'ink', palette)}</p:bodyStyle><p:otherStyle>${textStyle('lvl1pPr', 1200, 'ink', palette)}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

/** The one layout, with the places of a frame. */
export function layoutXml({ places }: Frame): string {
  const shapes = PLACES.map(([place, name], index) => placeXml(index + 2, name, PLACEHOLDERS[place], places[place]));
  return `${XML_HEAD}<p:sldLayout ${declare('a', 'r', 'p')} preserve="1" userDrawn="1"><p:cSld name="Claims"><p:spTree>${SHAPE_TREE}${shapes.join('')}</p:spTree></p:cSld>${COLOURS_OF_MASTER}</p:sldLayout>`;
}

/** The master of the notes: a picture of the slide over its notes, black on white in every theme. */
export const NOTES_MASTER =
  `${XML_HEAD}<p:notesMaster ${declare('a', 'r', 'p')}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${SHAPE_TREE}` +
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${transform({ x: 54, y: 54, width: 432, height: 243 })}${RECTANGLE}</p:spPr></p:sp>` +
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${transform({ x: 54, y: 320, width: 432, height: 360 })}${RECTANGLE}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp>` +
  `</p:spTree></p:cSld>${COLOUR_MAP}` +
  '<p:notesStyle><a:lvl1pPr><a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr sz="1200"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>';
