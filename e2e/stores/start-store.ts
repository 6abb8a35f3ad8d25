import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { isBuildFresh } from '#lib/command/run/make-build.ts';
import { runProgram } from '#lib/command/run/run-program.ts';
import { startApp, type StartedApp } from '#lib/command/run/started-app.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Environment } from '#lib/settings/environment.ts';

import { keptFirstShelf, keptStore } from './kept-store.ts';
import type { DatasetSize } from './sizes.ts';

const PROGRAM = 'e2e/stores/serve-store.ts';

/** Serves a generated data set of a size, with the build of the product, on a free port. */
export async function startStore(size: DatasetSize, variables: Environment = {}): Promise<Result<StartedApp, string>> {
  return serve(await keptStore(size), variables);
}

/** Serves a light part of the product's data, with the build of the product, on a free port. */
export async function startFirstShelf(variables: Environment = {}): Promise<Result<StartedApp, string>> {
  return serve(await keptFirstShelf(), variables);
}

async function serve(store: Result<string, string>, variables: Environment): Promise<Result<StartedApp, string>> {
  if (!store.ok) return store;
  const built = await ensureBuild();
  return built.ok ? startApp(store.value, variables, PROGRAM) : built;
}

/** Makes the build where there is none of these sources, from the data of the product. */
export async function ensureBuild(): Promise<Result<void, string>> {
  if (isBuildFresh()) return succeed(undefined);
  const folder = mkdtempSync(join(tmpdir(), 'model-claims-build-'));
  try {
    const variables = { PORT: '0', DATABASE_URL: `file:${join(folder, 'model-claims.db')}` };
    const code = await runProgram({ file: 'lib/command/build.ts', variables });
    return code === 0 ? succeed(undefined) : fail('The pages could not be built; the lines above say why.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
