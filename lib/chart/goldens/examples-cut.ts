import { cutChart } from '#lib/chart/narrow/cut/cut-chart.ts';
import type { Example } from './example.ts';
import { exampleMetric } from './fixtures/claims.ts';
import { papersExample, timelineExample } from './fixtures/points.ts';
import { specifyExample } from './fixtures/rows.ts';

const ERRORS = exampleMetric({ name: 'Word error rate', unit: 'percent', direction: 'lower' });

function times<Value>(count: number, make: (index: number) => Value): readonly Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const rows = specifyExample(
  times(400, (index) => ({ of: `Model ${index}`, value: 1 + index / 10, peer: index % 3 === 0 })),
  ERRORS,
);
const dated = timelineExample(
  times(400, (index) => ({
    of: `Model ${index}`,
    value: 1 + ((index * 37) % 90),
    on: `${2000 + Math.floor(index / 20)}-0${1 + (index % 9)}`,
  })),
  ERRORS,
);
const papers = papersExample(times(200, (index) => [`${1900 + index}-03`, `Paper ${index}`] as const));

/** Pictures of charts that hold more than a page can draw. */
export const CUT_EXAMPLES: readonly Example[] = [
  { name: 'bar-cut-slide', spec: cutChart(rows), options: { size: 'slide' } },
  { name: 'bar-cut-thumb', spec: cutChart(rows), options: { size: 'thumb' } },
  { name: 'timeline-cut-slide', spec: cutChart(dated), options: { size: 'slide' } },
  { name: 'papers-cut-slide', spec: cutChart(papers), options: { size: 'slide' } },
];
