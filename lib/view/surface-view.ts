import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Comparison } from '#lib/domain/judge/comparison.ts';
import type { Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { Ignored } from '#lib/url/codec.ts';
import type { PinnedState } from '#lib/url/states/pinned.ts';
import type { SubjectTable } from './subject/subject-rows.ts';
import type { Opened } from './open-release.ts';
import type { ViewProblem } from './problem.ts';

/** A table of subjects under metrics and their instruments, in parts with headings of their own. */
export interface PartedTable extends Pick<SubjectTable, 'columns'> {
  readonly parts: readonly (Pick<SubjectTable, 'rows'> & { readonly title: string })[];
}

/** What the surfaces of a view are made from: the same facts for a picture, a table or JSON. */
export interface SurfaceView extends Opened {
  /** The stem of file names, made from ids. */
  readonly name: string;
  readonly title: string;
  /** The canonical address of the page. */
  readonly href: string;
  /** What of it may be compared, in plain words. */
  readonly sentence: string;
  readonly claims: readonly Claim[];
  /** Claims under other metrics that its charts may draw beside its own, as parts or along another axis. */
  readonly drawable?: readonly Claim[];
  readonly charts: readonly ChartSpec[];
  /** The one picture that stands for the view; `undefined` where it holds nothing to draw. */
  readonly picture: ChartSpec | undefined;
  /** Subjects side by side, where the view compares them. */
  readonly comparison?: Comparison;
  /** Subjects as rows, where the page has such a table. */
  readonly table?: PartedTable;
  /** What the address names and the release does not have: a picture without it would be another one. */
  readonly ignored: readonly Ignored[];
  /** Whether the address names its release, so that the answer never changes. */
  readonly pinned: boolean;
}

/** Whether a state names its release. */
export function isPinned(state: PinnedState): boolean {
  return state.release !== undefined;
}

/** Claims that charts may draw beside those of the view itself. */
export function besides(own: readonly Claim[], charted: readonly Claim[]): readonly Claim[] {
  const ids = new Set(own.map(({ id }) => id));
  return charted.filter(({ id }) => !ids.has(id));
}

/** Loads what the surfaces of a view are made from. */
export type SurfaceLoader<State> = (state: State, queries: Queries) => Promise<Result<SurfaceView, ViewProblem>>;
