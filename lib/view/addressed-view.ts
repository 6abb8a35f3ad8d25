import type { Result } from '#lib/domain/result.ts';
import { SUBJECT_PATHS } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { decodeQuery, type Ignored, type ParamSet, type RawQuery } from '#lib/url/codec.ts';
import type { SubjectSection } from '#lib/url/hrefs.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { PINNED_PARAMS } from '#lib/url/states/pinned.ts';
import type { ViewProblem } from './problem.ts';
import type { SurfaceLoader, SurfaceView } from './surface-view.ts';
import { subjectSurface } from './subject/surface.ts';
import { claimSurface } from './claim/surface.ts';
import { familySurface } from './family/surface.ts';
import { metricSurface } from './metric/surface.ts';
import { compareSurface } from './compare/surface.ts';

/** A view that an address names, read but not loaded. */
export interface AddressedView {
  /** Values in the query that cannot be used. */
  readonly ignored: readonly Ignored[];
  readonly load: (queries: Queries) => Promise<Result<SurfaceView, ViewProblem>>;
  /** Loads the same view of the current release, whatever release the address names. */
  readonly loadCurrent: (queries: Queries) => Promise<Result<SurfaceView, ViewProblem>>;
}

type AddressReader = (query: RawQuery) => AddressedView;

function readerOf<State extends { readonly release: unknown }>(
  params: ParamSet<State>,
  load: SurfaceLoader<State>,
): AddressReader {
  return (query) => {
    const { state, ignored } = decodeQuery(params, query);
    return {
      ignored,
      load: (queries) => load(state, queries),
      loadCurrent: (queries) => load({ ...state, release: undefined }, queries),
    };
  };
}

const SECTIONS: ReadonlySet<string> = new Set(Object.values(SUBJECT_PATHS));

function isSection(kind: string): kind is SubjectSection {
  return SECTIONS.has(kind);
}

function findReader([kind = '', ...rest]: readonly string[]): AddressReader | undefined {
  const id = rest.join('/');
  if (kind === 'compare' && rest.length === 0) return readerOf(COMPARE_PARAMS, compareSurface);
  if (kind === 'claims' && rest.length === 2) return readerOf(PINNED_PARAMS, claimSurface(id));
  if (rest.length !== 1) return undefined;
  if (kind === 'metrics') return readerOf(METRIC_PARAMS, metricSurface(id));
  if (kind === 'families') return readerOf(FAMILY_PARAMS, familySurface(id));
  return isSection(kind) ? readerOf(PINNED_PARAMS, subjectSurface(kind, id)) : undefined;
}

/**
 * The view at the address of a page: `path` is its segments, decoded. `undefined` where no view of this
 * kind stands there; whether its id exists is told by loading it.
 */
export function addressedView(path: readonly string[], query: RawQuery): AddressedView | undefined {
  return findReader(path)?.(query);
}
