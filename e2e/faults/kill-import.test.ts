import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { generatedDataset } from '#e2e/stores/generated-dataset.ts';
import { importDataset } from '#lib/ingest/import-folder.ts';
import { migrateDatabase } from '#lib/store/databases.ts';

import { runChild, type ChildRun, type ChildStart, type Kill, type Word } from './run-child.ts';
import { seededRandom } from './seeded-random.ts';

const KILLS_PER_PHASE = 6;
const AT_ONCE = 2;
const CLAIMS = 2_000;
const FIRST = { dataset: generatedDataset(500, 1), now: '2026-11-01T00:00:00.000Z' };
const SECOND = { dataset: generatedDataset(CLAIMS, 2), now: '2026-11-02T00:00:00.000Z' };
/** The step before which the row of the release is there, so that a halt leaves something unfinished. */
const FIRST_HALT = 3;

const folder = mkdtempSync(join(tmpdir(), 'kill-'));
const base = join(folder, 'base.db');
const states = { before: '', after: '' };
/** An import that nobody killed. */
let whole: ChildRun;

beforeAll(async () => {
  await migrateDatabase(`file:${base}`);
  await importInto(base, FIRST);
  const done = join(folder, 'done.db');
  copyFileSync(base, done);
  whole = await runChild(childStart(done, 0));
  Object.assign(states, { before: stateOf(base), after: stateOf(done) });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function importInto(file: string, { dataset, now }: typeof SECOND): Promise<void> {
  const imported = await importDataset(dataset, { databaseUrl: `file:${file}`, now: new Date(now) });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
}

function childStart(file: string, haltAt: number): ChildStart {
  const words = [`file:${file}`, String(CLAIMS), '2', SECOND.now, String(haltAt)];
  return { words, compiled: join(folder, 'compiled') };
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

/** Which of the two releases a database stands at. */
function holds(file: string): keyof typeof states | 'a mixture' {
  const state = stateOf(file);
  if (state === states.before) return 'before';
  return state === states.after ? 'after' : 'a mixture';
}

interface Attempt {
  readonly kill: Kill;
  /** The step of the transaction at which the program waits to be killed; 0 where it waits at none. */
  readonly haltAt: number;
}

/** The time between two words of the import that nobody killed, in milliseconds. */
function durationMs(from: Word, to: Word): number {
  return (whole.heardAtMs.get(to) ?? 0) - (whole.heardAtMs.get(from) ?? 0);
}

/** Attempts spread over a phase: `share` is how far into it the kill falls, one in each equal part of it. */
function spread(random: () => number, attempt: (share: number) => Attempt): readonly Attempt[] {
  return Array.from({ length: KILLS_PER_PHASE }, (_, part) => attempt((part + random()) / KILLS_PER_PHASE));
}

/** What each last word allows: before the commit nothing has come of the import, after the answer all has. */
const ALLOWED: Readonly<Record<Word, readonly (keyof typeof states)[]>> = {
  ready: ['before'],
  begun: ['before'],
  halted: ['before'],
  written: ['before', 'after'],
  done: ['after'],
  failed: [],
};

/** Kills one import and looks at what it left; gives the last word that was heard of it. */
async function killOne({ kill, haltAt }: Attempt, name: string): Promise<Word | undefined> {
  const file = join(folder, `${name}.db`);
  copyFileSync(base, file);
  const { last } = await runChild(childStart(file, haltAt), kill);
  const told = `killed ${kill.delayMs} ms after ${kill.after}, halting at ${haltAt}, last heard ${last}`;
  const allowed = last === undefined ? [] : ALLOWED[last];
  expect(allowed.map((state) => `${state}, ${told}`)).toContain(`${holds(file)}, ${told}`);
  await importInto(file, SECOND);
  expect(`${holds(file)}, imported again, ${told}`).toBe(`after, imported again, ${told}`);
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  return last;
}

async function killAll(attempts: readonly Attempt[]): Promise<readonly (Word | undefined)[]> {
  const waiting = [...attempts.entries()];
  const heard: (Word | undefined)[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      heard.push(await killOne(next[1], `kill-${next[0]}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return heard;
}

const seed = inject('seed');

// The seed stands in the name, so that it is printed; `--sequence.seed N` runs the same moments again.
test(
  `an import killed in any phase leaves the old release or the new one, never a mixture (seed ${seed})`,
  { timeout: 600_000 },
  async () => {
    const random = seededRandom(seed);
    const timed = (after: Word, to: Word) =>
      spread(random, (share) => ({ kill: { after, delayMs: share * durationMs(after, to) }, haltAt: 0 }));
    const halted = spread(random, (share) => ({
      kill: { after: 'halted', delayMs: 0 },
      haltAt: FIRST_HALT + Math.floor(share * (whole.steps - FIRST_HALT + 1)),
    }));
    expect(whole.last).toBe('done');
    expect(new Set(halted.map(({ haltAt }) => haltAt)).size).toBe(KILLS_PER_PHASE);
    const attempts = [...timed('ready', 'begun'), ...timed('begun', 'written'), ...halted, ...timed('written', 'done')];
    const heard = await killAll(attempts);
    expect(heard).toHaveLength(4 * KILLS_PER_PHASE);
    // Those that halt fall inside the transaction whatever the machine does; the timed ones fall where they fall.
    expect(heard.filter((word) => word === 'halted')).toHaveLength(KILLS_PER_PHASE);
  },
);
