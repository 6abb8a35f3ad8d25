import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { generatedDataset } from '#e2e/bench/generated-dataset.ts';
import { importDataset } from '#lib/ingest/import-folder.ts';
import { migrateDatabase } from '#lib/store/databases.ts';

const MOMENTS = 50;
const AT_ONCE = 2;
const CLAIMS = 2_500;
const CHILD = resolve(import.meta.dirname, 'import-child.ts');
const FIRST_DAY = '2026-11-01T00:00:00.000Z';
const SECOND_DAY = '2026-11-02T00:00:00.000Z';

const folder = mkdtempSync(join(tmpdir(), 'kill-'));
const base = join(folder, 'base.db');
const states = { before: '', after: '' };
let importMs = 0;

beforeAll(async () => {
  await migrateDatabase(`file:${base}`);
  await importInto(base, 1, FIRST_DAY);
  const done = join(folder, 'done.db');
  copyFileSync(base, done);
  const startedAt = performance.now();
  await importInto(done, 2, SECOND_DAY);
  importMs = performance.now() - startedAt;
  Object.assign(states, { before: stateOf(base), after: stateOf(done) });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function importInto(file: string, edition: number, now: string): Promise<void> {
  const imported = await importDataset(generatedDataset(CLAIMS, edition), {
    databaseUrl: `file:${file}`,
    now: new Date(now),
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
}

/** A hash of every row of every table, after the checks of SQLite itself. */
function stateOf(file: string): string {
  const database = new Database(file);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.pragma('foreign_key_check')).toEqual([]);
  const tables = database
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('_prisma_migrations', 'sqlite_sequence') ORDER BY name`,
    )
    .all();
  const hash = createHash('sha256');
  for (const { name } of tables) {
    const rows = database.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).raw();
    for (const row of rows.iterate()) hash.update(`${name} ${JSON.stringify(row)}\n`);
  }
  database.close();
  return hash.digest('hex');
}

/** Starts an import in another process and kills it some time after it begins; gives whether it was acknowledged. */
function killedImport(file: string, delayMs: number): Promise<{ readonly acknowledged: boolean }> {
  const child = spawn(process.execPath, [CHILD, `file:${file}`, String(CLAIMS), '2', SECOND_DAY], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (!said.includes('ready') && text.includes('ready')) setTimeout(() => child.kill('SIGKILL'), delayMs);
    said += text;
  });
  return new Promise((resolveKilled, reject) => {
    child.once('error', reject);
    child.once('close', () => resolveKilled({ acknowledged: said.includes('done') }));
  });
}

async function oneKill(index: number): Promise<'before' | 'after'> {
  const file = join(folder, `kill-${index}.db`);
  copyFileSync(base, file);
  const delayMs = Math.random() * importMs * 1.3;
  const { acknowledged } = await killedImport(file, delayMs);
  const state = stateOf(file);
  const allowed = acknowledged ? [states.after] : [states.before, states.after];
  expect(allowed, `killed after ${delayMs} ms, acknowledged: ${acknowledged}`).toContain(state);
  await importInto(file, 2, SECOND_DAY);
  expect(stateOf(file), `imported again after ${delayMs} ms`).toBe(states.after);
  for (const suffix of ['', '-wal', '-shm']) if (existsSync(file + suffix)) rmSync(file + suffix);
  return state === states.before ? 'before' : 'after';
}

test(
  `an import killed at ${MOMENTS} random moments leaves the old release or the new one, never a mixture`,
  { timeout: 240_000 },
  async () => {
    const seen: ('before' | 'after')[] = [];
    let next = 0;
    const work = async () => {
      while (next < MOMENTS) {
        const index = next;
        next += 1;
        seen.push(await oneKill(index));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(seen).toHaveLength(MOMENTS);
    expect(seen).toContain('before');
  },
);
