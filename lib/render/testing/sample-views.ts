import type { Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { decodeQuery, type RawQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { subjectSurface } from '#lib/view/subject/surface.ts';
import { claimSurface } from '#lib/view/claim/surface.ts';
import { familySurface } from '#lib/view/family/surface.ts';
import { metricSurface } from '#lib/view/metric/surface.ts';
import { compareSurface } from '#lib/view/compare/surface.ts';

/** The view, or the end of the test that asked for it. */
export async function loaded<View>(view: Promise<Result<View, ViewProblem>>): Promise<View> {
  const result = await view;
  if (!result.ok) throw new Error(`The view is not there: ${result.error.code}.`);
  return result.value;
}

const COMPARED = 'nemotron-3-nano-30b-a3b,nemotron-3-super-120b-a12b,nemotron-nano-9b-v2,glm-5.1';

/** What the surfaces of one view of each kind are made from. */
export async function sampleViews(queries: Queries): Promise<Readonly<Record<string, SurfaceView>>> {
  const compare = (query: RawQuery) => loaded(compareSurface(decodeQuery(COMPARE_PARAMS, query).state, queries));
  const pinned = { release: undefined };
  return {
    comparison: await compare({ m: COMPARED }),
    'comparison of nothing': await compare({}),
    metric: await loaded(metricSurface('inference-throughput')(decodeQuery(METRIC_PARAMS, {}).state, queries)),
    family: await loaded(familySurface('nemotron')(decodeQuery(FAMILY_PARAMS, {}).state, queries)),
    subject: await loaded(subjectSurface('models', 'nemotron-nano-9b-v2')({ ...pinned, page: 1 }, queries)),
    claim: await loaded(claimSurface('2512.20848/throughput-vs-similar-models')(pinned, queries)),
  };
}
