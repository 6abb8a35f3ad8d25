import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { SubjectId } from '#lib/domain/facts/ids.ts';
import { chosenFigures, buildCell } from '#lib/domain/judge/cell.ts';
import { instrumentOf } from '#lib/domain/judge/instrument.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Release } from '#lib/domain/facts/release.ts';
import { baselineLabel } from '#lib/domain/words/baseline.ts';
import { footnoteLabel } from '#lib/domain/words/citation.ts';
import { claimLabel } from '#lib/domain/words/label.ts';
import { markText, type MarkedText, type Needles } from '#lib/text/mark-text.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { SearchHit } from '#lib/queries/search/name-index.ts';
import { LIST_METRICS } from '#lib/view/subject/headline.ts';

/** A figure that people look for first, with what it is of. */
export interface ResultFigure {
  readonly metric: Metric;
  readonly claim: Claim;
}

/** A subject, a metric or a source that was found. */
export interface ThingResult {
  readonly href: string;
  readonly name: MarkedText;
  readonly detail: MarkedText;
  /** The other name by which it was found. */
  readonly foundAs: MarkedText | undefined;
  readonly figures: readonly ResultFigure[];
}

/** A claim that was found, in the parts of its line. */
export interface ClaimResult {
  readonly claim: Claim;
  /** Whether its value is what was searched for. */
  readonly isValueMatch: boolean;
  readonly subject: MarkedText;
  /** The metric and the benchmark. */
  readonly measure: MarkedText;
  /** Empty where it compares with nothing. */
  readonly baseline: MarkedText;
  readonly source: MarkedText;
  /** The source's words, where what was searched for stands in no other part. */
  readonly phrase: MarkedText;
}

/** Figures beside the name of a model. */
const FIGURES_MAX = 3;

function isMatch(text: MarkedText): boolean {
  return text.some((part) => part.isMatch);
}

function figuresOf(id: string, claims: readonly Claim[], catalog: Catalog): readonly ResultFigure[] {
  const subject = catalog.subjects.get(id as SubjectId);
  if (subject === undefined) return [];
  const figures = LIST_METRICS.flatMap((metricId): readonly ResultFigure[] => {
    const metric = catalog.metrics.get(metricId);
    const own = claims.filter((claim) => claim.metric === metricId);
    if (metric === undefined || own.length === 0) return [];
    const chosen = chosenFigures(buildCell(subject, metric, own, catalog));
    const claim = chosen.find(({ assertion }) => assertion.form === 'absolute');
    return claim === undefined ? [] : [{ metric, claim }];
  });
  return figures.slice(0, FIGURES_MAX);
}

/** Things that were found, models with a few of their figures. */
export async function loadThingResults(
  hits: readonly SearchHit[],
  needles: Needles,
  { release, catalog }: { readonly release: Release; readonly catalog: Catalog },
  queries: Queries,
): Promise<readonly ThingResult[]> {
  const models = hits.filter(({ group }) => group === 'models' || group === 'series');
  const subjects = models.map(({ id }) => SubjectId.parse(id));
  const { claims } = await queries.claims(release, { subjects, metrics: LIST_METRICS });
  const own = Map.groupBy(claims, ({ subject }): string => subject);
  return hits.map(({ id, href, name, detail, foundAs }) => ({
    href,
    name: markText(name, needles),
    detail: markText(detail, needles),
    foundAs: foundAs === undefined ? undefined : markText(foundAs, needles),
    figures: figuresOf(id, own.get(id) ?? [], catalog),
  }));
}

/** What a claim is measured by: the metric, and the benchmark with its parts where it names one. */
function measureOf(claim: Claim, catalog: Catalog): string {
  const metric = catalog.metrics.get(claim.metric)?.name ?? claim.metric;
  const { label } = instrumentOf(claim);
  return label === '' ? metric : `${metric}, ${label}`;
}

/** The line of a claim that was found. */
export function claimResult(claim: Claim, needles: Needles, catalog: Catalog): ClaimResult {
  const nameOf = (id: SubjectId) => catalog.subjects.get(id)?.name ?? id;
  const source = catalog.sources.get(claim.source);
  const mark = (text: string) => markText(text, needles);
  const baseline = baselineLabel(claim.baseline, nameOf);
  const line = {
    subject: mark(nameOf(claim.subject)),
    measure: mark(measureOf(claim, catalog)),
    baseline: baseline === '' ? [] : mark(`against ${baseline}`),
  };
  const isValueMatch = isMatch(mark(claimLabel(claim)));
  const isSeen = isValueMatch || Object.values(line).some(isMatch);
  return {
    claim,
    isValueMatch,
    ...line,
    source: mark(source === undefined ? claim.source : footnoteLabel(source)),
    phrase: isSeen ? [] : mark(claim.phrase),
  };
}
