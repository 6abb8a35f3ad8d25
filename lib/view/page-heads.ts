import { joinWords } from '#lib/domain/conditions.ts';
import { assertionLabel } from '#lib/domain/format.ts';
import { claimSentence } from '#lib/domain/sentence.ts';
import type { ClaimView } from './claim-view.ts';
import type { CompareView } from './compare-view.ts';

/** What a page is called and says of itself where it is listed or shared. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

export function claimHead({ claim, subject, catalog }: ClaimView): PageHead {
  return { title: `${subject.name}: ${assertionLabel(claim.assertion)}`, description: claimSentence(claim, catalog) };
}

export function compareHead({ comparison }: CompareView): PageHead {
  const names = comparison.subjects.map(({ name }) => name);
  if (names.length > 0) return { title: `Compare ${joinWords(names)}`, description: comparison.sentence };
  return {
    title: 'Compare',
    description: 'Two to twelve models, methods, datasets or benchmarks side by side, every number with its words.',
  };
}
