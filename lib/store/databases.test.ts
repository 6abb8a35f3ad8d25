import { expect, test } from 'vitest';

import { migrateDatabase, openForReading, openForWriting } from './databases.ts';

const WAYS = { migrateDatabase, openForReading, openForWriting };

test.each(['postgres://here', 'claims.db', 'file:', '', 'constructor:claims.db', ':claims.db'])(
  'the address %j, which no database serves, is told by every way in',
  async (address) => {
    for (const way of Object.values(WAYS)) {
      expect(await way(address)).toEqual({
        ok: false,
        error: {
          code: 'address-unknown',
          message: `${address} is not the address of a database; write file: and the path of the database file.`,
        },
      });
    }
  },
);

test('an address that a database serves comes to it', async () => {
  expect(await openForReading('file:/nowhere/claims.db')).toMatchObject({ ok: false, error: { code: 'missing' } });
});
