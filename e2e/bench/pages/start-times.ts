import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#lib/settings/root.ts';
import { startApp, type StartedApp } from '#lib/command/run/started-app.ts';
import type { Result } from '#lib/domain/result.ts';
import type { Figure } from '#e2e/bench/figure.ts';

const FRESH_SECONDS = 60;
const AGAIN_SECONDS = 2;
const BUILD = join(ROOT, '.next');

/**
 * Starts the app without a build and without a database, then again with both, and leaves the second
 * one running. The time runs from the start command to the last byte of the home page.
 */
export async function startTwice(
  databaseUrl: string,
  show: (figure: Figure) => void,
): Promise<Result<StartedApp, string>> {
  removeBuild();
  const fresh = await startOnce(databaseUrl);
  if (!fresh.ok) return fresh;
  show(startFigure('fresh', fresh.value.seconds, FRESH_SECONDS));
  await fresh.value.app.stop();
  const again = await startOnce(databaseUrl);
  if (!again.ok) return again;
  show(startFigure('again', again.value.seconds, AGAIN_SECONDS));
  return { ok: true, value: again.value.app };
}

interface Start {
  readonly app: StartedApp;
  readonly seconds: number;
}

async function startOnce(databaseUrl: string): Promise<Result<Start, string>> {
  const startMs = performance.now();
  const app = await startApp(databaseUrl);
  if (!app.ok) return app;
  await (await fetch(app.value.url)).arrayBuffer();
  return { ok: true, value: { app: app.value, seconds: (performance.now() - startMs) / 1_000 } };
}

/** What a running development server keeps in the same folder stays. */
function removeBuild(): void {
  const files = readdirSync(ROOT).includes('.next') ? readdirSync(BUILD) : [];
  for (const file of files) if (file !== 'dev') rmSync(join(BUILD, file), { recursive: true, force: true });
}

function startFigure(on: string, value: number, atMost: number): Figure {
  return { what: 'start to the first page', on, value, unit: 's', bar: { is: 'at most', value: atMost } };
}
