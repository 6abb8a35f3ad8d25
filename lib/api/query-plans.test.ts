import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import Database from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';

import type { ClaimFilter, ClaimStore, Slice } from '#lib/domain/facts/catalog.ts';
import { queriesOver } from '#lib/queries/queries.ts';
import { PAGE_READS } from './testing/page-reads.ts';
import { recordedStore, stepsOf, type Plan } from '#lib/store/testing/recorded-plans.ts';
import { fillDatabase, withDatabaseFile } from '#lib/store/testing/sample-database.ts';
import { FIRST, SECOND, THIRD } from '#lib/store/testing/sample-datasets.ts';

/** The reads that may go through a whole table today, and why. Whoever mends one takes its line away. */
const READS_ALL: Readonly<Record<string, string>> = {
  openRelease: 'reads the names of everything that claims refer to, once a release',
};

/** The most that a read may give whose filter is empty, which narrows nothing. */
const UNFILTERED_MAX = 10_000;

const plans = new Map<string, readonly Plan[]>();
/** Of each read the slices that were taken of all claims; `whole` stands for none. */
const unfiltered = new Map<string, readonly (Slice | 'whole')[]>();

beforeAll(async () => {
  await withDatabaseFile(async (file) => {
    await fillDatabase(file, FIRST, SECOND, THIRD);
    for (const [name, read] of Object.entries(PAGE_READS)) {
      const { store, plans: recorded, close } = recordedStore(file);
      const slices: (Slice | 'whole')[] = [];
      const queries = queriesOver(watched(store, slices), () => 0);
      // The catalogue is kept for each release; reading it is a read of its own in the list.
      if (name !== 'openRelease') await PAGE_READS['openRelease']?.(queries);
      recorded();
      await read(queries);
      plans.set(name, recorded());
      unfiltered.set(name, slices);
      await close();
    }
  });
}, 60_000);

/** A store that tells which slices are taken with an empty filter. */
function watched(store: ClaimStore, slices: (Slice | 'whole')[]): ClaimStore {
  const see = (filter: ClaimFilter, slice: Slice | undefined) => {
    if (Object.values(filter).every((values) => values === undefined)) slices.push(slice ?? 'whole');
  };
  return {
    ...store,
    claims: (...asked) => {
      see(asked[1], asked[2]);
      return store.claims(...asked);
    },
    ids: (...asked) => {
      see(asked[1], asked[2]);
      return store.ids(...asked);
    },
  };
}

/**
 * Whether a step goes through a table that grows with the data: without an index, or along an index
 * of which no column is given. Releases are few; `sub` is what another step found.
 */
function goesThrough(step: string): boolean {
  if (!/^(?:SCAN|SEARCH) (?!main\.releases\b|sub\b)/u.test(step)) return false;
  return step.includes('AUTOMATIC') || !/=\?/u.test(step);
}

/** A list without members becomes `1=0`, at which SQLite ends before it begins. */
function isWholeRead({ sql, steps }: Plan): boolean {
  return !sql.includes('AND 1=0') && steps.some(goesThrough);
}

test.each(Object.keys(PAGE_READS).filter((name) => !(name in READS_ALL)))('%s goes through no table whole', (name) => {
  expect(plans.get(name)?.filter(isWholeRead)).toEqual([]);
});

test.each(Object.keys(READS_ALL))('%s still goes through a whole table, or its line can go', (name) => {
  expect(plans.get(name)?.some(isWholeRead)).toBe(true);
});

test('an empty filter is never passed but for a bounded slice, by the API, the search and the map of the site', () => {
  const asked = [...unfiltered].filter(([, slices]) => slices.length > 0);
  expect(asked.map(([name]) => name)).toEqual([
    'READ_CLAIMS: of anything',
    'loadSearchView',
    'loadSiteAddresses',
    'loadFirstAddresses: of claims',
  ]);
  const limits = asked.flatMap(([, slices]) => slices.map((slice) => (slice === 'whole' ? Infinity : slice.limit)));
  expect(Math.max(...limits)).toBeLessThanOrEqual(UNFILTERED_MAX);
});

/** These ask for nothing but the catalogue, the releases, what was counted, and the index of names. */
const READS_NO_TABLE = [
  'countSiteParts',
  'loadCuratedListView',
  'loadDataView',
  'loadMetricListView',
  'loadReleaseListView',
  'loadSourceListView',
  'movedHref',
  'resolveNames',
  'SUGGEST',
];

test('the statements of every other loader were seen', () => {
  const silent = [...plans].filter(([, seen]) => !seen.some(({ sql }) => sql.includes('_revisions')));
  expect(silent.map(([name]) => name).toSorted()).toEqual(READS_NO_TABLE.toSorted());
});

test('every loader of the views is in the list', () => {
  const folder = resolve(import.meta.dirname, '../view');
  const files = globSync('**/*.ts', { cwd: folder, exclude: ['**/*.test.ts', '**/testing/**'] });
  const loaders = files.flatMap((file) => {
    const code = readFileSync(resolve(folder, file), 'utf8');
    const found = code.matchAll(/export (?:async )?function (\w+)\([^)]*\b(?:queries: Queries|store: ClaimStore)/gu);
    return [...found].map(([, name = '']) => name);
  });
  const listed = new Set(Object.keys(PAGE_READS).map((name) => name.split(':')[0]));
  expect(loaders.length).toBeGreaterThan(15);
  expect(loaders.filter((name) => !listed.has(name))).toEqual([]);
});

test.each([
  [true, "SELECT * FROM main.claim_revisions WHERE phrase = 'x'"],
  [true, 'SELECT count(*) FROM main.claim_revisions WHERE added_seq <= 3'],
  [true, 'SELECT * FROM main.claim_revisions ORDER BY source_id, place LIMIT 5'],
  [true, "SELECT * FROM main.claim_revisions WHERE metric_id = 'x' OR phrase = 'y'"],
  [true, "SELECT * FROM main.claim_baselines AS b JOIN main.claim_revisions AS c ON c.phrase = 'x'"],
  [false, "SELECT * FROM main.claim_revisions WHERE metric_id = 'x' AND added_seq <= 3"],
  [false, 'SELECT * FROM main.claim_conditions WHERE claim_row IN (1, 2)'],
])('that a read goes through a whole table is %s of %s', async (isWhole, sql) => {
  await withDatabaseFile(async (file) => {
    await fillDatabase(file, FIRST);
    const database = new Database(file);
    expect(stepsOf(database, sql, []).some(goesThrough)).toBe(isWhole);
    database.close();
  });
});
