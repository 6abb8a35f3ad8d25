import { citationKey } from '#lib/domain/words/citation.ts';
import { escapeTex } from '#lib/text/escape-tex.ts';
import { oneLine } from '#lib/text/one-line.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import {
  claimSheet,
  type SheetCell,
  type SheetClaim,
  type SheetFigure,
  type SheetTable,
} from '#lib/render/claim-sheet.ts';
import { LICENCE } from '#lib/domain/words/licence.ts';
import type { RenderContext, Rendered } from '#lib/render/surface.ts';

/** Under a table of text stand cells of this much room in all, in parts of a line. */
const LINE_PARTS = 100;
const FIRST_COLUMN_PARTS = 20;

function row(cells: readonly string[]): string {
  return `${cells.join(' & ')} \\\\`;
}

function column(parts: number): string {
  const share = (Math.floor(parts * 10) / 1000).toFixed(3);
  return `>{\\raggedright\\arraybackslash}p{\\dimexpr ${share}\\linewidth-2\\tabcolsep\\relax}`;
}

interface TexTable {
  readonly caption: string;
  readonly label: string;
  /** How much of a line each column has, in hundredths. */
  readonly widths: readonly number[];
  readonly heads: readonly string[];
  /** Rows of the body, with rules between the parts. */
  readonly body: readonly string[];
}

function longTable({ caption, label, widths, heads, body }: TexTable): string {
  const head = ['\\toprule', row(heads.map((text) => `\\textbf{${text}}`)), '\\midrule'];
  return [
    '{\\small\\setlength{\\LTcapwidth}{\\linewidth}',
    `\\begin{longtable}{${widths.map(column).join('')}}`,
    `\\caption{${caption}}\\label{${label}}\\\\`,
    ...head,
    '\\endfirsthead',
    ...head,
    '\\endhead',
    '\\bottomrule',
    '\\endlastfoot',
    ...body,
    '\\end{longtable}}',
  ].join('\n');
}

/** A figure as it is written; the "x" of a factor is the sign of multiplication. */
function labelText({ label, isFactor }: Pick<SheetClaim, 'label' | 'isFactor'>): string {
  return escapeTex(isFactor ? label.replace(/(\d)x/g, '$1×') : label);
}

/** In parentheses, so that it is never read as a power of the figure before it. */
function mark({ number }: SheetClaim): string {
  return `\\textsuperscript{(${number})}`;
}

function figureText({ lead, claim, repeats, caption }: SheetFigure): string {
  const figure = `${labelText(claim)}${[claim, ...repeats].map(mark).join('')}`;
  return [escapeTex(lead), figure, escapeTex(caption)].filter((part) => part !== '').join(' ');
}

function cellText(cell: SheetCell): string {
  return typeof cell === 'string' ? `\\emph{${escapeTex(cell)}}` : cell.map(figureText).join('\\newline ');
}

function partRow(title: string, width: number): string {
  return row([`\\multicolumn{${width}}{l}{\\textbf{${escapeTex(title)}}}`]);
}

function cellTable({ corner, heads, parts }: SheetTable, texts: Pick<TexTable, 'caption' | 'label'>): string {
  const width = heads.length + 1;
  const share = (LINE_PARTS - FIRST_COLUMN_PARTS) / Math.max(1, heads.length);
  const rowOf = ({ name, verdict, cells }: SheetTable['parts'][number]['rows'][number]) =>
    row([`${escapeTex(name)}${verdict === '' ? '' : ` (${escapeTex(verdict)})`}`, ...cells.map(cellText)]);
  const body = parts.flatMap((part, index) => [
    ...(index === 0 ? [] : ['\\midrule']),
    ...(parts.length > 1 ? [partRow(part.title, width)] : []),
    ...part.rows.map(rowOf),
  ]);
  const widths = [FIRST_COLUMN_PARTS, ...heads.map(() => share)];
  return longTable({ ...texts, widths, heads: [corner, ...heads].map(escapeTex), body });
}

const CLAIM_HEADS = ['Subject', 'Metric', 'Claim', 'Compared with', 'Source'];
const CLAIM_WIDTHS = [22, 18, 22, 26, 12];

function cite({ source }: SheetClaim): string {
  return `\\cite{${citationKey(source)}}`;
}

function claimTable(claims: readonly SheetClaim[], texts: Pick<TexTable, 'caption' | 'label'>): string {
  const body = claims.map((claim) => {
    const { subject, metric, baseline } = claim;
    const figure = `${labelText(claim)}${mark(claim)}`;
    return row([escapeTex(subject), escapeTex(metric), figure, escapeTex(baseline), cite(claim)]);
  });
  return longTable({ ...texts, widths: CLAIM_WIDTHS, heads: CLAIM_HEADS, body });
}

/** The words of a claim under the table: its conditions are in the sentence, stated and not stated. */
function noteLine(claim: SheetClaim): string {
  const { sentence, phrase, locator, source } = claim;
  const cited = `\\cite[${escapeTex(locator)}]{${citationKey(source)}}`;
  return `% ${claim.id}\n\\noindent${mark(claim)} ${escapeTex(sentence)} \`\`${escapeTex(phrase)}'' ${cited}\\par`;
}

/** A line that TeX does not read. */
function comment(text: string): string {
  return `% ${oneLine(text)}`;
}

function header({ title, release }: SurfaceView, address: string): string {
  return [
    comment(`${title} -- Model Claims, release ${release.id}, ${LICENCE}`),
    comment(address),
    comment('In the preamble: \\usepackage{array,booktabs,longtable}'),
    comment('For \\cite: citations.bib of the same view'),
  ].join('\n');
}

function footer({ release }: SurfaceView, address: string): string {
  const breakable = escapeTex(address).replaceAll('/', '/\\allowbreak{}');
  return `\\noindent Model Claims, release ${escapeTex(release.id)}, ${LICENCE}. ${breakable}\\par`;
}

/**
 * The claims of a view as LaTeX: a table with the rules of booktabs, a note with the words of every
 * claim, a citation for each source, and what may be compared as the caption.
 */
export function renderTableTex(view: SurfaceView, { origin }: Pick<RenderContext, 'origin'>): Rendered {
  const address = `${origin}${view.href}`;
  const { table, claims, disagreements } = claimSheet(view);
  const texts = { caption: escapeTex(`${view.title}. ${view.sentence}`), label: `tab:${view.name}` };
  const every = { caption: escapeTex(`${view.title}: every claim`), label: `${texts.label}-claims` };
  const tables = [
    ...(table === undefined ? [] : [cellTable(table, texts)]),
    ...(view.comparison === undefined ? [claimTable(claims, table === undefined ? texts : every)] : []),
  ];
  const disagree = disagreements.map(
    ({ about, sentence }) => `\\noindent\\textbf{${escapeTex(about)}.} ${escapeTex(sentence)}\\par`,
  );
  const notes = ['{\\footnotesize', ...disagree, ...claims.map(noteLine), footer(view, address), '}'];
  const body = [header(view, address), ...tables, notes.join('\n')].join('\n\n');
  return { body: `${body}\n` };
}
