import { describe, expect, test } from 'vitest';

import { quantityOf } from '#lib/domain/facts/claim.ts';
import { Role } from '#lib/domain/facts/role.ts';
import type { Cell } from '#lib/domain/judge/comparison.ts';
import { instrumentKey } from '#lib/domain/judge/instrument.ts';
import { NEVER_MIXED, testKey } from '#lib/domain/judge/scoring.ts';
import { conditionIdentity } from '#lib/domain/words/conditions.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

import { loadFamilyView } from './family-view.ts';
import { kindOf } from '#lib/view/subject/role-columns.ts';
import { familySurface } from './surface.ts';

const queries = await curatedQueries();

function claimsOf(cell: Cell | undefined) {
  return cell?.kind === 'stated' ? cell.groups.flatMap(({ claims }) => claims) : [];
}

async function familyOf(id: string, query: Readonly<Record<string, string>> = {}) {
  const { state } = decodeQuery(FAMILY_PARAMS, query);
  const page = await loadFamilyView({ id, state }, queries);
  if (!page.ok) throw new Error(`The family ${id} cannot be loaded.`);
  return page.value;
}

async function surfaceOf(id: string, query: Readonly<Record<string, string>> = {}) {
  const { state } = decodeQuery(FAMILY_PARAMS, query);
  const surface = await familySurface(id)(state, queries);
  if (!surface.ok) throw new Error(`The family ${id} has no surface.`);
  return surface.value;
}

/** The rows of every page of a family with one table. */
async function allRowsOf(id: string, query: Readonly<Record<string, string>>, pages: number) {
  const shown = await Promise.all(
    Array.from({ length: pages }, (_, index) => familyOf(id, { ...query, page: String(index + 1) })),
  );
  return shown.flatMap(({ tables }) => tables.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows)));
}

describe.each(['nemotron', 'methods-and-data'])('the table of the family %s', async (id) => {
  const page = await familyOf(id);
  const surface = await surfaceOf(id);
  const [table] = page.tables;
  const columns = table?.columns ?? [];
  const rows = await allRowsOf(id, {}, page.pages);

  test('has figures of one instrument under a head, and on its pages all that is claimed under its metrics', () => {
    const mixed = columns.filter(({ isRest }, index) => {
      const keys = rows.flatMap(({ cells }) => claimsOf(cells[index]).map(instrumentKey));
      return !isRest && new Set(keys).size > 1;
    });
    expect(mixed).toEqual([]);
    const metrics = new Set(columns.map(({ metric }) => metric.id));
    const shown = rows.flatMap(({ cells }) => cells.flatMap(claimsOf)).map((claim) => claim.id);
    const claimed = surface.claims.filter(({ metric }) => metrics.has(metric)).map((claim) => claim.id);
    expect(shown.toSorted()).toEqual(claimed.toSorted());
  });

  test('sorts by one column of each metric, and has the same columns in its files', () => {
    const sortable = columns.filter(({ isSortable }) => isSortable).map(({ metric }) => metric.id);
    expect(sortable).toEqual([...new Set(columns.map(({ metric }) => metric.id))]);
    expect(surface.table?.columns.map(({ key }) => key)).toEqual(columns.map(({ key }) => key));
  });
});

