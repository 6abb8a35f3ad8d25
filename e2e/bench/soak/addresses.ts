import { type ListedClaim, mostFrequent } from '#e2e/bench/pages/listed-claims.ts';
import { compareHref, familyHref, metricHref } from '#lib/url/hrefs.ts';

const ROUTES = ['models', 'methods', 'datasets', 'benchmarks', 'metrics', 'sources', 'families', 'releases'];

/** Addresses of every route with an id, whose ids are made up; half of them are near to ids that are there. */
export function madeUpAddresses(claims: readonly ListedClaim[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const claim = at(claims, index);
    const near = index % 2 === 0;
    const route = [...ROUTES, 'claims'][index % (ROUTES.length + 1)] ?? 'claims';
    if (route === 'claims') return near ? `/claims/${claim.id}-${index}` : `/claims/made-up/claim-${index}`;
    return near ? `/${route}/${claim.subject.id.slice(0, 60)}-${index}` : `/${route}/made-up-${index}`;
  });
}

/** Three of four are comparisons, the others metrics and families in states of their own. */
const KINDS = 4;

/** Addresses of pages that are there and that are all different, from the `first` on. */
export function freshAddresses(
  claims: readonly ListedClaim[],
  { first, count }: { readonly first: number; readonly count: number },
): readonly string[] {
  const subjects = mostFrequent(claims.map(({ subject }) => subject.id));
  const metrics = mostFrequent(claims.map(({ metric }) => metric));
  const families = mostFrequent(claims.map(({ subject }) => subject.family));
  return Array.from({ length: Math.floor(count) }, (_, place) => {
    const index = Math.floor(first) + place;
    const turn = Math.floor(index / KINDS);
    if (index % KINDS > 0) {
      const some = [0, 1, 2, 3].map((column) => at(subjects, turn * (column + 1) + column * 7 + (index % KINDS)));
      return compareHref({ subjects: [...new Set(some)], metrics: [at(metrics, index), at(metrics, turn + 1)] });
    }
    const [metric, other] = [at(metrics, turn), at(metrics, Math.floor(turn / metrics.length) + turn + 1)];
    if (turn % 2 === 0) return metricHref(metric, { metrics: [other], ...(turn % 4 === 0 ? { scale: 'log' } : {}) });
    return familyHref(at(families, turn), { metrics: [metric, other] });
  });
}

function at<Item>(items: readonly Item[], index: number): Item {
  const found = items[index % items.length];
  if (found === undefined) throw new Error('the app holds no claims');
  return found;
}
