import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { ROOT } from './root.ts';
import { runProgram } from './run-program.ts';
import { sourceStamp } from './source-stamp.ts';

const BUILD_ID = join(ROOT, '.next/BUILD_ID');
const STAMP = join(ROOT, '.next/built-from');

/** Whether the build on disk was made from the sources as they are now. */
export function isBuildFresh(): boolean {
  return existsSync(BUILD_ID) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourceStamp(ROOT);
}

/** Builds the pages and notes what they were built from. The store must be ready: pages are made from it. */
export async function makeBuild(databaseUrl: string, signal?: AbortSignal): Promise<Result<void, string>> {
  const stamp = sourceStamp(ROOT);
  const code = await runProgram({
    file: 'next/dist/bin/next',
    words: ['build'],
    environment: { NODE_ENV: 'production', DATABASE_URL: databaseUrl },
    ...(signal === undefined ? {} : { signal }),
  });
  if (code !== 0) return fail('The pages could not be built; the lines above say why.');
  writeFileSync(STAMP, stamp);
  return succeed(undefined);
}
