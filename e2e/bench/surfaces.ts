import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type StartedApp } from '#lib/command/run/started-app.ts';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { surfaceHref } from '#lib/url/hrefs.ts';
import type { SurfaceName } from '#lib/url/surfaces.ts';
import { startBareApp } from './bare-app.ts';
import type { Bar, Figure } from './figure.ts';
import type { Load } from './load.ts';
import { readListedClaims } from './pages/listed-claims.ts';
import { pageKinds } from './pages/page-kinds.ts';
import { alternate, measureNotModified, REQUESTS, type Pair } from './pages/page-speed.ts';
import { residentMemoryMb } from './resident-memory.ts';
import { median, summarise } from './statistics.ts';

type Show = (figure: Figure) => void;

const KEPT: Bar = { is: 'at least', value: 1_500 };
/** A kept answer takes so little that fewer would be over before the machine does something else. */
const KEPT_REQUESTS = 3_000;
const GROWTH: Bar = { is: 'at most', value: 300 };
const MEASURED: readonly SurfaceName[] = ['view.json', 'table.csv'];
/** As large as a picture can be asked for, each of a size of its own, so that each is made. */
const PICTURES = 14;
const PICTURE_WIDTH_PX = 3_570;

/** Measures data of a view beside a bare handler that answers as many bytes, and what large pictures cost in memory. */
export async function measureSurfaces(show: Show): Promise<Result<void, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'model-claims-bench-'));
  const started: StartedApp[] = [];
  try {
    const app = await startApp(`file:${join(folder, 'model-claims.db')}`);
    if (!app.ok) return app;
    started.push(app.value);
    const bare = await startBareApp();
    if (!bare.ok) return bare;
    started.push(bare.value);
    const metric = pageKinds(await readListedClaims(app.value.url)).find(({ name }) => name === 'metric');
    if (metric === undefined) return fail('The app holds no metric.');
    for (const surface of MEASURED) {
      const url = app.value.url + surfaceHref(metric.path, surface);
      const measured = await measureSurface({ surface, url, bareUrl: bare.value.url }, show);
      if (!measured.ok) return measured;
    }
    await measurePictures(app.value, metric.path, show);
    return succeed(undefined);
  } finally {
    await Promise.all(started.map((app) => app.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  readonly surface: SurfaceName;
  readonly url: string;
  readonly bareUrl: string;
}

async function measureSurface({ surface, url, bareUrl }: Measured, show: Show): Promise<Result<void, string>> {
  const { byteLength } = await (await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })).arrayBuffer();
  show({ what: 'size', on: surface, value: byteLength / 1_000, unit: 'kB' });
  const bare: Load = { urls: [`${bareUrl}/data/${byteLength}`], requests: REQUESTS.shared };
  const plain: Load = { urls: [url], requests: KEPT_REQUESTS };
  const forms: readonly (readonly [string, Load])[] = [
    [surface, plain],
    [`${surface}, brotli`, { ...plain, headers: { 'Accept-Encoding': 'br' } }],
  ];
  for (const [on, load] of forms) {
    const pairs = await alternate(load, bare);
    if (!pairs.ok) return pairs;
    showPairs(on, pairs.value, show);
  }
  return measureNotModified(plain, surface, show);
}

function showPairs(on: string, pairs: readonly Pair[], show: Show): void {
  const rates = summarise(pairs.map(({ ours, bare }) => ours.requestsPerSecond / bare.requestsPerSecond));
  show({ what: 'requests a second, to bare', on, ...rates, unit: 'times' });
  const ours = summarise(pairs.map((pair) => pair.ours.requestsPerSecond));
  show({ what: 'requests a second', on, ...ours, unit: 'requests/s', bar: KEPT });
  const bare = median(pairs.map((pair) => pair.bare.requestsPerSecond));
  show({ what: 'requests a second of the bare handler', on, value: bare, unit: 'requests/s' });
}

async function measurePictures({ url, processId }: StartedApp, path: string, show: Show): Promise<void> {
  const before = residentMemoryMb(processId);
  for (let picture = 0; picture < PICTURES; picture += 1) {
    const query = `?w=${PICTURE_WIDTH_PX + picture}&h=${PICTURE_WIDTH_PX}`;
    const answer = await fetch(`${url}${surfaceHref(path, 'chart.png')}${query}`);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  }
  const grown = residentMemoryMb(processId) - before;
  const on = `${PICTURES} pictures of 12.75 million pixels`;
  show({ what: 'memory over before', on, value: grown, unit: 'MB', bar: GROWTH });
}
