import { compareHref, comparisonHref } from '#lib/url/hrefs.ts';
import type { CompareState } from '#lib/url/states/compare.ts';
import type { CompareView } from '#lib/view/compare/compare-view.ts';

/** Gives the address of a comparison shown in another way: a curated one keeps its own. */
export function addressOf({ curated }: Pick<CompareView, 'curated'>): (state: CompareState) => string {
  return curated === undefined ? compareHref : (state) => comparisonHref(curated.id, state);
}
