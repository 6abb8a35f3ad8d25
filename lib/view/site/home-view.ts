import type { RowChart } from '#lib/chart/spec/rows.ts';
import type { ReleaseChange } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Family } from '#lib/domain/facts/family.ts';
import { MetricId } from '#lib/domain/facts/ids.ts';
import { succeed, type Result } from '#lib/domain/result.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { metricHref } from '#lib/url/hrefs.ts';
import { metricChart } from '#lib/view/charts/metric-chart.ts';
import { latestInWords, newestFirst, type LatestInWords } from '#lib/view/family/latest-in-words.ts';
import { openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';

export interface HomeView extends Opened {
  readonly charts: readonly { readonly chart: RowChart; readonly href: string }[];
  readonly families: readonly { readonly family: Family; readonly members: number; readonly claims: number }[];
  readonly inWords: LatestInWords;
  readonly newest: readonly Source[];
  readonly changes: readonly ReleaseChange[];
}

/** The four headline charts, in reading order. */
const HOME_METRICS = ['parameters', 'training-tokens', 'inference-throughput', 'context-length'].map((id) =>
  MetricId.parse(id),
);
const NEWEST_MAX = 5;

function homeCharts(claims: readonly Claim[], opened: Opened): HomeView['charts'] {
  return HOME_METRICS.flatMap((id) => {
    const metric = opened.catalog.metrics.get(id);
    if (metric === undefined) return [];
    const wish = { chart: 'auto', scale: 'auto' } as const;
    return [{ chart: metricChart(metric, claims, opened, wish), href: metricHref(id) }];
  });
}

function familyCards(claims: readonly Claim[], { catalog }: Opened): HomeView['families'] {
  const subjects = [...catalog.subjects.values()];
  return catalog.families.map((family) => {
    const own = subjects.filter((subject) => subject.family === family.id);
    const ids = new Set(own.map(({ id }) => id));
    return {
      family,
      members: own.filter(({ standing }) => standing === 'member').length,
      claims: claims.filter(({ subject }) => ids.has(subject)).length,
    };
  });
}

/** The front page: what is in the store, the headline charts, the shelves, and the claims in words. */
export async function loadHomeView(queries: Queries): Promise<Result<HomeView, ViewProblem>> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return opened;
  const { release } = opened.value;
  const { claims } = await queries.claims(release, {});
  return succeed({
    ...opened.value,
    charts: homeCharts(claims, opened.value),
    families: familyCards(claims, opened.value),
    inWords: latestInWords(claims, opened.value),
    newest: newestFirst(opened.value).slice(0, NEWEST_MAX),
    changes: await queries.changes(release),
  });
}
