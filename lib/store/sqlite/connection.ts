import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import Database from 'better-sqlite3';

import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { StoreProblem } from '#lib/store/problem.ts';

import { fileProblem, problemOfError } from './problem.ts';

/** How long a connection waits for another one's lock before it gives up, in milliseconds. */
export const BUSY_TIMEOUT_MS = 5_000;

/** Run on every connection: SQLite keeps these for a connection and not in the file. */
export const CONNECTION_PRAGMAS = `PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA foreign_keys = ON;`;

/** The file behind a `file:` address, as an absolute path. */
export function databaseFile(address: string): string {
  return resolve(address.slice('file:'.length));
}

/**
 * Opens a connection for writing, in write-ahead mode so that readers go on meanwhile. A file that
 * is not there is made only when asked. Fails with what is wrong with the file.
 */
export function connect(file: string, options: { readonly create: boolean }): Result<Database.Database, StoreProblem> {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (facts === undefined && !options.create) return fail(fileProblem('missing', file));
  if (facts?.isDirectory() === true) return fail(fileProblem('is-a-folder', file));
  if (!existsSync(dirname(file))) return fail(fileProblem('no-folder', file));
  return guarded(file, () => {
    const database = new Database(file, { fileMustExist: !options.create, timeout: BUSY_TIMEOUT_MS });
    try {
      database.exec(CONNECTION_PRAGMAS);
      database.pragma('journal_mode = WAL');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Runs a step against the database file; failures of the file are values, bugs are thrown on. */
export function guarded<Value>(file: string, step: () => Value): Result<Value, StoreProblem> {
  try {
    return succeed(step());
  } catch (error) {
    const problem = problemOfError(error, file);
    if (problem === undefined) throw error;
    return fail(problem);
  }
}
