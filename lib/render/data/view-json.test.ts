import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { HOSTILE_TEXTS, withEveryText } from '#lib/render/testing/hostile-view.ts';
import { sampleViews } from '#lib/render/testing/sample-views.ts';
import { ViewDocument, viewJsonSchema, VIEW_SCHEMA_HREF } from './view-document.ts';
import { renderViewJson } from './view-json.ts';

const views = await sampleViews(await curatedQueries());

function viewOf(kind: string): SurfaceView {
  const view = views[kind];
  if (view === undefined) throw new Error(`There is no sample ${kind}.`);
  return view;
}

function document(view: SurfaceView): ViewDocument {
  return ViewDocument.parse(JSON.parse(String(renderViewJson(view).body)));
}

describe.each(Object.keys(views))('the JSON of a %s', (kind) => {
  const view = viewOf(kind);

  test('is what its schema says, and names it', () => {
    expect(document(view).$schema).toBe(VIEW_SCHEMA_HREF);
  });

  test('loses nothing to the schema', () => {
    expect(document(view)).toEqual(JSON.parse(String(renderViewJson(view).body)));
  });

  test('refers only to claims that it holds', () => {
    const { claims, comparison } = document(view);
    const held = new Set(claims.map(({ id }) => id));
    const cells = comparison?.rows.flatMap(({ cells: inRow }) => inRow) ?? [];
    const named = cells.flatMap((cell) => (cell.kind === 'stated' ? cell.groups.flatMap((group) => group.claims) : []));
    expect(named.filter((id) => !held.has(id))).toEqual([]);
    expect(comparison === null ? held.size : named.length).toBe(held.size);
  });
});

describe('the comparison in JSON', () => {
  const { comparison } = document(viewOf('comparison'));

  test('has a cell for each subject in every row', () => {
    const widths = new Set(comparison?.rows.map(({ cells }) => cells.length));
    expect([...widths]).toEqual([comparison?.subjects.length]);
  });

  test('keeps the ways of not knowing and the verdicts apart', () => {
    const kinds = new Set(comparison?.rows.flatMap(({ cells }) => cells.map(({ kind }) => kind)));
    expect(kinds).toContain('not-stated');
    expect(kinds).toContain('not-read');
    expect(comparison?.rows.find(({ metric }) => metric.id === 'inference-throughput')?.verdict).toBe('not-comparable');
  });

  test('is absent, not empty, where nothing is compared', () => {
    expect(document(viewOf('metric')).comparison).toBeNull();
  });
});

test.each(Object.entries(HOSTILE_TEXTS))('JSON full of %s reads back as it was', (_, text) => {
  const view = withEveryText(viewOf('claim'), text);
  expect(document(view).claims[0]?.phrase).toBe(view.claims[0]?.phrase);
});

test('the schema that is kept is the one that is served', () => {
  expect(readFileSync('data/schema/view.schema.json', 'utf8')).toBe(viewJsonSchema());
});

test('the schema explains every part of a comparison', () => {
  const schema = viewJsonSchema();
  expect(schema).toContain('"https://json-schema.org/draft/2020-12/schema"');
  expect(schema).toContain('The ways of not knowing stay apart.');
});
