import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '#lib/command/run/find-browser.ts';
import { readSettings } from '#lib/command/run/read-settings.ts';
import type { StartedApp } from '#lib/command/run/started-app.ts';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { startBareApp } from './bare-app.ts';
import type { Figure } from './figure.ts';
import { measureSpeed } from './pages/page-speed.ts';
import { measureWeights } from './pages/page-weights.ts';
import { readListedClaims } from './pages/listed-claims.ts';
import { pageKinds } from './pages/page-kinds.ts';
import { measureSizes } from './pages/page-sizes.ts';
import { residentMemoryMb } from './resident-memory.ts';
import { startTwice } from './pages/start-times.ts';

type Show = (figure: Figure) => void;

const IDLE_MB = 250;
const LOADED_MB = 400;

/** Leaves out what is measured over the data of the product. */
const SIZES_ONLY = '--sizes';

/**
 * Measures the pages of the production build beside a bare app that serves pages of the same size: start, weight,
 * speed, memory; then how each kind of page grows with its store. `--sizes` measures the latter alone.
 */
export async function measurePages(show: Show, words: readonly string[]): Promise<Result<void, string>> {
  const measured = words.includes(SIZES_ONLY) ? succeed(undefined) : await measureOurData(show);
  return measured.ok ? measureSizes(show) : measured;
}

/** Everything that is started here is ended here. */
async function measureOurData(show: Show): Promise<Result<void, string>> {
  const settings = readSettings();
  if (!settings.ok) return settings;
  const browser = await findBrowser(settings.value);
  if (!browser.ok) return browser;
  const folder = mkdtempSync(join(tmpdir(), 'model-claims-bench-'));
  const started: StartedApp[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((app) => app.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  const stopAndExit = (): void => void stop().then(() => process.exit(1));
  process.once('SIGINT', stopAndExit);
  process.once('SIGTERM', stopAndExit);
  try {
    const app = await startTwice(`file:${join(folder, 'model-claims.db')}`, show);
    if (!app.ok) return app;
    started.push(app.value);
    const bare = await startBareApp();
    if (!bare.ok) return bare;
    started.push(bare.value);
    return await measureBoth({ app: app.value, bare: bare.value, browserPath: browser.value }, show);
  } finally {
    process.off('SIGINT', stopAndExit);
    process.off('SIGTERM', stopAndExit);
    await stop();
  }
}

interface Measured {
  readonly app: StartedApp;
  readonly bare: StartedApp;
  readonly browserPath: string;
}

async function measureBoth({ app, bare, browserPath }: Measured, show: Show): Promise<Result<void, string>> {
  showMemory(app, 'idle', IDLE_MB, show);
  const kinds = pageKinds(await readListedClaims(app.url));
  const weighed = await measureWeights({ appUrl: app.url, bareUrl: bare.url, browserPath, kinds }, show);
  if (!weighed.ok) return weighed;
  for (const kind of kinds) {
    const measured = await measureSpeed({ appUrl: app.url, bareUrl: bare.url, kind }, show);
    if (!measured.ok) return fail(`Could not measure ${kind.name}: ${measured.error}`);
  }
  showMemory(app, 'after the run', LOADED_MB, show);
  show({ what: 'memory of the bare app', on: 'after the run', value: residentMemoryMb(bare.processId), unit: 'MB' });
  return succeed(undefined);
}

function showMemory(app: StartedApp, on: string, aimMb: number, show: Show): void {
  const value = residentMemoryMb(app.processId);
  show({ what: 'memory of the server', on, value, unit: 'MB', bar: { is: 'at most', value: aimMb } });
}
