import { verdictGroups, verdictSummary } from '#lib/domain/judge/verdict-summary.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';
import { MetricId } from '#lib/domain/facts/ids.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { metricNoun } from '#lib/domain/words/clause/metric-noun.ts';
import { metricHref, surfaceHref } from '#lib/url/hrefs.ts';
import type { ClaimView } from './claim/claim-view.ts';
import type { CuratedView } from './compare/curated-view.ts';
import type { CompareView } from './compare/compare-view.ts';
import type { FamilyView } from './family/family-view.ts';
import type { MetricView } from './metric/metric-view.ts';
import { sourceDateWords } from '#lib/domain/words/citation.ts';
import type { SourceView } from './source/source-view.ts';
import type { SubjectView } from './subject/subject-view.ts';

/** What a page is called and says of itself where it is listed or shared. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Whether a picture of the view stands for the page; else that of the site does. */
  readonly hasPicture: boolean;
}

const HEADLINE_METRIC = MetricId.parse('parameters');

/** The picture of pages without one of their own: the first chart of the front page. */
export const SITE_PICTURE = {
  url: surfaceHref(metricHref(HEADLINE_METRIC), 'og.png'),
  alt: 'A chart of the parameters that papers state for their models',
};

export function claimHead({ claim, subject, metric, catalog }: ClaimView): PageHead {
  const title = `${subject.name}, ${metricNoun(metric)}: ${assertionLabel(claim.assertion)}`;
  return { title, description: claimSentence(claim, catalog), hasPicture: true };
}

export function compareHead({ comparison }: CompareView): PageHead {
  const names = comparison.subjects.map(({ name }) => name);
  if (names.length > 0) {
    const rows = comparison.groups.flatMap((group) => group.rows);
    const description = verdictSummary(verdictGroups(rows));
    return { title: `Compare ${joinWords(names)}`, description, hasPicture: true };
  }
  return {
    title: 'Compare',
    description: 'Two to twelve models, methods, datasets or benchmarks side by side, every number with its words.',
    hasPicture: false,
  };
}

export function curatedHead({ curated }: CuratedView): PageHead {
  return { title: curated.title, description: curated.reason, hasPicture: true };
}

export function metricHead({ metric }: MetricView): PageHead {
  return { title: metric.name, description: metric.definition, hasPicture: true };
}

export function familyHead({ family, title }: FamilyView): PageHead {
  return { title, description: family.description, hasPicture: true };
}

export function subjectHead({ subject }: SubjectView): PageHead {
  return { title: subject.name, description: subject.summary, hasPicture: true };
}

export function sourceHead({ source, claimCount }: SourceView): PageHead {
  const { title, publisher } = source;
  const description = `${claimCount} claims of ${title} (${publisher}, ${sourceDateWords(source)}), each with its words.`;
  return { title, description, hasPicture: false };
}
