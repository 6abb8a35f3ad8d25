import { claimLabel } from '#lib/domain/words/label.ts';
import type { Cell, CellGroup, CellPair, Comparison, ComparisonGroup } from '#lib/domain/judge/comparison.ts';
import { claimRecord } from '#lib/domain/words/record.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import type { Rendered } from '#lib/render/surface.ts';
import { VIEW_SCHEMA_HREF, VIEW_VERSION, type DocumentComparison, type ViewDocument } from './view-document.ts';

type DocumentRow = DocumentComparison['rows'][number];
type DocumentCell = DocumentRow['cells'][number];

function groupOf({ claims, chosenBecause, disagreement }: CellGroup) {
  return {
    claims: claims.map(({ id }) => id),
    chosenBecause: chosenBecause ?? null,
    disagreement: disagreement === undefined ? null : { class: disagreement.class, sentence: disagreement.sentence },
  };
}

function cellOf(cell: Cell): DocumentCell {
  return cell.kind === 'stated' ? { kind: cell.kind, groups: cell.groups.map(groupOf) } : { kind: cell.kind };
}

function pairOf({ places, claims, verdict, order, sentence }: CellPair, subjects: Comparison['subjects']) {
  return {
    subjects: places.flatMap((place) => subjects[place]?.id ?? []),
    claims: [...claims],
    verdict,
    order,
    sentence,
  };
}

function rowsOf({ group, rows }: ComparisonGroup, subjects: Comparison['subjects']): readonly DocumentRow[] {
  return rows.map(({ metric, instrument, cells, pairs, verdict, isMixed, sentence, differs }) => ({
    metric: { id: metric.id, name: metric.name, group },
    instrument: instrument?.label ?? null,
    cells: cells.map(cellOf),
    pairs: pairs.map((pair) => pairOf(pair, subjects)),
    verdict,
    isMixed,
    sentence,
    differs,
  }));
}

function comparisonOf({ subjects, groups, sentence, sources }: Comparison): DocumentComparison {
  return {
    subjects: subjects.map(({ id, name, kind, roles = [], family }) => ({ id, name, kind, roles: [...roles], family })),
    rows: groups.flatMap((group) => rowsOf(group, subjects)),
    sentence,
    sources: sources.map(({ id, title, published = null, url }) => ({ id, title, published, url })),
  };
}

/** A view as JSON: its claims with their sentences, what may be compared, and its chart specifications. */
export function renderViewJson(view: SurfaceView): Rendered {
  const { title, href, sentence, claims, charts, comparison, catalog, release } = view;
  const body: ViewDocument = {
    $schema: VIEW_SCHEMA_HREF,
    version: VIEW_VERSION,
    title,
    href,
    release: { id: release.id, createdAt: release.createdAt },
    sentence,
    claims: claims.map((claim) => ({
      ...claimRecord(claim, catalog),
      label: claimLabel(claim),
      sentence: claimSentence(claim, catalog),
    })),
    comparison: comparison === undefined ? null : comparisonOf(comparison),
    charts: [...charts],
  };
  return { body: `${JSON.stringify(body)}\n` };
}
