import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { readSettings } from './read-settings.ts';

/** Makes the folder of an embedded database, `file:` and a whole path; fails when it cannot be written. */
export function makeDatabaseFolder(databaseUrl: string): Result<void, string> {
  const folder = dirname(databaseUrl.slice('file:'.length));
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`The folder of the database, ${folder}, cannot be written: ${reason}`);
  }
  return succeed(undefined);
}

/** The database that the settings name, in a folder that is there. */
export function readDatabaseUrl(): Result<string, string> {
  const settings = readSettings();
  if (!settings.ok) return settings;
  const { databaseUrl } = settings.value;
  const folder = makeDatabaseFolder(databaseUrl);
  return folder.ok ? succeed(databaseUrl) : folder;
}
