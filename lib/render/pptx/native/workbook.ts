import { escapeXml } from '#lib/text/escape-xml.ts';
import { packParts, type Part } from '#lib/render/pptx/package/package.ts';
import { CONTENT_TYPES, declare, XML_HEAD } from '#lib/render/pptx/package/xml.ts';

/** A cell: numbers stay numbers, texts stay texts whatever they begin with. */
export type SheetCell = string | number | undefined;

/** The name of the one sheet, without spaces so that references need no quotes. */
export const SHEET_NAME = 'Figures';

/** The most that a cell holds (Excel specifications and limits). */
const CELL_MAX_LENGTH = 32_767;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LETTERS = 26;

/** The letters of a column, from 0: A, B, … Z, AA. */
export function columnName(index: number): string {
  const last = String.fromCodePoint(65 + (index % LETTERS));
  return index < LETTERS ? last : columnName(Math.floor(index / LETTERS) - 1) + last;
}

/** An absolute reference to cells of a column, counting rows of data from 0 under one row of heads. */
export function columnReference(column: number, count: number): string {
  const name = columnName(column);
  return `${SHEET_NAME}!$${name}$2:$${name}$${count + 1}`;
}

/** An absolute reference to the head of a column. */
export function headReference(column: number): string {
  return `${SHEET_NAME}!$${columnName(column)}$1`;
}

// Style 1 carries the mark that keeps "=1+1" a text when somebody edits the cell.
function cellXml(cell: SheetCell, reference: string): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  const text = escapeXml(cell.slice(0, CELL_MAX_LENGTH));
  return `<c r="${reference}" s="1" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function rowXml(cells: readonly SheetCell[], row: number): string {
  const written = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row}`));
  return `<row r="${row}">${written.join('')}</row>`;
}

function sheetXml(rows: readonly (readonly SheetCell[])[]): string {
  const written = rows.map((cells, index) => rowXml(cells, index + 1));
  return `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetData>${written.join('')}</sheetData></worksheet>`;
}

const STYLES =
  `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const WORKBOOK =
  `${XML_HEAD}<workbook xmlns="${MAIN}" ${declare('r')}>` +
  `<sheets><sheet name="${SHEET_NAME}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** Writes rows, heads first, as a workbook of one sheet. */
export function writeWorkbook(rows: readonly (readonly SheetCell[])[]): Uint8Array<ArrayBuffer> {
  const parts: readonly Part[] = [
    {
      path: 'xl/workbook.xml',
      body: WORKBOOK,
      contentType: CONTENT_TYPES.workbook,
      relationships: [
        { id: 'rId1', type: 'worksheet', target: 'xl/worksheets/sheet1.xml' },
        { id: 'rId2', type: 'styles', target: 'xl/styles.xml' },
      ],
    },
    { path: 'xl/worksheets/sheet1.xml', body: sheetXml(rows), contentType: CONTENT_TYPES.worksheet },
    { path: 'xl/styles.xml', body: STYLES, contentType: CONTENT_TYPES.styles },
  ];
  // The presentation packs it as one file.
  return packParts(parts, [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }], 'stored');
}
