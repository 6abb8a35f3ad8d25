import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { barePath } from '#e2e/bench/bare-app.ts';
import type { Bar, Figure } from '#e2e/bench/figure.ts';
import { drive, type Load, type LoadOutcome } from '#e2e/bench/load.ts';
import type { PageKind } from './page-kinds.ts';
import { median, summarise } from '#e2e/bench/statistics.ts';

const RUNS = 5;
/** Few enough that a run ends in seconds, many enough that sixteen connections stay busy. */
export const REQUESTS = { shared: 480, single: 96 } as const;
const WARM_UP_REQUESTS = 32;

const CACHED_SHARE: Bar = { is: 'at least', value: 2 };
const NOT_MODIFIED: Bar = { is: 'at least', value: 2_000 };

export interface SpeedRun {
  readonly appUrl: string;
  readonly bareUrl: string;
  readonly kind: PageKind;
}

type Show = (figure: Figure) => void;

/** Shows how fast a kind of page is served, beside a bare page of the same bytes in the same minute. */
export async function measureSpeed({ appUrl, bareUrl, kind }: SpeedRun, show: Show): Promise<Result<void, string>> {
  const first = await fetch(appUrl + kind.path, { headers: { 'Accept-Encoding': 'identity' } });
  const sizeBytes = (await first.arrayBuffer()).byteLength;
  const ours = loadOf(appUrl, kind);
  const bare: Load = { urls: [bareUrl + (await barePath(bareUrl, sizeBytes))], requests: REQUESTS.shared };
  const runs = await alternate(ours, bare);
  if (!runs.ok) return runs;
  showRuns(kind, runs.value, show);
  if (kind.others !== undefined) return succeed(undefined);
  return measureNotModified(ours, kind.name, show);
}

function loadOf(appUrl: string, { path, others }: PageKind): Load {
  const [first, ...rest] = [path, ...(others ?? [])].map((each) => appUrl + each);
  return { urls: [first ?? appUrl, ...rest], requests: others === undefined ? REQUESTS.shared : REQUESTS.single };
}

/** What was served in the same moment, by the product and by the bare app. */
export interface Pair {
  readonly ours: LoadOutcome;
  readonly bare: LoadOutcome;
}

/** One after the other, so that whatever else the machine does falls on both. */
export async function alternate(ours: Load, bare: Load): Promise<Result<readonly Pair[], string>> {
  for (const load of [ours, bare]) {
    const warm = await drive({ ...load, requests: WARM_UP_REQUESTS });
    if (!warm.ok) return warm;
  }
  const pairs: Pair[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const [mine, theirs] = [await drive({ ...ours, start: run * ours.requests }), await drive(bare)];
    if (!mine.ok) return mine;
    if (!theirs.ok) return theirs;
    pairs.push({ ours: mine.value, bare: theirs.value });
  }
  return succeed(pairs);
}

function showRuns({ name: on, made, p95BarMs }: PageKind, pairs: readonly Pair[], show: Show): void {
  const rates = summarise(pairs.map(({ ours, bare }) => ours.requestsPerSecond / bare.requestsPerSecond));
  const waits = summarise(pairs.map(({ ours, bare }) => ours.p95Ms / bare.p95Ms));
  show({
    what: 'requests a second, to bare',
    on,
    ...rates,
    unit: 'times',
    ...(made === 'once' ? { bar: CACHED_SHARE } : {}),
  });
  show({ what: 'p95, to bare', on, ...waits, unit: 'times' });
  const p95 = summarise(pairs.map(({ ours }) => ours.p95Ms));
  show({
    what: 'p95',
    on,
    ...p95,
    unit: 'ms',
    ...(p95BarMs === undefined ? {} : { bar: { is: 'at most', value: p95BarMs } }),
  });
  show({
    what: 'requests a second',
    on,
    value: median(pairs.map(({ ours }) => ours.requestsPerSecond)),
    unit: 'requests/s',
  });
}

/** A page without a validator can never be answered with 304; its rate is 0. */
export async function measureNotModified(load: Load, on: string, show: Show): Promise<Result<void, string>> {
  const figure = { what: '304 answers a second', on, unit: 'requests/s', bar: NOT_MODIFIED } as const;
  const etag = (await fetch(load.urls[0])).headers.get('etag');
  if (etag === null) {
    show({ ...figure, value: 0 });
    return succeed(undefined);
  }
  const rates: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const outcome = await drive({ ...load, headers: { 'If-None-Match': etag }, status: 304 });
    if (!outcome.ok) return fail(`with If-None-Match ${outcome.error}`);
    rates.push(outcome.value.requestsPerSecond);
  }
  show({ ...figure, ...summarise(rates) });
  return succeed(undefined);
}