describe.each(['speech', 'tts'])('the tables of the family %s', async (id) => {
  const page = await familyOf(id);
  const narrowed = await Promise.all(page.kinds.map(({ kind }) => familyOf(id, { role: kind })));
  const all = [page, ...narrowed];
  const asked = await familyOf(id, { metric: 'mean-opinion-score,word-error-rate,character-error-rate' });

  test('are one for each kind, in the order of roles, and hold nothing of another kind', () => {
    const order = [...Role.options, 'none'];
    expect(page.tables.map(({ kind }) => kind)).toEqual(page.kinds.map(({ kind }) => kind));
    expect(page.kinds.map(({ kind }) => kind)).toEqual(
      order.filter((kind) => page.kinds.some((own) => own.kind === kind)),
    );
    for (const { kind, parts } of [...all, asked].flatMap(({ tables }) => tables)) {
      const kinds = parts.flatMap(({ rows }) => rows.map(({ subject }) => kindOf(subject)));
      expect(new Set(kinds)).toEqual(new Set(kinds.length === 0 ? [] : [kind]));
    }
  });

  test('have figures of one instrument, one test and one way of scoring under a head', () => {
    for (const { columns, parts } of [...all, asked].flatMap(({ tables }) => tables)) {
      for (const [index, { metric }] of columns.entries()) {
        const claims = parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => claimsOf(cells[index])));
        expect(new Set(claims.map((claim) => `${instrumentKey(claim)} ${testKey(claim, metric)}`)).size).toBeLessThan(
          2,
        );
        for (const key of NEVER_MIXED) {
          const stated = claims.flatMap((claim) => conditionIdentity(claim, key) ?? []);
          expect(new Set(stated).size, `${metric.id} by ${key}`).toBeLessThan(2);
        }
      }
    }
  });

  test('have no row without anything in it, and fold every other name away', async () => {
    for (const { kinds, pages, tables } of narrowed) {
      const [table] = tables;
      if (table?.kind === undefined) throw new Error('A kind has no table.');
      const rows = await allRowsOf(id, { role: table.kind }, pages);
      expect(rows.filter(({ cells }) => cells.flatMap(claimsOf).length === 0)).toEqual([]);
      expect(rows).toHaveLength(table.figured);
      const names = [...rows.map(({ subject }) => subject), ...table.unfigured].map((subject) => subject.id);
      expect(new Set(names).size).toBe(kinds.find(({ kind }) => kind === table.kind)?.count);
    }
  });

  test('say of each metric what no column holds', () => {
    for (const { tables } of narrowed) {
      const [table] = tables;
      if (table === undefined) throw new Error('A kind has no table.');
      expect(table.columns.every(({ isRest }) => !isRest)).toBe(true);
      for (const { yardsticks, names } of table.leftOut) {
        expect(yardsticks).toBeGreaterThan(0);
        expect(names).toBeGreaterThan(0);
      }
    }
  });

  test('have files with the claims of their kind alone', async () => {
    const [first] = page.kinds;
    const surface = await surfaceOf(id, { role: first?.kind ?? '' });
    const kinds = new Set(
      surface.claims.flatMap(({ subject }) => page.catalog.subjects.get(subject) ?? []).map(kindOf),
    );
    expect(kinds).toEqual(new Set([first?.kind]));
    expect(surface.table?.parts.flatMap(({ rows }) => rows)).toHaveLength(first?.count ?? 0);
  });
});

test('codecs have columns of their own, and vocoders others', async () => {
  const metricsOf = async (role: string) => {
    const { tables } = await familyOf('tts', { role });
    return tables.flatMap(({ columns }) => columns.map(({ metric }) => metric.id));
  };
  expect((await metricsOf('codec')).slice(0, 3)).toEqual(['bit-rate', 'frame-rate', 'codebooks']);
  expect((await metricsOf('vocoder'))[0]).toBe('real-time-speed');
});

test('a role that a shelf does not have is told, and all of it is shown', async () => {
  const page = await familyOf('nemotron', { role: 'vocoder' });
  expect(page.ignored.map(({ parameter }) => parameter)).toEqual(['role']);
  expect(page.state.role).toBe('all');
  expect((await familyOf('tts', { role: 'diariser' })).tables.length).toBeGreaterThan(3);
});

test('recognisers lead with the mean of the leaderboard, which sorts', async () => {
  const { tables } = await familyOf('speech', { role: 'recogniser', sort: 'word-error-rate' });
  const [table] = tables;
  const columns = table?.columns ?? [];
  const at = columns.findIndex(({ metric }) => metric.id === 'word-error-rate');
  expect(columns[at]?.label).toContain('Open ASR Leaderboard');
  expect(columns[at]?.isSortable).toBe(true);
  const [members = []] = table?.parts.map(({ rows }) => rows) ?? [];
  const amounts = members.flatMap(({ cells }) => {
    const [claim] = claimsOf(cells[at]);
    const quantity = claim === undefined ? undefined : quantityOf(claim);
    return quantity?.figure.kind === 'number' ? [quantity.figure.amount] : [];
  });
  // Figures whose digits leave their order open stand after these.
  const first = amounts.slice(0, 5);
  expect(first).toHaveLength(5);
  expect(first).toEqual(first.toSorted((a, b) => a - b));
});

test('a family sorted by a metric stands in the order of the column that sorts', async () => {
  const { tables } = await familyOf('nemotron', { metric: 'parameters', sort: 'parameters' });
  const [table] = tables;
  const at = table?.columns.findIndex(({ isSortable }) => isSortable) ?? 0;
  const [rows = []] = table?.parts.map((part) => part.rows) ?? [];
  const isFilled = rows.map(({ cells }) => claimsOf(cells[at])[0]?.assertion.form === 'absolute');
  expect(isFilled).toContain(true);
  expect(isFilled).toEqual(isFilled.toSorted((a, b) => Number(b) - Number(a)));
});
