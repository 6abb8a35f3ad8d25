import Database from 'better-sqlite3';

import type { ClaimStore } from '#lib/domain/facts/catalog.ts';
import { PrismaClient } from '#lib/store/generated/client.ts';
import { storeOver } from '#lib/store/read/prisma-store.ts';
import { adapterFor } from '#lib/store/sqlite/prisma-client.ts';

/** A statement that reached the database, with the steps in which SQLite carries it out. */
export interface Plan {
  readonly sql: string;
  readonly steps: readonly string[];
}

export interface RecordedStore {
  readonly store: ClaimStore;
  /** The plans of what was asked since the last call. */
  readonly plans: () => readonly Plan[];
  readonly close: () => Promise<void>;
}

/** The store of a database file, with the plans of the statements that its reads become. */
export function recordedStore(file: string): RecordedStore {
  const client = new PrismaClient({ adapter: adapterFor(file), log: [{ emit: 'event', level: 'query' }] });
  const asked: { readonly sql: string; readonly params: readonly unknown[] }[] = [];
  client.$on('query', ({ query, params }) => {
    asked.push({ sql: query, params: JSON.parse(params) as unknown[] });
  });
  const database = new Database(file);
  return {
    store: storeOver(client),
    plans: () => asked.splice(0).map(({ sql, params }) => ({ sql, steps: stepsOf(database, sql, params) })),
    close: async () => {
      database.close();
      await client.$disconnect();
    },
  };
}

export function stepsOf(database: Database.Database, sql: string, params: readonly unknown[]): readonly string[] {
  const steps = database.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...params);
  return steps.map(({ detail }) => detail);
}
