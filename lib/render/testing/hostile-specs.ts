import { specifyExample } from '#lib/chart/goldens/examples.ts';
import { exampleMetric } from '#lib/chart/goldens/fixture.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';

const METRIC = exampleMetric({ name: 'Total parameters', noun: 'parameter count' });
const FIGURES_MAX = 20_000;
const TEXT_LENGTH = 100_000;

function chartOf(count: number): RowChart {
  const drafts = Array.from({ length: count }, (_, index) => ({ of: `Model ${index}`, value: index + 1 }));
  return specifyExample(drafts, METRIC);
}

const WORDS = 'word '.repeat(TEXT_LENGTH / 5);
const MARKS = `x${'\u0304'.repeat(TEXT_LENGTH)}`;
const SIGNS = '<'.repeat(TEXT_LENGTH);
const ONE_WORD = 'x'.repeat(TEXT_LENGTH);

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

/** Charts that no data set has: 20,000 figures, and texts of 100 kB. */
export const HOSTILE_SPECS: Readonly<Record<string, () => RowChart>> = {
  '20,000 figures': () => chartOf(FIGURES_MAX),
  'a title of 100 kB in words': () => ({ ...twelve, title: WORDS }),
  'a title of 100 kB in one word': () => ({ ...twelve, title: ONE_WORD }),
  'names of 100 kB in words': () => named(twelve, WORDS),
  'names of 100 kB in one word': () => named(twelve, ONE_WORD),
  'texts of 100 kB in words': () => retold(twelve, WORDS),
  'texts of 100 kB in marks on one letter': () => retold(twelve, MARKS),
  'texts of 100 kB in signs that are escaped': () => retold(twelve, SIGNS),
};
