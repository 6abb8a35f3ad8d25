import Database from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrateDatabase } from '#lib/store/databases.ts';
import { openClaimStore } from '#lib/store/read/prisma-store.ts';
import { withDatabaseFile } from '#lib/store/testing/sample-database.ts';

import { importFolder, type ImportProgress } from './import-folder.ts';
import { importSummary } from './import-summary.ts';
import { SAMPLE_FILES, sampleWith, withFolder } from './testing/sample-folder.ts';

const SOURCE = 'sources/2512.20850.yaml';

function importing(
  files: Readonly<Record<string, string>>,
  file: string,
  options: { day?: number; onProgress?: (progress: ImportProgress) => void } = {},
) {
  const { day = 1, ...rest } = options;
  return withFolder(files, (folder) =>
    importFolder({ folder, databaseUrl: `file:${file}`, now: new Date(Date.UTC(2026, 10, day)), ...rest }),
  );
}

async function releasesOf(file: string): Promise<readonly string[]> {
  const store = await openClaimStore(`file:${file}`);
  const releases = await store.releases();
  await store.close();
  return releases.map(({ id }) => id);
}

test('an import writes one release and says what came, changed and went', async () => {
  await withDatabaseFile(async (file) => {
    await migrateDatabase(`file:${file}`);
    expect(importSummary(await importing(SAMPLE_FILES, file))).toMatchInlineSnapshot(`
      "Release 2026-11-01.1 holds 9 claims of 1 source.
        claims: 9 added
        subjects: 4 added
        metrics: 7 added
        sources: 1 added
        families: 2 added
        comparisons: 1 added"
    `);
    const changed = sampleWith(SOURCE, '  best:\n', '  finest:\n');
    expect(importSummary(await importing(changed, file, { day: 2 }))).toMatchInlineSnapshot(`
      "Release 2026-11-02.1 holds 9 claims of 1 source.
        claims: 1 added, 1 retired"
    `);
  });
});

test('the same content again writes nothing and says so', async () => {
  await withDatabaseFile(async (file) => {
    await migrateDatabase(`file:${file}`);
    await importing(SAMPLE_FILES, file);
    expect(importSummary(await importing(SAMPLE_FILES, file, { day: 2 }))).toBe(
      'Nothing has changed since release 2026-11-01.1, so nothing was written.',
    );
    expect(await releasesOf(file)).toEqual(['2026-11-01.1']);
  });
});

test('data with a problem leaves the store as it was', async () => {
  await withDatabaseFile(async (file) => {
    await migrateDatabase(`file:${file}`);
    await importing(SAMPLE_FILES, file);
    const broken = sampleWith(SOURCE, 'unit: multiple', 'unit: multiples');
    expect(await importing(broken, file, { day: 2 })).toMatchObject({ ok: false, error: { kind: 'data' } });
    expect(await releasesOf(file)).toEqual(['2026-11-01.1']);
  });
});

test('a failure in the middle of writing leaves the store as it was', async () => {
  await withDatabaseFile(async (file) => {
    await migrateDatabase(`file:${file}`);
    await importing(SAMPLE_FILES, file);
    const failing = importing(sampleWith(SOURCE, 'best-in-class\n', 'finest\n'), file, {
      day: 2,
      onProgress: ({ stage }) => {
        if (stage === 'write') throw new Error('the terminal went away');
      },
    });
    await expect(failing).rejects.toThrow('the terminal went away');
    expect(await releasesOf(file)).toEqual(['2026-11-01.1']);
  });
});

test('a database that is not there is told, and none is made', async () => {
  await withDatabaseFile(async (file) => {
    const imported = await importing(SAMPLE_FILES, file);
    expect(imported).toMatchObject({ ok: false, error: { kind: 'store', problem: { code: 'missing' } } });
  });
});

test('while another program writes, the import waits its time and then says so', { timeout: 30_000 }, async () => {
  await withDatabaseFile(async (file) => {
    await migrateDatabase(`file:${file}`);
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    const imported = await importing(SAMPLE_FILES, file);
    other.exec('ROLLBACK');
    other.close();
    expect(imported).toMatchObject({ ok: false, error: { kind: 'store', problem: { code: 'locked' } } });
    expect((await importing(SAMPLE_FILES, file)).ok).toBe(true);
  });
});

test('progress starts with the check and ends with the last claim', async () => {
  await withDatabaseFile(async (file) => {
    await migrateDatabase(`file:${file}`);
    const seen: ImportProgress[] = [];
    await importing(SAMPLE_FILES, file, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([
      { stage: 'check', done: 0, total: 0 },
      { stage: 'write', done: 9, total: 9 },
    ]);
  });
});
