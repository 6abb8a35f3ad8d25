import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { instrumentKey } from '#lib/domain/judge/instrument.ts';
import { experimentKey } from '#lib/domain/judge/scoring.ts';

/** Figures of two metrics that may be held against each other. */
export interface ScatterSet {
  readonly x: readonly Claim[];
  readonly y: readonly Claim[];
  /** Whether one experiment holds them all, so that a point is a measurement and not a meeting of two. */
  readonly isOneExperiment: boolean;
}

/** What is taken under conditions says little beside what was taken under others; a size holds wherever it stands. */
function isMeasured({ material }: Metric): boolean {
  return material.length > 0;
}

function subjectsOf(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.map(({ subject }) => subject));
}

/** The experiments that hold figures of both for some subjects, each with the figures of those; the fullest first. */
function experimentsOf(x: readonly Claim[], y: readonly Claim[]): readonly ScatterSet[] {
  const up = Map.groupBy(y, experimentKey);
  return [...Map.groupBy(x, experimentKey)]
    .flatMap(([experiment, across]): readonly ScatterSet[] => {
      const others = experiment === undefined ? [] : (up.get(experiment) ?? []);
      const both = subjectsOf(across).intersection(subjectsOf(others));
      if (both.size === 0) return [];
      const ofBoth = (claims: readonly Claim[]) => claims.filter(({ subject }) => both.has(subject));
      return [{ x: ofBoth(across), y: ofBoth(others), isOneExperiment: true }];
    })
    .toSorted((a, b) => subjectsOf(b.x).size - subjectsOf(a.x).size);
}

/** The figures of an experiment without those of subjects that a fuller one has on the same yardsticks. */
function notPlaced({ x, y }: ScatterSet, placed: Set<string>): ScatterSet {
  const upOf = Map.groupBy(y, ({ subject }) => subject);
  const pairs = x.flatMap((across) =>
    (upOf.get(across.subject) ?? []).map((up) => ({
      across,
      up,
      key: [across.subject, instrumentKey(across), instrumentKey(up)].join(' | '),
    })),
  );
  const fresh = pairs.filter(({ key }) => !placed.has(key));
  for (const { key } of fresh) placed.add(key);
  const [freshX, freshY] = [new Set(fresh.map(({ across }) => across)), new Set(fresh.map(({ up }) => up))];
  return {
    x: x.filter((claim) => freshX.has(claim)),
    y: y.filter((claim) => freshY.has(claim)),
    isOneExperiment: true,
  };
}

/** The sets of a scatter, and how many figures of subjects that stand by another experiment they leave out. */
export interface ScatterSets {
  readonly sets: readonly ScatterSet[];
  readonly leftCount: number;
}

/**
 * Which figures of two metrics make points together. Of two measured ones those of one experiment do: a subject stands
 * by the experiment that has most subjects on the same yardsticks, and only one without such an experiment by figures
 * from several. Everything else is one set.
 */
export function scatterSets(
  across: { readonly metric: Metric; readonly claims: readonly Claim[] },
  up: { readonly metric: Metric; readonly claims: readonly Claim[] },
): ScatterSets {
  const whole = { x: across.claims, y: up.claims, isOneExperiment: false };
  if (!isMeasured(across.metric) || !isMeasured(up.metric)) return { sets: [whole], leftCount: 0 };
  const experiments = experimentsOf(whole.x, whole.y);
  const placed = new Set<string>();
  const own = experiments.map((set) => notPlaced(set, placed)).filter(({ x }) => x.length > 0);
  const measured = new Set(experiments.flatMap(({ x }) => [...subjectsOf(x)]));
  const rest = {
    x: whole.x.filter(({ subject }) => !measured.has(subject)),
    y: whole.y.filter(({ subject }) => !measured.has(subject)),
    isOneExperiment: false,
  };
  const countOf = (set: Pick<ScatterSet, 'x' | 'y'>) => set.x.length + set.y.length;
  const drawnCount = [...own, rest].reduce((sum, set) => sum + countOf(set), 0);
  return { sets: [...own, rest], leftCount: countOf(whole) - drawnCount };
}
