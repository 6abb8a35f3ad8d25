import { COMPARED_MAX, COMPARED_MIN } from '#lib/domain/facts/curated-comparison.ts';

import type { Finding } from '../diagnostic.ts';

/** What can be wrong with a curated comparison. */

export function comparedCount(count: number): Finding {
  return {
    code: 'comparison-count',
    message: `The comparison names ${count} ${count === 1 ? 'subject' : 'subjects'}; from ${COMPARED_MIN} to ${COMPARED_MAX} stand side by side.`,
    hint: count < COMPARED_MIN ? 'Name what it is compared with.' : 'Leave some out, or make two comparisons of it.',
  };
}

export function namedTwice(id: string): Finding {
  return {
    code: 'comparison-repeats',
    message: `\`${id}\` stands in the list a second time.`,
    hint: 'Keep one of the two, or name what was meant.',
  };
}
