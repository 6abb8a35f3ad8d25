import { rowName, sourcesOf } from '#lib/domain/judge/build-comparison.ts';
import { chosenFigures } from '#lib/domain/judge/cell.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Cell, CellGroup, Comparison } from '#lib/domain/judge/comparison.ts';
import { EMPTY_CELL_WORDS, factLead, verdictWords, type FactLead } from '#lib/domain/judge/comparison-words.ts';
import { disagreementNotes, type DisagreementNote } from '#lib/domain/judge/disagreement-notes.ts';
import { claimLabel } from '#lib/domain/words/label.ts';
import { figureCaption } from '#lib/domain/words/figure-caption.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import { METRIC_GROUP_NAMES } from '#lib/domain/facts/metric.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { PartedTable, SurfaceView } from '#lib/view/surface-view.ts';
import { known, tellClaim, type ToldClaim } from './told-claim.ts';

/** A claim in words with its place in a file of text. */
export interface SheetClaim extends ToldClaim {
  /** Its number in the file, from 1, by which cells and notes find each other. */
  readonly number: number;
}

/** One fact in a cell: `lead` says how it stands to the one before it. */
export interface SheetFigure {
  readonly lead: '' | FactLead;
  readonly claim: SheetClaim;
  /** The claims of further sources that say the same. */
  readonly repeats: readonly SheetClaim[];
  /** What a figure must not stand without; with the last figure of its kind. */
  readonly caption: string;
}

/** Claims, or the words for having none. */
export type SheetCell = readonly SheetFigure[] | string;

export interface SheetRow {
  readonly name: string;
  /** Whether the figures of the row may be compared; empty where there is nothing to judge. */
  readonly verdict: string;
  readonly cells: readonly SheetCell[];
}

/** A table of cells under heads, in parts with titles of their own. */
export interface SheetTable {
  readonly corner: string;
  readonly heads: readonly string[];
  readonly parts: readonly { readonly title: string; readonly rows: readonly SheetRow[] }[];
}

/** Everything that a file of text says about a view, in plain words and in order. */
export interface ClaimSheet {
  readonly table: SheetTable | undefined;
  /** Every claim of the view, in the order of their numbers. */
  readonly claims: readonly SheetClaim[];
  readonly disagreements: readonly DisagreementNote[];
  readonly sources: readonly Source[];
}

type ClaimOf = (id: ClaimId) => SheetClaim;

function groupFigures(group: CellGroup, claimOf: ClaimOf, { catalog }: SurfaceView): readonly SheetFigure[] {
  // Sources that say one fact in words of their own keep them.
  const facts = group.facts.flatMap((fact) => [...Map.groupBy(fact, claimLabel).values()]);
  return facts.flatMap((fact, index) => {
    const [claim, ...repeats] = fact;
    if (claim === undefined) return [];
    return [
      {
        lead: index === 0 ? '' : factLead(group, fact, catalog),
        claim: claimOf(claim.id),
        repeats: repeats.map(({ id }) => claimOf(id)),
        caption: index === facts.length - 1 ? captionOf(facts[0]?.[0] ?? claim, catalog) : '',
      },
    ];
  });
}

function captionOf(claim: Claim, { subjects }: SurfaceView['catalog']): string {
  return figureCaption(claim, (id) => subjects.get(id)?.name ?? id);
}

function sheetCell(cell: Cell, claimOf: ClaimOf, view: SurfaceView): SheetCell {
  if (cell.kind !== 'stated') return EMPTY_CELL_WORDS[cell.kind];
  return cell.groups.flatMap((group) => groupFigures(group, claimOf, view));
}

function comparisonTable({ subjects, groups }: Comparison, claimOf: ClaimOf, view: SurfaceView): SheetTable {
  const isJudged = (cells: readonly Cell[]) => cells.filter((cell) => chosenFigures(cell).length > 0).length > 1;
  const parts = groups.map(({ group, rows }) => ({
    title: METRIC_GROUP_NAMES[group],
    rows: rows.map((row) => ({
      name: rowName(row),
      verdict: isJudged(row.cells) ? verdictWords(row) : '',
      cells: row.cells.map((cell) => sheetCell(cell, claimOf, view)),
    })),
  }));
  return { corner: 'Metric', heads: subjects.map(({ name }) => name), parts };
}

function shelfTable({ columns, parts }: PartedTable, claimOf: ClaimOf, view: SurfaceView): SheetTable {
  const rowsOf = (rows: PartedTable['parts'][number]['rows']) =>
    rows.map(({ subject, cells }) => ({
      name: subject.name,
      verdict: '',
      cells: cells.map((cell) => sheetCell(cell, claimOf, view)),
    }));
  const titled = parts.map(({ title, rows }) => ({ title, rows: rowsOf(rows) }));
  return { corner: 'Name', heads: columns.map(({ name }) => name), parts: titled };
}

/** A view as the tables of text are made from it: words, numbers of notes, and nothing decided anew. */
export function claimSheet(view: SurfaceView): ClaimSheet {
  const claims = view.claims.map((claim, index) => ({ number: index + 1, ...tellClaim(claim, view.catalog) }));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const claimOf: ClaimOf = (id) => known(byId.get(id), id);
  const shelf = view.table === undefined ? undefined : shelfTable(view.table, claimOf, view);
  return {
    table: view.comparison === undefined ? shelf : comparisonTable(view.comparison, claimOf, view),
    claims,
    disagreements: view.comparison === undefined ? [] : disagreementNotes(view.comparison),
    sources: sourcesOf(view.claims, view.catalog),
  };
}
