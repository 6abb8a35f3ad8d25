import { FamilyId, MetricId, SubjectId } from '#lib/domain/facts/ids.ts';
import { ReleaseId } from '#lib/domain/facts/release.ts';
import { SubjectKind } from '#lib/domain/facts/subject.ts';
import type { ParamSet } from './codec.ts';
import {
  choiceListParam,
  choiceParam,
  flagParam,
  idListParam,
  idParam,
  integerParam,
  namesParam,
  textParam,
  type Param,
} from './param.ts';
import { zoomParam, type Zoom } from './states/zoom.ts';
import { HIDEABLE, type Hideable } from './states/hideable.ts';

/** The most subjects that stand side by side. */
export const COMPARE_SUBJECTS_MAX = 12;
const METRICS_MAX = 30;
const QUERY_MAX_LENGTH = 200;
const PAGE_MAX = 9_999;

const release = idParam('release', ReleaseId);
/** How a view may be drawn; `auto` leaves it to the figures. */
export const CHART_CHOICES = ['auto', 'bar', 'dot', 'ladder', 'scatter', 'timeline', 'matrix', 'multiples'] as const;
export type ChartChoice = (typeof CHART_CHOICES)[number];

const chart = choiceParam('chart', CHART_CHOICES, 'auto');
const scale = choiceParam('scale', ['auto', 'linear', 'log'], 'auto');
const hide = choiceListParam('hide', HIDEABLE);
const zoom = zoomParam('zoom');

export type ScaleChoice = 'auto' | 'linear' | 'log';

/** What a chart shows, common to the views that have one. */
export interface ChartState {
  readonly metrics: readonly MetricId[];
  readonly chart: ChartChoice;
  readonly scale: ScaleChoice;
  readonly hide: readonly Hideable[];
  /** The part of a scatter or of a time line that is shown. */
  readonly zoom: Zoom | undefined;
  readonly release: ReleaseId | undefined;
}

/** A column and a way: `training-tokens` descending is `-training-tokens`. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

const SORT_PATTERN = /^(-?)([a-z0-9]+(?:[.-][a-z0-9]+)*)$/;

/** Where the columns depend on what the view shows, the view says which ones it does not have. */
function sortParam(fallback: Sort, columns?: readonly string[]): Param<Sort> {
  return {
    name: 'sort',
    fallback,
    allowed: `${columns?.join(', ') ?? 'a column of the table'}, with a minus before it for the other way round`,
    parse: (text) => {
      const [, minus, column = ''] = SORT_PATTERN.exec(text) ?? [];
      if (minus === undefined || columns?.includes(column) === false) return { ok: false, error: 'it is not a column' };
      return { ok: true, value: { column, descending: minus === '-' } };
    },
    format: (sort) => `${sort.descending ? '-' : ''}${sort.column}`,
  };
}

const BY_VALUE: Sort = { column: 'value', descending: true };

export interface CompareState extends ChartState {
  readonly subjects: readonly SubjectId[];
  /** Names typed or pasted into the picker, not resolved yet. */
  readonly add: string;
  readonly show: 'all' | 'differences';
  readonly layout: 'metrics' | 'subjects';
  /** The order of a chart's rows. */
  readonly sort: Sort;
}

export const COMPARE_PARAMS: ParamSet<CompareState> = {
  subjects: idListParam('m', SubjectId, COMPARE_SUBJECTS_MAX),
  add: namesParam('add', QUERY_MAX_LENGTH * 5),
  metrics: idListParam('metric', MetricId, METRICS_MAX),
  chart,
  scale,
  hide,
  zoom,
  show: choiceParam('show', ['all', 'differences'], 'all'),
  layout: choiceParam('layout', ['metrics', 'subjects'], 'metrics'),
  sort: sortParam(BY_VALUE, ['value', 'subject', 'source']),
  release,
};

/** `metrics` names what a scatter sets the metric of the page against. */
export interface MetricState extends ChartState {
  readonly family: FamilyId | undefined;
  readonly sort: Sort;
  readonly page: number;
}

const page = integerParam('page', { low: 1, high: PAGE_MAX }, 1);
const family = idParam('family', FamilyId);

export const METRIC_PARAMS: ParamSet<MetricState> = {
  metrics: idListParam('metric', MetricId, 1),
  chart,
  scale,
  hide,
  zoom,
  family,
  sort: sortParam(BY_VALUE, ['subject', 'value', 'baseline', 'source']),
  page,
  release,
};

export interface FamilyState extends ChartState {
  readonly sort: Sort;
}

export const FAMILY_PARAMS: ParamSet<FamilyState> = {
  metrics: idListParam('metric', MetricId, METRICS_MAX),
  chart,
  scale,
  hide,
  zoom,
  sort: sortParam({ column: 'name', descending: false }),
  release,
};

export interface ListState {
  readonly q: string;
  readonly family: FamilyId | undefined;
  readonly kind: 'all' | SubjectKind;
  readonly standing: 'all' | 'member' | 'peer';
  readonly sort: Sort;
  readonly page: number;
  readonly release: ReleaseId | undefined;
}

export const LIST_PARAMS: ParamSet<ListState> = {
  q: textParam('q', QUERY_MAX_LENGTH),
  family,
  kind: choiceParam('kind', ['all', ...SubjectKind.options], 'all'),
  standing: choiceParam('standing', ['all', 'member', 'peer'], 'all'),
  sort: sortParam({ column: 'name', descending: false }),
  page,
  release,
};

/** Views whose only state is the release they are pinned to. */
export interface PinnedState {
  readonly release: ReleaseId | undefined;
}

export const PINNED_PARAMS: ParamSet<PinnedState> = { release };

export interface SearchState extends PinnedState {
  readonly q: string;
}

export const SEARCH_PARAMS: ParamSet<SearchState> = { q: textParam('q', QUERY_MAX_LENGTH), release };

/** How a view is drawn, apart from what it shows. */
export interface RenderOptions {
  readonly theme: 'light' | 'dark' | 'auto' | 'transparent';
  readonly size: 'page' | 'slide' | 'half' | 'square' | 'og' | 'thumb';
  readonly width: number;
  readonly height: number;
  readonly density: number;
  readonly plain: boolean;
  readonly flavour: 'web' | 'portable';
  readonly aspect: '16x9' | '4x3';
  /** Whether the exact picture of each chart follows it in a deck. */
  readonly hasPictures: boolean;
}

/** Picture sides in pixels that are asked for; 0 leaves it to the size. Clamped again by the drawing. */
const SIDE_MAX_PX = 4_000;

export const RENDER_PARAMS: ParamSet<RenderOptions> = {
  theme: choiceParam('theme', ['light', 'dark', 'auto', 'transparent'], 'light'),
  size: choiceParam('size', ['page', 'slide', 'half', 'square', 'og', 'thumb'], 'page'),
  width: integerParam('w', { low: 0, high: SIDE_MAX_PX }, 0),
  height: integerParam('h', { low: 0, high: SIDE_MAX_PX }, 0),
  density: integerParam('density', { low: 1, high: 3 }, 1),
  plain: flagParam('plain'),
  flavour: choiceParam('flavour', ['web', 'portable'], 'web'),
  aspect: choiceParam('aspect', ['16x9', '4x3'], '16x9'),
  hasPictures: flagParam('picture'),
};
