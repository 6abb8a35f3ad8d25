import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CROWDED } from '#e2e/stores/sizes.ts';
import { startStore } from '#e2e/stores/start-store.ts';
import { startApp, type StartedApp } from '#lib/command/run/started-app.ts';
import type { Result } from '#lib/domain/result.ts';

/** Which app a project tests: the one that its command started, or one of its own. */
export type Served = 'as told' | 'crowded store' | 'without the door';

/** Starts the app of a project that wants its own. Throws where it does not start. */
export async function startServed(served: Served): Promise<StartedApp | undefined> {
  if (served === 'as told') return undefined;
  const app = served === 'crowded store' ? await startStore(CROWDED) : await startWithoutDoor();
  if (!app.ok) throw new Error(app.error);
  return app.value;
}

async function startWithoutDoor(): Promise<Result<StartedApp, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'model-claims-no-door-'));
  const app = await startApp(`file:${join(folder, 'model-claims.db')}`, { MODEL_CLAIMS_DOOR: 'off' });
  if (!app.ok) return app;
  const stop = async () => {
    const code = await app.value.stop();
    rmSync(folder, { recursive: true, force: true });
    return code;
  };
  return { ok: true, value: { ...app.value, stop } };
}
