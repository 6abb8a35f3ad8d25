import type { ClaimCount } from '#lib/domain/facts/catalog.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';

/** Claims of other metrics that one page reads to offer another axis. */
const OFFERED_CLAIMS_MAX = 1_000;

/**
 * The metrics whose claims a page may read to offer them: each with all of its claims or not at all, the
 * first ones first, as many as are not too many together.
 */
export function affordable(
  wanted: readonly MetricId[],
  counts: ReadonlyMap<string, ClaimCount>,
): ReadonlySet<MetricId> {
  let left = OFFERED_CLAIMS_MAX;
  const kept = new Set<MetricId>();
  for (const id of wanted) {
    const { claims = 0 } = counts.get(id) ?? {};
    if (claims > left || kept.has(id)) continue;
    kept.add(id);
    left -= claims;
  }
  return kept;
}
