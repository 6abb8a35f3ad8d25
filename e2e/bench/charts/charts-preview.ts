import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { startApp, type StartedApp } from '#lib/command/run/started-app.ts';
import { MetricId } from '#lib/domain/facts/ids.ts';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { metricHref, surfaceHref } from '#lib/url/hrefs.ts';
import type { Figure } from '#e2e/bench/figure.ts';
import { summarise } from '#e2e/bench/statistics.ts';

type Show = (figure: Figure) => void;

const STARTS = 3;
const COLD_S = 1;
const WARM_MS = 40;
/** The compiler has seen enough after so many. */
const WARM_UP = 10;
const CLAIMS_MOST = 1_000;

const Claims = z.object({ data: z.array(z.object({ metric: z.object({ id: MetricId }) })) });

/**
 * Asks the started app for previews: the first of a new process, and then those of metrics, each
 * once, so that none is one that was kept.
 */
export async function measurePreview(show: Show): Promise<Result<void, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'model-claims-bench-'));
  try {
    return await measureStarts(`file:${join(folder, 'model-claims.db')}`, show);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureStarts(databaseUrl: string, show: Show): Promise<Result<void, string>> {
  const prepared = await startApp(databaseUrl);
  if (!prepared.ok) return prepared;
  const paths = await previewPaths(prepared.value);
  await prepared.value.stop();
  const [first] = paths;
  if (first === undefined) return fail('The app holds no claims, so there is no preview to ask for.');
  const starts: Start[] = [];
  for (let run = 0; run < STARTS; run += 1) {
    const started = await startOnce(databaseUrl, first);
    if (!started.ok) return started;
    starts.push(started.value);
    if (run === STARTS - 1) await showWarm(started.value.app, paths.slice(1), show);
    await started.value.app.stop();
  }
  const on = 'a new process';
  const cold = summarise(starts.map(({ coldS }) => coldS));
  show({ what: 'start to the first og.png', on, ...cold, unit: 's', bar: { is: 'at most', value: COLD_S } });
  show({ what: 'the first og.png alone', on, ...summarise(starts.map(({ firstMs }) => firstMs)), unit: 'ms' });
  return succeed(undefined);
}

interface Start {
  readonly app: StartedApp;
  /** Seconds from the start command to the last byte of the preview. */
  readonly coldS: number;
  /** Milliseconds from the request for the preview to its last byte. */
  readonly firstMs: number;
}

async function startOnce(databaseUrl: string, path: string): Promise<Result<Start, string>> {
  const startMs = performance.now();
  const app = await startApp(databaseUrl);
  if (!app.ok) return app;
  const firstMs = await previewMs(app.value, path);
  return succeed({ app: app.value, coldS: (performance.now() - startMs) / 1_000, firstMs });
}

async function showWarm(app: StartedApp, paths: readonly string[], show: Show): Promise<void> {
  const durationsMs: number[] = [];
  for (const path of paths) durationsMs.push(await previewMs(app, path));
  const warm = summarise(durationsMs.slice(Math.min(WARM_UP, paths.length - 1)));
  show({ what: 'og.png, warm', on: 'metrics', ...warm, unit: 'ms', bar: { is: 'at most', value: WARM_MS } });
}

async function previewMs({ url }: StartedApp, path: string): Promise<number> {
  const startMs = performance.now();
  const answer = await fetch(url + path);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return performance.now() - startMs;
}

/** One address for each metric that a claim is about. */
async function previewPaths({ url }: StartedApp): Promise<readonly string[]> {
  const answer = await fetch(`${url}/api/v1/claims?limit=${CLAIMS_MOST}`);
  const { data } = Claims.parse(await answer.json());
  return [...new Set(data.map(({ metric }) => metric.id))].map((id) => surfaceHref(metricHref(id), 'og.png'));
}
