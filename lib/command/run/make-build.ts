import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { ROOT } from '#lib/settings/root.ts';
import type { Settings } from '#lib/settings/settings.ts';
import { runProgram } from './run-program.ts';
import { sourceStamp } from './source-stamp.ts';

const BUILD = join(ROOT, '.next');
const BUILD_ID = join(BUILD, 'BUILD_ID');
const STAMP = join(BUILD, 'built-from');

/** Whether the build on disk was made from the sources as they are now. */
export function isBuildFresh(): boolean {
  return [BUILD_ID, STAMP].every((file) => existsSync(file)) && readFileSync(STAMP, 'utf8') === sourceStamp(ROOT);
}

/** Builds the pages and notes what they were built from. Needs no store: what depends on data is made at requests. */
export async function makeBuild({ databaseUrl, port }: Settings, signal?: AbortSignal): Promise<Result<void, string>> {
  const stamp = sourceStamp(ROOT);
  const code = await runProgram({
    file: 'next/dist/bin/next',
    words: ['build'],
    variables: { NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: String(port) },
    ...(signal === undefined ? {} : { signal }),
  });
  if (code !== 0) return fail('The pages could not be built; the lines above say why.');
  writeFileSync(STAMP, stamp);
  return succeed(undefined);
}
