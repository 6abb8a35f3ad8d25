/** How large a generated data set is, and how unevenly its claims lie. */
export interface DatasetSize {
  readonly claims: number;
  readonly families: number;
  readonly subjects: number;
  readonly metrics: number;
  readonly sources: number;
  /** Figures of the metric that has most of them. */
  readonly heaviestMetricValues: number;
  /** Claims about the subject that has most of them, beside its share of the rest. */
  readonly heaviestSubjectClaims: number;
  /** Claims of the source that has most of them. */
  readonly heaviestSourceClaims: number;
}

/**
 * In the proportions of the first data set, with one of everything that is far larger than the others; where that
 * would be too few to compare with each other, a few more.
 */
export function sizeOf(claims: number): DatasetSize {
  return {
    claims,
    families: Math.max(3, Math.ceil(claims / 20_000)),
    subjects: Math.max(20, Math.ceil(claims / 15)),
    metrics: Math.max(90, Math.ceil(claims / 100)),
    sources: Math.max(3, Math.ceil(claims / 60)),
    heaviestMetricValues: Math.min(Math.floor(claims / 4), 1_200),
    heaviestSubjectClaims: Math.min(Math.floor(claims / 16), 300),
    heaviestSourceClaims: Math.min(Math.floor(claims / 8), 600),
  };
}

/** A store that is crowded everywhere: nothing of it fits on one screen, and some of it on no page. */
export const CROWDED: DatasetSize = { ...sizeOf(5_000), subjects: 700 };
