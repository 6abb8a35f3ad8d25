import type { Database } from 'better-sqlite3';

import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { StoreProblem } from '#lib/store/problem.ts';

import { connect, databaseFile, guarded } from './connection.ts';
import { hasHistory, pendingMigrations } from './migrations.ts';
import { fileProblem } from './problem.ts';

export interface OpenDatabase {
  readonly file: string;
  readonly connection: Database;
}

/** Opens a database that is there and up to date; anything else is a problem that says what to do. */
export function openPrepared(address: string): Result<OpenDatabase, StoreProblem> {
  const file = databaseFile(address);
  const connected = connect(file, { create: false });
  if (!connected.ok) return connected;
  const connection = connected.value;
  const checked = guarded(file, () => findProblem(connection, file));
  const problem = checked.ok ? checked.value : checked.error;
  if (problem === undefined) return succeed({ file, connection });
  connection.close();
  return fail(problem);
}

function findProblem(database: Database, file: string): StoreProblem | undefined {
  if (!hasHistory(database)) return fileProblem('not-prepared', file);
  const pending = pendingMigrations(database, file);
  if (!pending.ok) return pending.error;
  const [first] = pending.value;
  return first === undefined ? undefined : fileProblem('older', file, first.name);
}
