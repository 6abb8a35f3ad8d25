import { describe, expect, test } from 'vitest';

import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { renderTableCsv } from './table-csv.ts';
import { csvRows } from '#lib/render/testing/csv-rows.ts';
import { HOSTILE_TEXTS, withEveryText } from '#lib/render/testing/hostile-view.ts';
import { sampleViews } from '#lib/render/testing/sample-views.ts';

const { metric, claim } = await sampleViews(await curatedQueries());
if (metric === undefined || claim === undefined) throw new Error('A sample view is missing.');

function rowsOf(view: SurfaceView): readonly (readonly string[])[] {
  return csvRows(String(renderTableCsv(view).body));
}

describe.each(Object.entries(HOSTILE_TEXTS))('a CSV full of %s', (_, text) => {
  const rows = rowsOf(withEveryText(metric, text));

  test('has as many rows, and as many cells in each', () => {
    expect(rows.map((row) => row.length)).toEqual(rowsOf(metric).map((row) => row.length));
  });

  test('runs nothing in a spreadsheet', () => {
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d/.test(cell))).toEqual([]);
  });

  test('loses nothing of a text', () => {
    const [head = [], row = []] = rowsOf(withEveryText(claim, text));
    const phrase = row[head.indexOf('phrase')];
    expect(phrase?.replace(/^'(?=[=+\-@])/, '')).toBe(text);
  });
});

test('the columns of the file keep their names and their order, which programs count on', () => {
  expect(rowsOf(claim)[0]?.join(' ')).toMatchInlineSnapshot(
    `"id subject subject_id metric form bound amount low high unit printed text relative_form polarity baseline_mode baselines conditions nature phrase locator note source source_id source_url source_version published release baseline_description baseline_implied sense hedge experiment values subject_roles sentence address"`,
  );
});
