import { ID_MAX_LENGTH, ID_PATTERN } from '#lib/domain/facts/ids.ts';
import { SUBJECT_SECTIONS } from '#lib/domain/facts/subject.ts';
import type { ParamSet } from './codec.ts';
import { COMPARE_PARAMS, type CompareState } from './states/compare.ts';
import { CURATED_PARAMS, type CuratedState } from './states/curated.ts';
import { FAMILY_PARAMS, type FamilyState } from './states/family.ts';
import { METRIC_PARAMS, type MetricState } from './states/metric.ts';
import { PINNED_PARAMS, type PinnedState } from './states/pinned.ts';
import { PAGED_PINNED_PARAMS, type PagedPinnedState } from './states/paged.ts';

/** The kinds of view that have an address with state, and the state of each. */
export interface ViewStates {
  readonly compare: CompareState;
  readonly curated: CuratedState;
  readonly metric: MetricState;
  readonly family: FamilyState;
  readonly subject: PagedPinnedState;
  readonly claim: PinnedState;
  readonly source: PagedPinnedState;
}

export type ViewKind = keyof ViewStates;

/** What is known of a kind of view by its address alone. */
interface ViewKindFacts<State extends object> {
  /** The first segments of its addresses; a kind with several tells them apart by these. */
  readonly segments: readonly string[];
  /** How many ids follow the segment. */
  readonly ids: 0 | 1 | 2;
  readonly params: ParamSet<State>;
  /** Whether it can be had in other forms: as a picture, a table, a frame, slides. */
  readonly hasSurfaces: boolean;
}

const KINDS = {
  compare: { segments: ['compare'], ids: 0, params: COMPARE_PARAMS, hasSurfaces: true },
  curated: { segments: ['comparisons'], ids: 1, params: CURATED_PARAMS, hasSurfaces: true },
  family: { segments: ['families'], ids: 1, params: FAMILY_PARAMS, hasSurfaces: true },
  subject: { segments: SUBJECT_SECTIONS, ids: 1, params: PAGED_PINNED_PARAMS, hasSurfaces: true },
  metric: { segments: ['metrics'], ids: 1, params: METRIC_PARAMS, hasSurfaces: true },
  source: { segments: ['sources'], ids: 1, params: PAGED_PINNED_PARAMS, hasSurfaces: false },
  claim: { segments: ['claims'], ids: 2, params: PINNED_PARAMS, hasSurfaces: true },
} as const satisfies { readonly [Kind in ViewKind]: ViewKindFacts<ViewStates[Kind]> };

type Kinds = typeof KINDS;

/** The first segment of an address of a kind. */
export type SegmentOf<Kind extends ViewKind> = Kinds[Kind]['segments'][number];

/** The kinds whose views can be had in other forms. */
export type SurfaceKind = { [Kind in ViewKind]: Kinds[Kind]['hasSurfaces'] extends true ? Kind : never }[ViewKind];

/** Where the view of a kind stands. */
export interface PlaceOf<Kind extends ViewKind> {
  readonly kind: Kind;
  readonly segment: SegmentOf<Kind>;
  /** Its ids with slashes between them; empty where it has none. Whether it exists is told by loading it. */
  readonly id: string;
}

/** The place of a view of any kind. */
export type ViewPlace = { readonly [Kind in ViewKind]: PlaceOf<Kind> }[ViewKind];

// The record has exactly these keys; their type cannot say so.
export const VIEW_KIND_NAMES = Object.keys(KINDS) as readonly ViewKind[];

/** What is known of a kind of view. */
export function viewKind<Kind extends ViewKind>(kind: Kind): ViewKindFacts<ViewStates[Kind]> {
  // Indexed by one kind the record gives that kind's own facts, which its type does not follow.
  return KINDS[kind] as unknown as ViewKindFacts<ViewStates[Kind]>;
}

/** Whether views of the kind of a place can be had in other forms. */
export function hasSurfaces(place: ViewPlace): place is { readonly [Kind in SurfaceKind]: PlaceOf<Kind> }[SurfaceKind] {
  return KINDS[place.kind].hasSurfaces;
}

/** The kind of view whose addresses start with a segment. */
export function kindOf<Kind extends ViewKind>(segment: SegmentOf<Kind>): Kind {
  const kind = VIEW_KIND_NAMES.find((name) => viewKind(name).segments.includes(segment));
  if (kind === undefined) throw new Error(`No kind of view has the segment ${segment}.`);
  // The segment is one of the kind's own; a search by values cannot say so.
  return kind as Kind;
}

/**
 * The place that a path names: `path` is its segments, decoded. `undefined` where no kind of view has
 * such addresses.
 */
export function readPlace([segment = '', ...ids]: readonly string[]): ViewPlace | undefined {
  const kind = VIEW_KIND_NAMES.find((name) => viewKind(name).segments.includes(segment));
  if (kind === undefined || viewKind(kind).ids !== ids.length) return undefined;
  // The segment is one of the kind's own, since the kind was found by it.
  return { kind, segment, id: ids.join('/') } as ViewPlace;
}

/** Whether a segment of a path can be an id. */
export function isIdSegment(segment: string): boolean {
  return segment.length <= ID_MAX_LENGTH && ID_PATTERN.test(segment);
}
