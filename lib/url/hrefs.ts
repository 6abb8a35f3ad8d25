import type { ClaimId, ComparisonId, FamilyId, MetricId, SourceId } from '#lib/domain/facts/ids.ts';
import { SUBJECT_PATHS, type Subject, type SubjectSection } from '#lib/domain/facts/subject.ts';
import { encodeQuery, type ParamSet } from './codec.ts';
import { choiceParam } from './param.ts';
import type { SurfaceName } from './surfaces.ts';
import { LIST_PARAMS, type ListState } from './states/list.ts';
import { FAMILY_PARAMS, type FamilyState } from './states/family.ts';
import { METRIC_PARAMS, type MetricState } from './states/metric.ts';
import { COMPARE_PARAMS, type CompareState } from './states/compare.ts';
import { CURATED_PARAMS, type CuratedState } from './states/curated.ts';
import { RENDER_PARAMS, type RenderOptions } from './states/render.ts';
import { SEARCH_PARAMS, type SearchState } from './states/search.ts';
import { PINNED_PARAMS, type PinnedState } from './states/pinned.ts';
import { PAGED_PARAMS, PAGED_PINNED_PARAMS, type PagedState, type PagedPinnedState } from './states/paged.ts';

/** Every address on the site is built here, from ids and states, never by hand. */
export function subjectHref(subject: Pick<Subject, 'id' | 'kind'>, state: Partial<PagedPinnedState> = {}): string {
  return `/${SUBJECT_PATHS[subject.kind]}/${subject.id}${encodeQuery(PAGED_PINNED_PARAMS, state)}`;
}

export function subjectListHref(section: SubjectSection, state: Partial<ListState> = {}): string {
  return `/${section}${encodeQuery(LIST_PARAMS, state)}`;
}

export function familyHref(id: FamilyId, state: Partial<FamilyState> = {}): string {
  return `/families/${id}${encodeQuery(FAMILY_PARAMS, state)}`;
}

export function metricHref(id: MetricId, state: Partial<MetricState> = {}): string {
  return `/metrics/${id}${encodeQuery(METRIC_PARAMS, state)}`;
}

export function sourceHref(id: SourceId, state: Partial<PagedPinnedState> = {}): string {
  return `/sources/${id}${encodeQuery(PAGED_PINNED_PARAMS, state)}`;
}

export function sourceListHref(state: Partial<PagedState> = {}): string {
  return `/sources${encodeQuery(PAGED_PARAMS, state)}`;
}

export function claimHref(id: ClaimId, state: Partial<PinnedState> = {}): string {
  return `/claims/${id}${encodeQuery(PINNED_PARAMS, state)}`;
}

export function compareHref(state: Partial<CompareState> = {}): string {
  return `/compare${encodeQuery(COMPARE_PARAMS, state)}`;
}

export function comparisonHref(id: ComparisonId, state: Partial<CuratedState> = {}): string {
  return `/comparisons/${id}${encodeQuery(CURATED_PARAMS, state)}`;
}

export function releaseHref(id: string, state: Partial<PagedState> = {}): string {
  return `/releases/${id}${encodeQuery(PAGED_PARAMS, state)}`;
}

export function searchHref(q: string, state: Partial<SearchState> = {}): string {
  return `/search${encodeQuery(SEARCH_PARAMS, { ...state, q })}`;
}

const FILE_PARAMS: ParamSet<RenderOptions> = {
  ...RENDER_PARAMS,
  theme: choiceParam('theme', ['auto', 'light', 'dark', 'transparent'], 'auto'),
};

/** How a surface may be drawn: a document follows the reader's system, where a picture is light. */
export function renderParams(surface: SurfaceName): ParamSet<RenderOptions> {
  return surface === 'chart.html' ? FILE_PARAMS : RENDER_PARAMS;
}

/** The address of another surface of a page: the same query with the surface's name in the path. */
export function surfaceHref(pageHref: string, surface: SurfaceName, options: Partial<RenderOptions> = {}): string {
  const [path = '', query = ''] = pageHref.split('?');
  const drawn = encodeQuery(renderParams(surface), options).slice(1);
  const joined = [query, drawn].filter((part) => part !== '').join('&');
  return `${path}/${surface}${joined === '' ? '' : `?${joined}`}`;
}

/**
 * A link into the source that highlights the phrase where the browser knows text fragments
 * (URL Fragment Text Directives, WICG).
 */
export function phraseHref(url: string, phrase: string): string {
  const encoded = encodeURIComponent(phrase.toWellFormed()).replaceAll('-', '%2D');
  return `${url}#:~:text=${encoded}`;
}
