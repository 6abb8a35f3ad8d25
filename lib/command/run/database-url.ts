import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import type { Environment } from './environment.ts';
import { ROOT } from './root.ts';

const DEFAULT_FILE = join(ROOT, 'var/model-claims.db');

/**
 * The address of the embedded database: `DATABASE_URL` (`file:` and a path, from the top folder
 * when it is relative) or `var/model-claims.db`. Makes its folder; fails when that cannot be written.
 */
export function readDatabaseUrl(environment: Environment): Result<string, string> {
  const given = environment['DATABASE_URL'] ?? `file:${DEFAULT_FILE}`;
  if (!given.startsWith('file:') || given.length === 'file:'.length) {
    return fail(`DATABASE_URL is "${given}"; write file: and the path of the database file.`);
  }
  const file = resolve(ROOT, given.slice('file:'.length));
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`The folder of the database, ${folder}, cannot be written: ${reason}`);
  }
  return succeed(`file:${file}`);
}
