import { randomUUID } from 'node:crypto';

import type { Database } from 'better-sqlite3';

import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { StoreProblem } from '#lib/store/problem.ts';

import { connect, databaseFile, guarded } from './connection.ts';
import { pendingMigrations, type Migration } from './migrations.ts';

/**
 * Prisma Migrate's own table, word for word, so that its command line can take over at any time.
 * Its engine must be downloaded; these few statements work offline.
 */
const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
);`;

/**
 * Brings the tables of a database file up to date, making the file where there is none. All that is
 * pending is applied in one transaction. Gives the names of what was applied.
 */
export function migrate(address: string): Result<readonly string[], StoreProblem> {
  const file = databaseFile(address);
  const connected = connect(file, { create: true });
  if (!connected.ok) return connected;
  const database = connected.value;
  try {
    const migrated = guarded(file, () => database.transaction(() => applyPending(database, file)).immediate());
    return migrated.ok ? migrated.value : fail(migrated.error);
  } finally {
    database.close();
  }
}

function applyPending(database: Database, file: string): Result<readonly string[], StoreProblem> {
  database.exec(HISTORY_TABLE);
  const pending = pendingMigrations(database, file);
  if (!pending.ok) return pending;
  for (const migration of pending.value) apply(database, migration);
  return succeed(pending.value.map(({ name }) => name));
}

function apply(database: Database, { name, sql, checksum }: Migration): void {
  const startedAt = Date.now();
  database.exec(sql);
  database
    .prepare(
      `INSERT INTO "_prisma_migrations" (id, checksum, started_at, finished_at, migration_name, applied_steps_count)
       VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(randomUUID(), checksum, startedAt, Date.now(), name);
}
