import type { StoreProblem } from '#lib/store/problem.ts';

type FileProblem = Exclude<StoreProblem['code'], 'address-unknown'>;
type Sentence = (file: string, detail?: string) => string;

const PREPARE = 'Run `npm run db:migrate`, then `npm run db:import`.';
const RESTORE = 'Restore it from a copy, or delete it and run `npm run db:migrate` and `npm run db:import`.';

const SENTENCES: Readonly<Record<FileProblem, Sentence>> = {
  missing: (file) => `There is no database at ${file}. ${PREPARE}`,
  'no-folder': (file) => `The folder of ${file} is not there. Make it, or give another path.`,
  'is-a-folder': (file) => `${file} is a folder, not a database file. Give the path of a file in it.`,
  'not-a-database': (file) => `${file} is not a SQLite database. Give another path, or move that file away.`,
  damaged: (file) => `The database ${file} is damaged. ${RESTORE}`,
  'not-prepared': (file) => `The database ${file} is empty. ${PREPARE}`,
  older: (file, detail) =>
    `The database ${file} is older than this program (${detail} is missing). Run \`npm run db:migrate\`.`,
  newer: (file, detail) =>
    `The database ${file} is newer than this program, which does not know ${detail}. Update the program.`,
  'migration-failed': (file, detail) => `The migration ${detail} of ${file} did not finish. ${RESTORE}`,
  'migration-edited': (file, detail) =>
    `The migration ${detail} has changed since ${file} was made with it. Restore the file in prisma/migrations.`,
  'read-only': (file) => `The database ${file} cannot be written. Check the rights of the file and of its folder.`,
  locked: (file) => `Another program is writing to ${file}. Try again when it is done.`,
  full: (file) => `There is no room left to write ${file}; nothing was changed. Free some space and try again.`,
  failed: (file, detail) => `The database ${file} failed: ${detail}. Nothing was changed.`,
};

/** What is wrong with a database file, in a sentence; `detail` is the migration or the driver's words. */
export function fileProblem(code: FileProblem, file: string, detail?: string): StoreProblem {
  return { code, message: SENTENCES[code](file, detail) };
}

/** SQLite's result codes (https://www.sqlite.org/rescode.html), by their first word. */
const BY_SQLITE_CODE: readonly (readonly [prefix: string, code: FileProblem])[] = [
  ['SQLITE_NOTADB', 'not-a-database'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_FULL', 'full'],
];

/**
 * The problem behind an error of the driver, or behind one of Prisma's, which carries the driver's as
 * its cause; `undefined` for an error that is a bug of ours.
 */
export function problemOfError(error: unknown, file: string): StoreProblem | undefined {
  const found = driverError(error);
  if (found === undefined || found.code.startsWith('SQLITE_CONSTRAINT')) return undefined;
  const known = BY_SQLITE_CODE.find(([prefix]) => found.code.startsWith(prefix));
  return known === undefined ? fileProblem('failed', file, found.message) : fileProblem(known[1], file);
}

function driverError(error: unknown): { readonly code: string; readonly message: string } | undefined {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    const { message } = inner;
    if ('code' in inner && typeof inner.code === 'string' && inner.code.startsWith('SQLITE_')) {
      return { code: inner.code, message };
    }
  }
  return undefined;
}
