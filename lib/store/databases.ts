import { fail, succeed, type Result } from '#lib/domain/result.ts';

import type { Database, ReadableDatabase, WritableDatabase } from './database.ts';
import type { StoreProblem } from './problem.ts';
import { SQLITE } from './sqlite/sqlite-database.ts';

/** The word before the colon of an address. */
type Scheme = 'file';

/** Which kind of database serves an address. */
const DATABASES: Readonly<Record<Scheme, Database>> = { file: SQLITE };

/** Brings the tables of the database at an address up to date; see `Database.migrate`. */
export async function migrateDatabase(address: string): Promise<Result<readonly string[], StoreProblem>> {
  const found = databaseAt(address);
  return found.ok ? found.value.migrate(address) : found;
}

/** Opens the database at an address; see `Database.openForReading`. */
export async function openForReading(address: string): Promise<Result<ReadableDatabase, StoreProblem>> {
  const found = databaseAt(address);
  return found.ok ? found.value.openForReading(address) : found;
}

/** Opens the database at an address; see `Database.openForWriting`. */
export async function openForWriting(address: string): Promise<Result<WritableDatabase, StoreProblem>> {
  const found = databaseAt(address);
  return found.ok ? found.value.openForWriting(address) : found;
}

/** An address is a scheme that is known, a colon, and something after it. */
function databaseAt(address: string): Result<Database, StoreProblem> {
  const [, scheme = ''] = /^(\w+):./su.exec(address) ?? [];
  if (isScheme(scheme)) return succeed(DATABASES[scheme]);
  return fail({
    code: 'address-unknown',
    message: `${address} is not the address of a database; write file: and the path of the database file.`,
  });
}

function isScheme(word: string): word is Scheme {
  return Object.hasOwn(DATABASES, word);
}
