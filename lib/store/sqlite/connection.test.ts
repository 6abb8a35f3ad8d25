import Database from 'better-sqlite3';
import { expect, test } from 'vitest';

import type { Release } from '#lib/domain/facts/release.ts';
import { openForWriting } from '#lib/store/databases.ts';
import { openClaimStore } from '#lib/store/read/prisma-store.ts';
import { fillDatabase, withDatabaseFile } from '#lib/store/testing/sample-database.ts';
import { FIRST } from '#lib/store/testing/sample-datasets.ts';

import { CONNECTION_PRAGMAS } from './connection.ts';
import { openPrepared } from './open-prepared.ts';
import { adapterFor } from './prisma-client.ts';

/** A revision of a family that was never heard of, in a release that is there. */
const DANGLING = [
  ['row', 'family_id', 'name', 'description', 'place', 'content_hash', 'added_seq'],
  [9, 'no', 'n', 'd', 1, 'h', 1],
] as const;

test('readers go on while a release is being written, and see it when it is whole', async () => {
  await withDatabaseFile(async (file) => {
    await fillDatabase(file, FIRST);
    const opened = await openForWriting(`file:${file}`);
    if (!opened.ok) throw new Error(opened.error.message);
    const store = await openClaimStore(`file:${file}`);
    let seen: readonly Release[] = [];
    await opened.value.transaction(async (writer) => {
      const [first] = await writer.releases();
      if (first === undefined) throw new Error('nothing imported');
      await writer.insert('releases', Object.keys(first), [
        Object.values({ ...first, sequence: 2, id: '2026-11-02.1' }),
      ]);
      seen = await store.releases();
    });
    expect(seen.map(({ id }) => id)).toEqual(['2026-11-01.1']);
    expect((await store.releases()).map(({ id }) => id)).toEqual(['2026-11-02.1', '2026-11-01.1']);
    await store.close();
    await opened.value.close();
  });
});

test('a row that refers to nothing is refused as a bug, and nothing of its transaction stays', async () => {
  await withDatabaseFile(async (file) => {
    await fillDatabase(file, FIRST);
    const opened = await openForWriting(`file:${file}`);
    if (!opened.ok) throw new Error(opened.error.message);
    const writing = opened.value.transaction(async (writer) => {
      await writer.addIds('families', ['new-one']);
      await writer.insert('family_revisions', DANGLING[0], [DANGLING[1]]);
    });
    await expect(writing).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' });
    const kept = await opened.value.transaction((writer) => writer.ids('families'));
    expect(kept).toEqual({ ok: true, value: ['other', 'shelf'] });
    await opened.value.close();
  });
});

test('every connection waits for locks and keeps foreign keys, that of Prisma too', async () => {
  await withDatabaseFile(async (file) => {
    await fillDatabase(file, FIRST);
    const opened = openPrepared(`file:${file}`);
    if (!opened.ok) throw new Error(opened.error.message);
    const { connection } = opened.value;
    const prisma = await adapterFor(file).connect();
    for (const [pragma, value] of [
      ['foreign_keys', 1],
      ['busy_timeout', 5_000],
    ] as const) {
      expect(connection.pragma(pragma, { simple: true })).toBe(value);
      const { rows } = await prisma.queryRaw({ sql: `PRAGMA ${pragma}`, args: [], argTypes: [] });
      expect(rows).toEqual([[value]]);
    }
    await prisma.dispose();
    connection.close();
  });
});

test('foreign keys are kept whatever the driver was compiled with', () => {
  const bare = new Database(':memory:');
  bare.pragma('foreign_keys = OFF');
  bare.exec(CONNECTION_PRAGMAS);
  expect(bare.pragma('foreign_keys', { simple: true })).toBe(1);
  bare.close();
});
