import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { SAMPLE_CATALOG, SAMPLE_CLAIMS, sampleClaim } from '#components/testing/samples.ts';
import { MetricId } from '#lib/domain/facts/ids.ts';
import { tabulate } from '#lib/view/subject/list-view.ts';

import { ModelTable } from './model-table.tsx';

const claims = [
  ...SAMPLE_CLAIMS,
  sampleClaim('parameters-of-one', { conditions: [{ key: 'benchmark', value: 'Yardstick One', unit: 'none' }] }),
];
const opened = { release: SAMPLE_CATALOG.release, catalog: SAMPLE_CATALOG };
const subjects = [...SAMPLE_CATALOG.subjects.values()];
const { columns, rows } = tabulate(subjects, [MetricId.parse('parameters')], claims, opened);
const html = renderToStaticMarkup(
  <ModelTable
    id="table"
    caption="Samples"
    columns={columns}
    parts={[{ title: 'All', rows }]}
    sorting={{
      sort: { column: 'parameters', descending: true },
      hrefSorted: ({ column }) => `?sort=${column}`,
      isSoft: false,
    }}
    catalog={SAMPLE_CATALOG}
  />,
);
const heads = html.match(/<th scope="col".*?<\/th>/g) ?? [];

test('a metric under two instruments has two heads, the second with its instrument in a small line', () => {
  expect(heads).toHaveLength(3);
  expect(heads[1]).not.toContain('<small>');
  expect(heads[2]).toContain('Total parameters <small>Yardstick One</small>');
});

test('only the column that the metric sorts by has a link and is told as sorted', () => {
  expect(heads.map((head) => head.includes('aria-sort="descending"'))).toEqual([false, true, false]);
  expect(heads.map((head) => head.includes('href='))).toEqual([true, true, false]);
});

test('a cell does not repeat the instrument of its head', () => {
  expect(html.match(/<small>[^<]*Yardstick One/g)).toHaveLength(1);
});
