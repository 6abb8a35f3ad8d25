import { drawnBound } from '#lib/domain/facts/bound.ts';
import { markToken, type MarkToken } from '#lib/chart/scene/mark-token.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import type { Nature } from '#lib/domain/facts/nature.ts';
import { BOUND_LABELS, NATURE_LABELS } from '#lib/domain/words/label.ts';
import { TOKEN_LABELS } from './token-labels.ts';

/** What the look of a mark says: whose it is, how its figure is limited, what it is if no result, and of what it is a part. */
export type LegendKind = 'token' | 'bound' | 'nature' | 'part' | 'other';

/** A mark with whatever its surface knows of how it is drawn. */
export interface Marked {
  readonly mark: ChartMark;
}

/** One look in words, with the first mark that has it. */
export interface LegendEntry<Drawn extends Marked> {
  readonly kind: LegendKind;
  readonly label: string;
  readonly shownBy: Drawn;
}

/** What the marks of a surface can show, and how much of it the surface explains. */
export interface LegendRules {
  /** What is explained, in this order. */
  readonly kinds: readonly LegendKind[];
  /** Whether a mark's look has room for its bound. Where no mark's has, bounds are explained all the same. */
  readonly showsBound: (mark: ChartMark) => boolean;
  /** Whether a mark's look sets another stated value apart from the chosen one. */
  readonly showsOther: (mark: ChartMark) => boolean;
  /** So many names of parts are explained, the first ones: all parts look alike. */
  readonly partsMax: number;
}

const TOKEN_ORDER: readonly MarkToken[] = ['member', 'less', 'peer'];
const BOUND_ORDER = Object.keys(BOUND_LABELS) as (keyof typeof BOUND_LABELS)[];
const NATURE_ORDER = Object.keys(NATURE_LABELS) as (keyof typeof NATURE_LABELS)[];
/** Drawn as results are, so that a legend has no look to explain; their words stand beside the figure. */
const LIKE_RESULTS: ReadonlySet<Nature> = new Set<Nature>(['reported']);
const MORE_LABEL = 'more than the baseline';
const OTHER_LABEL = 'another stated value';

/** An entry for the first mark that has a look; nothing where none has it. */
function entryFor<Drawn extends Marked>(
  kind: LegendKind,
  label: string,
  marks: readonly Drawn[],
  has: (mark: ChartMark) => boolean,
): readonly LegendEntry<Drawn>[] {
  const shownBy = marks.find(({ mark }) => has(mark));
  return shownBy === undefined ? [] : [{ kind, label, shownBy }];
}

/** One colour needs no words. Where another one says "less", the first says "more". */
function tokenEntries<Drawn extends Marked>(marks: readonly Drawn[]): readonly LegendEntry<Drawn>[] {
  const found = new Set(marks.map(({ mark }) => markToken(mark)));
  if (found.size < 2) return [];
  const isMore = found.has('less') && marks.every(({ mark }) => mark.polarity !== undefined);
  const labels = isMore ? { ...TOKEN_LABELS, member: MORE_LABEL } : TOKEN_LABELS;
  return TOKEN_ORDER.flatMap((token) => entryFor('token', labels[token], marks, (mark) => markToken(mark) === token));
}

function boundEntries<Drawn extends Marked>(
  marks: readonly Drawn[],
  { showsBound }: LegendRules,
): readonly LegendEntry<Drawn>[] {
  const showing = marks.filter(({ mark }) => showsBound(mark));
  const among = showing.length === 0 ? marks : showing;
  return BOUND_ORDER.flatMap((bound) =>
    entryFor('bound', BOUND_LABELS[bound], among, (mark) => drawnBound(mark) === bound),
  );
}

function natureEntries<Drawn extends Marked>(marks: readonly Drawn[]): readonly LegendEntry<Drawn>[] {
  return NATURE_ORDER.filter((nature) => !LIKE_RESULTS.has(nature)).flatMap((nature) =>
    entryFor('nature', NATURE_LABELS[nature], marks, (mark) => mark.nature === nature),
  );
}

function partEntries<Drawn extends Marked>(
  marks: readonly Drawn[],
  { partsMax }: LegendRules,
): readonly LegendEntry<Drawn>[] {
  const parts = [...new Set(marks.flatMap(({ mark }) => mark.part ?? []))].slice(0, partsMax);
  return parts.flatMap((part) =>
    entryFor('part', `${part}, a part of the figure above it`, marks, (mark) => mark.part === part),
  );
}

function otherEntries<Drawn extends Marked>(
  marks: readonly Drawn[],
  { showsOther }: LegendRules,
): readonly LegendEntry<Drawn>[] {
  return entryFor('other', OTHER_LABEL, marks, (mark) => !mark.chosen && mark.part === undefined && showsOther(mark));
}

type Finders = {
  readonly [Kind in LegendKind]: <Drawn extends Marked>(
    marks: readonly Drawn[],
    rules: LegendRules,
  ) => readonly LegendEntry<Drawn>[];
};

const FINDERS: Finders = {
  token: tokenEntries,
  bound: boundEntries,
  nature: natureEntries,
  part: partEntries,
  other: otherEntries,
};

/** What the looks that occur among marks mean; only what occurs is explained, each look once. */
export function legendEntries<Drawn extends Marked>(
  marks: readonly Drawn[],
  rules: LegendRules,
): readonly LegendEntry<Drawn>[] {
  return rules.kinds.flatMap((kind) => FINDERS[kind](marks, rules));
}
