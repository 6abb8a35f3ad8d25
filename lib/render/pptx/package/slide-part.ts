import { escapeXml } from '#lib/text/escape-xml.ts';
import type { Palette } from '#lib/chart/scene/theme.ts';
import { areaXml, drawingProperties, textXml, transform, type DrawingContext } from './drawing.ts';
import type { Part, Relationship } from './package.ts';
import type { ChartItem, PictureItem, SlideItem, SlideModel } from './slide-model.ts';
import { tableXml } from './table-xml.ts';
import { COLOURS_OF_MASTER, CONTENT_TYPES, declare, NAMESPACES, RECTANGLE, SHAPE_TREE, XML_HEAD } from './xml.ts';

const SVG_EXTENSION = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

/** What one slide adds to the package while it is written. */
interface SlideWriter extends DrawingContext {
  readonly stem: string;
  readonly parts: Part[];
  readonly relate: (relationship: Omit<Relationship, 'id'>) => string;
}

function writer(number: number, palette: Palette, relationships: Relationship[], parts: Part[]): SlideWriter {
  const relate = (relationship: Omit<Relationship, 'id'>) => {
    const known = relationships.find(
      ({ type, target }) => type === relationship.type && target === relationship.target,
    );
    if (known !== undefined) return known.id;
    const id = `rId${relationships.length + 1}`;
    relationships.push({ id, ...relationship });
    return id;
  };
  const linkId = (href: string) => relate({ type: 'hyperlink', target: new URL(href).href, isExternal: true });
  return { palette, stem: String(number), parts, relate, linkId };
}

function chartFrame(item: ChartItem, id: number, { stem, parts, relate }: SlideWriter): string {
  const name = `${stem}-${id}`;
  const workbook = `ppt/embeddings/figures${name}.xlsx`;
  const path = `ppt/charts/chart${name}.xml`;
  parts.push(
    { path: workbook, body: item.workbook },
    {
      path,
      body: item.xml,
      contentType: CONTENT_TYPES.chart,
      relationships: [{ id: 'rId1', type: 'package', target: workbook }],
    },
  );
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${drawingProperties(id, item.name, item.description)}<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>` +
    `${transform(item.box, 'p')}<a:graphic><a:graphicData uri="${NAMESPACES.c}">` +
    `<c:chart ${declare('c')} r:id="${relate({ type: 'chart', target: path })}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

/** An SVG with the PNG that programs without SVG show (Office 2016, svgBlip). */
function pictureXml(item: PictureItem, id: number, { stem, parts, relate }: SlideWriter): string {
  const path = `ppt/media/picture${stem}-${id}`;
  parts.push({ path: `${path}.png`, body: item.png }, { path: `${path}.svg`, body: item.svg });
  const png = relate({ type: 'image', target: `${path}.png` });
  const svg = relate({ type: 'image', target: `${path}.svg` });
  const extension = `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="${SVG_EXTENSION}" r:embed="${svg}"/></a:ext></a:extLst>`;
  return (
    `<p:pic><p:nvPicPr>${drawingProperties(id, item.name, item.description)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${png}">${extension}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${transform(item.box)}${RECTANGLE}</p:spPr></p:pic>`
  );
}

type ItemWriters = {
  readonly [Type in SlideItem['type']]: (
    item: Extract<SlideItem, { type: Type }>,
    id: number,
    context: SlideWriter,
  ) => string;
};

const WRITERS: ItemWriters = {
  text: textXml,
  area: areaXml,
  chart: chartFrame,
  table: tableXml,
  picture: pictureXml,
};

function writeAs<Type extends SlideItem['type']>(
  write: ItemWriters[Type],
  item: Extract<SlideItem, { type: Type }>,
  id: number,
  context: SlideWriter,
): string {
  return write(item, id, context);
}

function itemXml(item: SlideItem, id: number, context: SlideWriter): string {
  return writeAs<SlideItem['type']>(WRITERS[item.type], item, id, context);
}

function notesXml(notes: readonly string[]): string {
  const paragraphs = notes.map(
    (text) =>
      `<a:p><a:r><a:rPr lang="en-GB" dirty="0"/><a:t>${escapeXml(text.replaceAll(/\s+/g, ' '))}</a:t></a:r></a:p>`,
  );
  const body = paragraphs.length === 0 ? '<a:p/>' : paragraphs.join('');
  return (
    `${XML_HEAD}<p:notes ${declare('a', 'r', 'p')}><p:cSld><p:spTree>${SHAPE_TREE}` +
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${body}</p:txBody></p:sp>` +
    `</p:spTree></p:cSld>${COLOURS_OF_MASTER}</p:notes>`
  );
}

/** The path of a slide in the package, counted from 1. */
export function slidePath(number: number): string {
  return `ppt/slides/slide${number}.xml`;
}

/** The parts of one slide: itself, its notes, its charts with their workbooks, its pictures. */
export function slideParts({ items, notes }: SlideModel, number: number, palette: Palette): readonly Part[] {
  const notesPath = `ppt/notesSlides/notesSlide${number}.xml`;
  const relationships: Relationship[] = [
    { id: 'rId1', type: 'slideLayout', target: 'ppt/slideLayouts/slideLayout1.xml' },
    { id: 'rId2', type: 'notesSlide', target: notesPath },
  ];
  const parts: Part[] = [];
  const context = writer(number, palette, relationships, parts);
  const shapes = items.map((item, index) => itemXml(item, index + 2, context)).join('');
  const body = `${XML_HEAD}<p:sld ${declare('a', 'r', 'p')}><p:cSld><p:spTree>${SHAPE_TREE}${shapes}</p:spTree></p:cSld>${COLOURS_OF_MASTER}</p:sld>`;
  const slide = { path: slidePath(number), body, contentType: CONTENT_TYPES.slide, relationships };
  const spoken = {
    path: notesPath,
    body: notesXml(notes),
    contentType: CONTENT_TYPES.notesSlide,
    relationships: [
      { id: 'rId1', type: 'notesMaster', target: 'ppt/notesMasters/notesMaster1.xml' },
      { id: 'rId2', type: 'slide', target: slidePath(number) },
    ],
  };
  return [slide, spoken, ...parts];
}
