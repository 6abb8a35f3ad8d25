import { SourceKind, SOURCE_KIND_TITLES } from '#lib/domain/facts/source.ts';
import { Stance, STANCE_TITLES } from '#lib/domain/facts/stance.ts';
import { succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { familyHref, metricHref } from '#lib/url/hrefs.ts';
import { openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';

/** How many claims there are of one kind. */
export interface CountedClaims {
  readonly name: string;
  readonly claims: number;
  /** Where they are, for what has a page. */
  readonly href?: string;
}

/** The claims of a release, counted in several ways; what has none is left out. */
export interface DataView extends Opened {
  readonly byFamily: readonly CountedClaims[];
  readonly byStance: readonly CountedClaims[];
  readonly bySourceKind: readonly CountedClaims[];
  /** Those with most claims first. */
  readonly byMetric: readonly CountedClaims[];
}

function claimed(counted: readonly CountedClaims[]): readonly CountedClaims[] {
  return counted.filter(({ claims }) => claims > 0);
}

/** What the store holds, in numbers that were counted when the release was made. */
export async function loadDataView(queries: Queries): Promise<Result<DataView, ViewProblem>> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return opened;
  const { release, catalog } = opened.value;
  const [families, stances, sources, metrics] = await Promise.all([
    queries.counts(release, 'family'),
    queries.counts(release, 'stance'),
    queries.counts(release, 'source'),
    queries.counts(release, 'metric'),
  ]);
  const ofKind = (wanted: SourceKind) =>
    [...catalog.sources.values()]
      .filter(({ kind }) => kind === wanted)
      .reduce((sum, { id }) => sum + (sources.get(id)?.claims ?? 0), 0);
  const byMetric = [...catalog.metrics.values()].map(({ id, name }) => {
    return { name, claims: metrics.get(id)?.claims ?? 0, href: metricHref(id) };
  });
  return succeed({
    ...opened.value,
    byFamily: claimed(
      catalog.families.map(({ id, name }) => ({ name, claims: families.get(id)?.claims ?? 0, href: familyHref(id) })),
    ),
    byStance: claimed(
      Stance.options.map((stance) => ({ name: STANCE_TITLES[stance], claims: stances.get(stance)?.claims ?? 0 })),
    ),
    bySourceKind: claimed(SourceKind.options.map((kind) => ({ name: SOURCE_KIND_TITLES[kind], claims: ofKind(kind) }))),
    byMetric: claimed(byMetric.toSorted((a, b) => b.claims - a.claims)),
  });
}
