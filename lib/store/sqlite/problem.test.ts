import { expect, test } from 'vitest';

import { problemOfError } from './problem.ts';

/** An error as the driver throws it. */
function driverError(code: string): Error {
  return Object.assign(new Error('the words of SQLite'), { code });
}

const PREPARE = 'Run `npm run db:migrate` and `npm run db:import`.';

test.each([
  ['SQLITE_NOTADB', 'FILE is not a SQLite database. Give another path, or move that file away.'],
  [
    'SQLITE_CORRUPT_VTAB',
    `The database FILE is damaged. Restore it from a copy, or delete it and run ${PREPARE.slice(4)}`,
  ],
  ['SQLITE_READONLY_DBMOVED', 'The database FILE cannot be written. Check the rights of the file and of its folder.'],
  ['SQLITE_CANTOPEN', 'The database FILE cannot be written. Check the rights of the file and of its folder.'],
  ['SQLITE_PERM', 'The database FILE cannot be written. Check the rights of the file and of its folder.'],
  ['SQLITE_BUSY', 'Another program is writing to FILE. Try again when it is done.'],
  ['SQLITE_LOCKED_SHAREDCACHE', 'Another program is writing to FILE. Try again when it is done.'],
  ['SQLITE_FULL', 'There is no room left to write FILE; nothing was changed. Free some space and try again.'],
  ['SQLITE_IOERR_READ', 'The database FILE failed: the words of SQLite. Nothing was changed.'],
])('%s is told as a sentence that says what to do, wrapped by Prisma or not', (code, sentence) => {
  const error = driverError(code);
  expect(problemOfError(error, 'FILE')?.message).toBe(sentence);
  const wrapped = new Error('Invalid invocation', { cause: new Error('of the adapter', { cause: error }) });
  expect(problemOfError(wrapped, 'FILE')?.message).toBe(sentence);
});

test.each([
  ['a rule of the tables that was broken', driverError('SQLITE_CONSTRAINT_UNIQUE')],
  ['an error of Node', Object.assign(new Error('no such file'), { code: 'ENOENT' })],
  ['an error without a code', new Error('a bug')],
  ['something that is no error', 'SQLITE_BUSY'],
])('%s is a bug of ours and no problem of the file', (_, error) => {
  expect(problemOfError(error, 'FILE')).toBeUndefined();
});
