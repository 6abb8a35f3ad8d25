import type { Result } from '#lib/domain/result.ts';

import type { PrismaClient } from './generated/client.ts';
import type { StoreProblem } from './problem.ts';
import type { ReleaseWriter } from './write/release-writer.ts';

/**
 * A kind of database that can hold the store. Each kind is a folder beside this file and stands in
 * `databases.ts`; nobody else knows its driver, its dialect or its words for what went wrong.
 */
export interface Database {
  /**
   * Brings the tables up to date, making the database where there is none: all that is pending, or
   * nothing. Gives the names of the migrations that were applied.
   */
  migrate(address: string): Promise<Result<readonly string[], StoreProblem>>;
  /** Opens a database that is there and up to date; anything else is a problem that says what to do. */
  openForReading(address: string): Promise<Result<ReadableDatabase, StoreProblem>>;
  /** As for reading. Several may be open at once; their transactions follow each other. */
  openForWriting(address: string): Promise<Result<WritableDatabase, StoreProblem>>;
}

export interface ReadableDatabase {
  /** The client that all reads go through; whoever opened the database disconnects it. */
  readonly client: PrismaClient;
  /** What is wrong with the database when a read of the client threw; `undefined` for a bug of ours. */
  readonly problemOf: (error: unknown) => StoreProblem | undefined;
}

export interface WritableDatabase {
  /**
   * Runs a step as one transaction that holds the write lock from its start: all that it writes is
   * kept, or nothing. A failure of the database is a value; what else the step throws is thrown on.
   */
  transaction<Value>(step: (writer: ReleaseWriter) => Promise<Value>): Promise<Result<Value, StoreProblem>>;
  close(): Promise<void>;
}
