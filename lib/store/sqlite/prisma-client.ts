import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';

import { PrismaClient } from '#lib/store/generated/client.ts';

import { BUSY_TIMEOUT_MS, CONNECTION_PRAGMAS } from './connection.ts';

/** A Prisma client over a database file. */
export function prismaClient(file: string): PrismaClient {
  return new PrismaClient({ adapter: adapterFor(file) });
}

/** The driver under the client, with the settings that SQLite keeps for each connection. */
export function adapterFor(file: string): PrismaBetterSqlite3 {
  const adapter = new PrismaBetterSqlite3({ url: `file:${file}`, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () => {
    const connection = await connect();
    await connection.executeScript(CONNECTION_PRAGMAS);
    return connection;
  };
  return adapter;
}
