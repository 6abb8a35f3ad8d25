import { specifyExample } from '#lib/chart/goldens/fixtures/rows.ts';
import { exampleMetric } from '#lib/chart/goldens/fixtures/claims.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';

const METRIC = exampleMetric({ name: 'Total parameters', noun: 'parameter count' });
const FIGURES_MAX = 20_000;
const TEXT_LENGTH = 100_000;

function chartOf(count: number): RowChart {
  const drafts = Array.from({ length: count }, (_, index) => ({ of: `Model ${index}`, value: index + 1 }));
  return specifyExample(drafts, METRIC);
}

/** A text of a share of the longest one, made by repeating a part of it. */
function textOf(part: string, share: number): string {
  return part.repeat(Math.ceil((TEXT_LENGTH * share) / part.length));
}

function named(spec: RowChart, text: string): RowChart {
  const panels = spec.panels.map((panel) => ({
    ...panel,
    marks: panel.marks.map((mark, index) => ({ ...mark, label: `${text}${index}` })),
  }));
  return { ...spec, panels };
}

/** A chart of which every text that a data set can state is long: all but its figures. */
function retold(spec: RowChart, text: string): RowChart {
  const [first] = spec.panels.flatMap(({ marks }) => marks);
  const { claimId = '', subjectId = '', href = '' } = first ?? {};
  const panels = spec.panels.map((panel) => ({
    ...panel,
    title: text,
    statement: text,
    marks: panel.marks.map((mark) => ({ ...mark, label: text, qualifier: text, sentence: text })),
  }));
  return {
    ...spec,
    title: text,
    subtitle: text,
    statement: text,
    corrections: [text],
    notShown: [{ reason: 'not-stated', names: [text, text] }],
    words: [{ claimId, subjectId, sentence: text, sourceNumber: 1, href }],
    sources: spec.sources.map((source) => ({ ...source, label: text })),
    panels,
  };
}

const twelve = chartOf(12);

/** Charts that no data set has: 20,000 figures, and texts of 100 kB; or a share of that, from 0 to 1. */
export const HOSTILE_SPECS: Readonly<Record<string, (share: number) => RowChart>> = {
  '20,000 figures': (share) => chartOf(FIGURES_MAX * share),
  'a title of 100 kB in words': (share) => ({ ...twelve, title: textOf('word ', share) }),
  'a title of 100 kB in one word': (share) => ({ ...twelve, title: textOf('x', share) }),
  'names of 100 kB in words': (share) => named(twelve, textOf('word ', share)),
  'names of 100 kB in one word': (share) => named(twelve, textOf('x', share)),
  'texts of 100 kB in words': (share) => retold(twelve, textOf('word ', share)),
  'texts of 100 kB in marks on one letter': (share) => retold(twelve, `x${textOf('\u0304', share)}`),
  'texts of 100 kB in signs that are escaped': (share) => retold(twelve, textOf('<', share)),
};
