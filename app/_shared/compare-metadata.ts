import type { Metadata } from 'next';

import { joinWords } from '#lib/domain/conditions.ts';
import { compareHref, surfaceHref } from '#lib/url/hrefs.ts';
import type { CompareView } from '#lib/view/compare-view.ts';

import { pageMetadata } from './site.ts';

/** The head of a comparison: its subjects, what may be compared, and its chart. */
export function compareMetadata({ comparison, charts, state }: CompareView): Metadata {
  const names = comparison.subjects.map(({ name }) => name);
  const href = compareHref(state);
  if (names.length === 0) {
    const description = 'Two to twelve models, methods, datasets or benchmarks side by side, every number with its words.';
    return pageMetadata({ title: 'Compare', description, href });
  }
  const imageHref = charts.length === 0 ? undefined : surfaceHref(href, 'chart.png', { size: 'og' });
  return pageMetadata({ title: `Compare ${joinWords(names)}`, description: comparison.sentence, href, imageHref });
}
