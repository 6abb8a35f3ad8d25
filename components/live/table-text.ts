/** Signs with which a spreadsheet starts a formula (OWASP, CSV Injection). */
const FORMULA_START = /^[=+\-@\t\r]/;

/** A plain figure may start with its sign. */
const PLAIN_FIGURE = /^[+-]?\d[\d,.]*%?$/;

function cellText(text: string): string {
  const folded = text.replaceAll(/\s+/g, ' ').trim();
  return FORMULA_START.test(folded) && !PLAIN_FIGURE.test(folded) ? `'${folded}` : folded;
}

/** Rows as lines with tabs between cells; no cell can start a formula in a spreadsheet. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(cellText).join('\t')).join('\n');
}
