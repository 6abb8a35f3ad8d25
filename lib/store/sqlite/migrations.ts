import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Database } from 'better-sqlite3';

import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { StoreProblem } from '#lib/store/problem.ts';

import { fileProblem } from './problem.ts';

/** From where the program is started: once bundled, this file has no place of its own on the disk. */
const FOLDER = resolve('prisma/migrations/sqlite');

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the script, as Prisma Migrate records it. */
  readonly checksum: string;
}

/** The migrations of this program, oldest first. */
export function knownMigrations(): readonly Migration[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .map((name) => {
      const sql = readFileSync(join(FOLDER, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

interface AppliedMigration {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: number | null;
}

/** The migrations that a database still needs; fails where its history is not one that this program can go on from. */
export function pendingMigrations(database: Database, file: string): Result<readonly Migration[], StoreProblem> {
  const known = knownMigrations();
  const applied = appliedMigrations(database);
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at: finishedAt } of applied) {
    const migration = byName.get(name);
    if (migration === undefined) return fail(fileProblem('newer', file, name));
    if (finishedAt === null) return fail(fileProblem('migration-failed', file, name));
    if (migration.checksum !== checksum) return fail(fileProblem('migration-edited', file, name));
  }
  const done = new Set(applied.map((migration) => migration.migration_name));
  return succeed(known.filter(({ name }) => !done.has(name)));
}

/** Whether Prisma Migrate's own table is there: a database without it was never prepared. */
export function hasHistory(database: Database): boolean {
  const found = database.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'`);
  return found.get() !== undefined;
}

function appliedMigrations(database: Database): readonly AppliedMigration[] {
  if (!hasHistory(database)) return [];
  return database
    .prepare<[], AppliedMigration>(
      `SELECT migration_name, checksum, finished_at FROM _prisma_migrations
       WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
    )
    .all();
}
