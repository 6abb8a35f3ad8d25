import { joinWords } from '#lib/domain/words/conditions.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';
import { MetricId } from '#lib/domain/facts/ids.ts';
import { claimSentence, metricNoun } from '#lib/domain/words/sentence.ts';
import { metricHref, surfaceHref } from '#lib/url/hrefs.ts';
import type { ClaimView } from './claim/claim-view.ts';
import type { CompareView } from './compare/compare-view.ts';

/** What a page is called and says of itself where it is listed or shared. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

const HEADLINE_METRIC = MetricId.parse('parameters');

/** The picture of pages without one of their own: the first chart of the front page. */
export const SITE_PICTURE = {
  url: surfaceHref(metricHref(HEADLINE_METRIC), 'og.png'),
  alt: 'A chart of the parameters that papers state for their models',
};

export function claimHead({ claim, subject, metric, catalog }: ClaimView): PageHead {
  const title = `${subject.name}, ${metricNoun(metric)}: ${assertionLabel(claim.assertion)}`;
  return { title, description: claimSentence(claim, catalog) };
}

export function compareHead({ comparison }: CompareView): PageHead {
  const names = comparison.subjects.map(({ name }) => name);
  if (names.length > 0) return { title: `Compare ${joinWords(names)}`, description: comparison.sentence };
  return {
    title: 'Compare',
    description: 'Two to twelve models, methods, datasets or benchmarks side by side, every number with its words.',
  };
}
