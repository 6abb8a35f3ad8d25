import { CROWDED } from '#e2e/stores/sizes.ts';
import { startFirstShelf, startStore } from '#e2e/stores/start-store.ts';
import type { StartedApp } from '#lib/command/run/started-app.ts';
import type { Result } from '#lib/domain/result.ts';

/** Which app a project tests: the one that its command started, with all of the data, or one of its own. */
export type Served = 'as told' | 'first shelf' | 'crowded store' | 'without the door';

const STARTS: Readonly<Record<Exclude<Served, 'as told'>, () => Promise<Result<StartedApp, string>>>> = {
  'first shelf': () => startFirstShelf(),
  'crowded store': () => startStore(CROWDED),
  'without the door': () => startFirstShelf({ MODEL_CLAIMS_DOOR: 'off' }),
};

/** Starts the app of a project that wants its own. Throws where it does not start. */
export async function startServed(served: Served): Promise<StartedApp | undefined> {
  if (served === 'as told') return undefined;
  const app = await STARTS[served]();
  if (!app.ok) throw new Error(app.error);
  return app.value;
}
