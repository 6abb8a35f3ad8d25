import type { Database as Connection } from 'better-sqlite3';

import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Database, WritableDatabase } from '#lib/store/database.ts';
import type { StoreProblem } from '#lib/store/problem.ts';

import { migrate } from './migrate.ts';
import { openPrepared } from './open-prepared.ts';
import { prismaClient } from './prisma-client.ts';
import { problemOfError } from './problem.ts';
import { releaseWriter } from './release-writer.ts';

/** SQLite in one file, read and written in this process. */
export const SQLITE: Database = {
  migrate: async (address) => migrate(address),
  openForReading: async (address) => {
    const opened = openPrepared(address);
    if (!opened.ok) return opened;
    const { file, connection } = opened.value;
    connection.close();
    return succeed({ client: prismaClient(file), problemOf: (error) => problemOfError(error, file) });
  },
  openForWriting: async (address) => {
    const opened = openPrepared(address);
    return opened.ok ? succeed(writable(opened.value.connection, opened.value.file)) : opened;
  },
};

function writable(connection: Connection, file: string): WritableDatabase {
  return {
    transaction: async (step) => runWhole(connection, file, () => step(releaseWriter(connection))),
    close: async () => {
      connection.close();
    },
  };
}

/** `IMMEDIATE` takes the write lock at once: a lock that is taken at the first write may come too late to wait for. */
async function runWhole<Value>(
  connection: Connection,
  file: string,
  step: () => Promise<Value>,
): Promise<Result<Value, StoreProblem>> {
  try {
    connection.exec('BEGIN IMMEDIATE');
    const value = await step();
    connection.exec('COMMIT');
    return succeed(value);
  } catch (error) {
    // A full disk or a damaged file can end the transaction before we do.
    if (connection.inTransaction) connection.exec('ROLLBACK');
    const problem = problemOfError(error, file);
    if (problem === undefined) throw error;
    return fail(problem);
  }
}
