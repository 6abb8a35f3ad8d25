import { describe, expect, test } from 'vitest';

import type { Cell } from '#lib/domain/judge/comparison.ts';
import { instrumentKey } from '#lib/domain/judge/instrument.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

import { loadFamilyView } from './family-view.ts';
import { familySurface } from './surface.ts';

const queries = await curatedQueries();

function claimsOf(cell: Cell | undefined) {
  return cell?.kind === 'stated' ? cell.groups.flatMap(({ claims }) => claims) : [];
}

async function familyOf(id: string, query: Readonly<Record<string, string>> = {}) {
  const { state } = decodeQuery(FAMILY_PARAMS, query);
  const page = await loadFamilyView({ id, state }, queries);
  const surface = await familySurface(id)(state, queries);
  if (!page.ok || !surface.ok) throw new Error(`The family ${id} cannot be loaded.`);
  return { page: page.value, surface: surface.value };
}

describe.each(['nemotron', 'speech', 'tts', 'methods-and-data'])('the table of the family %s', async (id) => {
  const { page, surface } = await familyOf(id);
  const rows = [...page.rows.members, ...page.rows.peers];

  test('has figures of one instrument under a head, and all that is claimed under its metrics', () => {
    const mixed = page.columns.filter(({ isRest }, index) => {
      const keys = rows.flatMap(({ cells }) => claimsOf(cells[index]).map(instrumentKey));
      return !isRest && new Set(keys).size > 1;
    });
    expect(mixed).toEqual([]);
    const metrics = new Set(page.columns.map(({ metric }) => metric.id));
    const shown = rows.flatMap(({ cells }) => cells.flatMap(claimsOf)).map((claim) => claim.id);
    const claimed = surface.claims.filter(({ metric }) => metrics.has(metric)).map((claim) => claim.id);
    expect(shown.toSorted()).toEqual(claimed.toSorted());
  });

  test('sorts by one column of each metric, and has the same columns in its files', () => {
    const sortable = page.columns.filter(({ isSortable }) => isSortable).map(({ metric }) => metric.id);
    expect(sortable).toEqual([...new Set(page.columns.map(({ metric }) => metric.id))]);
    expect(surface.table?.columns).toEqual(page.columns);
  });
});

test('a family sorted by a metric stands in the order of the column that sorts', async () => {
  const { page } = await familyOf('speech', { metric: 'word-error-rate', sort: 'word-error-rate' });
  const at = page.columns.findIndex(({ isSortable }) => isSortable);
  expect(page.columns.length).toBeGreaterThan(1);
  const isFilled = page.rows.members.map(({ cells }) => claimsOf(cells[at])[0]?.assertion.form === 'absolute');
  expect(isFilled).toContain(true);
  expect(isFilled).toEqual(isFilled.toSorted((a, b) => Number(b) - Number(a)));
});
