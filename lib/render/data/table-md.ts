import { sourceAddress } from '#lib/domain/facts/source.ts';
import { reference, sourceDateWords } from '#lib/domain/words/citation.ts';
import { claimHref, phraseHref } from '#lib/url/hrefs.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import {
  claimSheet,
  type ClaimSheet,
  type SheetCell,
  type SheetClaim,
  type SheetFigure,
  type SheetTable,
} from '#lib/render/claim-sheet.ts';
import { escapeMarkdown, markdownAddress, markdownLink, markdownNote } from '#lib/text/escape-markdown.ts';
import { LICENCE } from '#lib/domain/words/licence.ts';
import type { RenderContext, Rendered } from '#lib/render/surface.ts';

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table with its head; every row has as many cells as the head. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function claimLink({ number, id }: SheetClaim, origin: string): string {
  return markdownNote(number, `${origin}${claimHref(id)}`);
}

function figureText({ lead, claim, repeats, caption }: SheetFigure, origin: string): string {
  const notes = [claim, ...repeats].map((each) => claimLink(each, origin)).join(' ');
  const parts = [lead, escapeMarkdown(claim.label), notes, escapeMarkdown(caption)];
  return parts.filter((part) => part !== '').join(' ');
}

function cellText(cell: SheetCell, origin: string): string {
  if (typeof cell === 'string') return escapeMarkdown(cell);
  return cell.map((figure) => figureText(figure, origin)).join('<br>');
}

function cellTable({ corner, heads, parts }: SheetTable, origin: string): string {
  const titled = parts.length > 1;
  const rows = parts.flatMap((part) => [
    ...(titled ? [[`**${escapeMarkdown(part.title)}**`, ...heads.map(() => '')]] : []),
    ...part.rows.map(({ name, verdict, cells }) => [
      `${escapeMarkdown(name)}${verdict === '' ? '' : ` (${escapeMarkdown(verdict)})`}`,
      ...cells.map((cell) => cellText(cell, origin)),
    ]),
  ]);
  return table([corner, ...heads.map(escapeMarkdown)], rows);
}

function sourceLink({ source, phrase, locator }: SheetClaim): string {
  const link = markdownLink(source.title, phraseHref(sourceAddress(source), phrase));
  return `${link}, ${escapeMarkdown(sourceDateWords(source))}, ${escapeMarkdown(locator)}`;
}

const CLAIM_HEAD = ['No.', 'Subject', 'Metric', 'Claim', 'Compared with', 'Conditions', 'Phrase', 'Source'];

function claimCells(claim: SheetClaim, origin: string): readonly string[] {
  const words = [claim.subject, claim.metric, claim.label, claim.baseline].map(escapeMarkdown);
  const conditions = claim.conditions.map(escapeMarkdown).join('<br>');
  return [claimLink(claim, origin), ...words, conditions, `“${escapeMarkdown(claim.phrase)}”`, sourceLink(claim)];
}

/** The words of a claim under the table; the number of the list is that of the cell. */
function noteLine(claim: SheetClaim): string {
  const { number, sentence, phrase } = claim;
  return `${number}. ${escapeMarkdown(sentence)} “${escapeMarkdown(phrase)}” ${sourceLink(claim)}`;
}

function claimsPart({ claims, table: cells }: ClaimSheet, isComparison: boolean, origin: string): readonly string[] {
  if (claims.length === 0) return ['No claim is read yet.'];
  if (isComparison) return ['## Notes', claims.map(noteLine).join('\n')];
  const rows = claims.map((claim) => claimCells(claim, origin));
  return [...(cells === undefined ? [] : ['## Every claim']), table(CLAIM_HEAD, rows)];
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${item}`).join('\n')];
}

function footer({ release, href }: SurfaceView, origin: string): string {
  return `Model Claims, release ${escapeMarkdown(release.id)}, ${LICENCE}. ${markdownAddress(`${origin}${href}`)}`;
}

/**
 * The claims of a view as GitHub Flavored Markdown: the table of the page where it has one, every
 * claim with its words and its source, and what may be compared.
 */
export function renderTableMd(view: SurfaceView, { origin }: Pick<RenderContext, 'origin'>): Rendered {
  const sheet = claimSheet(view);
  const disagreements = sheet.disagreements.map(
    ({ about, sentence }) => `**${escapeMarkdown(about)}.** ${escapeMarkdown(sentence)}`,
  );
  const blocks = [
    `# ${escapeMarkdown(view.title)}`,
    ...(sheet.table === undefined ? [] : [cellTable(sheet.table, origin)]),
    escapeMarkdown(view.sentence),
    ...list('Where sources disagree', disagreements),
    ...claimsPart(sheet, view.comparison !== undefined, origin),
    ...list(
      'Sources',
      sheet.sources.map((source) => markdownLink(reference(source), sourceAddress(source))),
    ),
    footer(view, origin),
  ];
  return { body: `${blocks.join('\n\n')}\n` };
}
