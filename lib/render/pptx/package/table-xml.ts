import { cellLine, drawingProperties, emu, paragraphsXml, transform, type DrawingContext } from './drawing.ts';
import { tint } from './fill.ts';
import type { TableCell, TableItem } from './slide-model.ts';
import { TABLE } from './xml.ts';

/** The margins of a cell in points, by side. */
export const CELL_MARGINS = { side: 5, top: 3 } as const;

function cellXml(
  { paragraphs, isHead = false, tint: share, align = 'left' }: TableCell,
  sizePt: number,
  isFirst: boolean,
  context: DrawingContext,
): string {
  const { palette } = context;
  const style = { sizePt, colour: isHead ? 'soft' : 'ink', isBold: isHead, align } as const;
  const text = paragraphsXml(paragraphs, style, context);
  const fill = share === undefined ? '<a:noFill/>' : tint('member', palette, share);
  const margins = `marL="${isFirst ? 0 : emu(CELL_MARGINS.side)}" marR="${emu(CELL_MARGINS.side)}" marT="${emu(CELL_MARGINS.top)}" marB="${emu(CELL_MARGINS.top)}"`;
  // The order of the lines is the schema's: left, right, top, bottom, then the fill.
  const lines = [
    cellLine('lnL', undefined, palette),
    cellLine('lnR', undefined, palette),
    cellLine('lnT', undefined, palette),
    cellLine('lnB', isHead ? 'axis' : 'grid', palette),
  ];
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody><a:tcPr ${margins}>${lines.join('')}${fill}</a:tcPr></a:tc>`;
}

/** A native table. Its first row is the head. */
export function tableXml(item: TableItem, id: number, context: DrawingContext): string {
  const { name, description, box, columnWidths, rows, sizePt } = item;
  const grid = columnWidths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const body = rows.map(({ height, cells }) => {
    const written = cells.map((cell, index) => cellXml(cell, sizePt, index === 0, context)).join('');
    return `<a:tr h="${emu(height)}">${written}</a:tr>`;
  });
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${drawingProperties(id, name, description)}` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `${transform(box, 'p')}<a:graphic><a:graphicData uri="${TABLE}"><a:tbl><a:tblPr firstRow="1"/>` +
    `<a:tblGrid>${grid}</a:tblGrid>${body.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
