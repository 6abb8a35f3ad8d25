import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

const SCHEMA = resolve(import.meta.dirname, '../../../prisma/schema.prisma');
const MIGRATIONS = resolve(import.meta.dirname, '../../../prisma/migrations/sqlite');
const LOCK_FILE = 'migration_lock.toml';
const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * The SQL that leads from a migrated database to what the schema says; a comment alone when they
 * agree. Prisma's own engine compares them, compiled to WebAssembly, so nothing is downloaded.
 */
export async function schemaDrift(databaseUrl: string): Promise<string> {
  const running = await openEngine(databaseUrl);
  const files = [{ path: SCHEMA, content: readFileSync(SCHEMA, 'utf8') }];
  const { stdout } = await running.diff({
    from: { tag: 'schemaDatasource', files, configDir: MIGRATIONS },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  });
  return stdout ?? '';
}

/** What Prisma Migrate would say of a database's migration history: empty when it is complete and unedited. */
export async function historyProblems(databaseUrl: string): Promise<readonly string[]> {
  const running = await openEngine(databaseUrl);
  const found = await running.diagnoseMigrationHistory({
    migrationsList: migrationList(),
    optInToShadowDatabase: false,
    filters: NO_FILTERS,
  });
  return [
    ...(found.history === null ? [] : [found.history.diagnostic]),
    ...found.editedMigrationNames.map((name) => `edited ${name}`),
    ...found.failedMigrationNames.map((name) => `failed ${name}`),
    ...(found.hasMigrationsTable ? [] : ['no migrations table']),
  ];
}

async function openEngine(databaseUrl: string): Promise<engine.SchemaEngine> {
  const { SchemaEngine } = await startEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url: databaseUrl }));
  return SchemaEngine.new({ datamodels: [[SCHEMA, readFileSync(SCHEMA, 'utf8')]] }, () => {}, adapter);
}

let started: Promise<typeof engine> | undefined;

/** The engine keeps its memory in the module, so one instance serves the whole process. */
function startEngine(): Promise<typeof engine> {
  started ??= instantiateEngine();
  return started;
}

/** Under Node the module's own entry cannot load its WebAssembly, so it is instantiated by hand. */
async function instantiateEngine(): Promise<typeof engine> {
  const entry = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm'));
  const bytes = readFileSync(join(entry, '../schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine });
  const { __wbg_set_wasm: setWasm } = engine;
  setWasm(instance.exports);
  const { __wbindgen_start: start } = instance.exports as { readonly __wbindgen_start: () => void };
  start();
  return engine;
}

function migrationList() {
  const names = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: LOCK_FILE, content: readFileSync(join(MIGRATIONS, LOCK_FILE), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: names.map(({ name }) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(join(MIGRATIONS, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}
