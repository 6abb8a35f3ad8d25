import type { Database } from 'better-sqlite3';

import { fail, succeed, type Result } from '#lib/domain/result.ts';

import { connect, databaseFile, guarded } from './connection.ts';
import { hasHistory, pendingMigrations } from './migrations.ts';
import { storeProblem, type StoreProblem } from './problem.ts';

export interface OpenDatabase {
  readonly file: string;
  readonly database: Database;
}

/** Opens a database that is there and up to date; anything else is a problem that says what to do. */
export function openPrepared(databaseUrl: string): Result<OpenDatabase, StoreProblem> {
  const file = databaseFile(databaseUrl);
  if (!file.ok) return file;
  const connected = connect(file.value, { create: false });
  if (!connected.ok) return connected;
  const database = connected.value;
  const checked = guarded(file.value, () => findProblem(database, file.value));
  const problem = checked.ok ? checked.value : checked.error;
  if (problem === undefined) return succeed({ file: file.value, database });
  database.close();
  return fail(problem);
}

function findProblem(database: Database, file: string): StoreProblem | undefined {
  if (!hasHistory(database)) return storeProblem('not-prepared', file);
  const pending = pendingMigrations(database, file);
  if (!pending.ok) return pending.error;
  const [first] = pending.value;
  return first === undefined ? undefined : storeProblem('older', file, first.name);
}
