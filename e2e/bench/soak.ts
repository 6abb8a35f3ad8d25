import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startApp, type StartedApp } from '#lib/command/run/started-app.ts';
import { succeed, type Result } from '#lib/domain/result.ts';

import { startBareApp } from './bare-app.ts';
import type { Figure } from './figure.ts';
import { readListedClaims } from './pages/listed-claims.ts';
import { askAll } from './soak/ask-all.ts';
import { keptRate, keptRateToBare, madeRateToBare } from './soak/kept-rate.ts';
import { freshAddresses, madeUpAddresses } from './soak/addresses.ts';
import { dropUpgrades } from './soak/upgrades.ts';
import { readResources, settle, type Resources } from './soak/resources.ts';

type Show = (figure: Figure) => void;

const MADE_UP = 10_000;
const FRESH = 5_000;
const UPGRADES = 1_000;
/** Few enough that the addresses stay the only thing that is new, many enough to time. */
const UNKNOWN_PARAMETERS = 2_000;

/** How many addresses of each sort; `npm run bench -- soak 3000 500` asks for fewer. */
function countsOf([madeUp = `${MADE_UP}`, fresh = `${FRESH}`]: readonly string[]) {
  return { madeUp: Number(madeUp), fresh: Number(fresh) };
}

/**
 * Asks for thousands of addresses that are not there and thousands that nobody asked for before, drops connections that
 * ask for another protocol, and shows what of it stays: speed, memory, disk, descriptors.
 */
export async function measureSoak(show: Show, words: readonly string[]): Promise<Result<void, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'model-claims-soak-'));
  const started: StartedApp[] = [];
  try {
    const app = await startApp(`file:${join(folder, 'model-claims.db')}`);
    if (!app.ok) return app;
    started.push(app.value);
    const bare = await startBareApp();
    if (!bare.ok) return bare;
    started.push(bare.value);
    return await soak({ app: app.value, bare: bare.value, ...countsOf(words) }, show);
  } finally {
    await Promise.all(started.map((app) => app.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Soak {
  readonly app: StartedApp;
  readonly bare: StartedApp;
  readonly madeUp: number;
  readonly fresh: number;
}

async function soak({ app, bare, ...counts }: Soak, show: Show): Promise<Result<void, string>> {
  const claims = await readListedClaims(app.url);
  const speed = (when: 'before' | 'after') => speedsToBare({ appUrl: app.url, bareUrl: bare.url, claims }, when);
  const before = await speed('before');
  if (!before.ok) return before;
  await settle();
  const [start, startS] = [readResources(app.processId), performance.now() / 1_000];
  showResources('before', start, show);
  const madeUp = await askAll(app.url, madeUpAddresses(claims, counts.madeUp));
  showAnswers(`${counts.madeUp} made-up ids`, madeUp, show);
  showResources('after made-up ids', readResources(app.processId), show);
  const half = await askAll(app.url, freshAddresses(claims, { first: 0, count: counts.fresh / 2 }));
  await settle();
  const middle = readResources(app.processId);
  showResources('after half of the fresh ones', middle, show);
  const rest = await askAll(app.url, freshAddresses(claims, { first: counts.fresh / 2, count: counts.fresh / 2 }));
  showAnswers(`${counts.fresh} fresh addresses`, addAnswers(half, rest), show);
  const after = await speed('after');
  if (!after.ok) return after;
  await settle();
  const end = readResources(app.processId);
  showResources('after all', end, show);
  show({ what: 'time in all', on: 'soak', value: performance.now() / 1_000 - startS, unit: 's' });
  showSpeeds({ before: before.value, after: after.value }, show);
  showGrowth({ start, middle, end }, show);
  await measureUpgrades(app, end, show);
  return measureUnknown(app, show);
}

type Answers = Awaited<ReturnType<typeof askAll>>;

function addAnswers(some: Answers, others: Answers): Answers {
  return {
    requestsPerSecond: (some.requestsPerSecond + others.requestsPerSecond) / 2,
    failed: some.failed + others.failed,
  };
}

function showAnswers(on: string, { requestsPerSecond, failed }: Answers, show: Show): void {
  show({ what: 'requests a second', on, value: requestsPerSecond, unit: 'requests/s' });
  show({ what: 'answers of 500 and above', on, value: failed, unit: '', bar: { is: 'at most', value: 0 } });
}

interface Speeds {
  readonly kept: number;
  readonly made: number;
}

async function speedsToBare(
  beside: Parameters<typeof keptRateToBare>[0],
  when: 'before' | 'after',
): Promise<Result<Speeds, string>> {
  const kept = await keptRateToBare(beside);
  if (!kept.ok) return kept;
  const made = await madeRateToBare(beside, when);
  return made.ok ? succeed({ kept: kept.value, made: made.value }) : made;
}

function showSpeeds({ before, after }: { readonly before: Speeds; readonly after: Speeds }, show: Show): void {
  const bar = { is: 'at least', value: 0.9 } as const;
  for (const kind of ['kept', 'made'] as const) {
    const what = { kept: 'kept pages', made: 'pages made anew' }[kind];
    show({ what: `${what}, to bare`, on: 'before', value: before[kind], unit: 'times' });
    show({ what: `${what}, to bare`, on: 'after all', value: after[kind], unit: 'times' });
    show({ what: `${what}, after to before`, on: 'soak', value: after[kind] / before[kind], unit: 'times', bar });
  }
}

function showResources(on: string, { memoryMb, files, sizeMb, descriptors }: Resources, show: Show): void {
  show({ what: 'memory of the server', on, value: memoryMb, unit: 'MB' });
  show({ what: 'files of the build', on, value: files, unit: '' });
  show({ what: 'size of the build', on, value: sizeMb, unit: 'MB' });
  if (descriptors !== undefined) show({ what: 'open descriptors', on, value: descriptors, unit: '' });
}

type Stages = Readonly<Record<'start' | 'middle' | 'end', Resources>>;

function showGrowth({ start, middle, end }: Stages, show: Show): void {
  const on = 'soak';
  const atMost = (value: number) => ({ is: 'at most', value }) as const;
  show({ what: 'memory at the end', on, value: end.memoryMb, unit: 'MB', bar: atMost(400) });
  const grown = end.memoryMb / middle.memoryMb;
  show({ what: 'memory, end to middle', on, value: grown, unit: 'times', bar: atMost(1.1) });
  show({ what: 'files that came', on, value: end.files - start.files, unit: '', bar: atMost(50) });
  show({ what: 'size that came', on, value: end.sizeMb - start.sizeMb, unit: 'MB', bar: atMost(10) });
  if (end.descriptors === undefined || start.descriptors === undefined) return;
  show({ what: 'descriptors that came', on, value: end.descriptors - start.descriptors, unit: '', bar: atMost(10) });
}

async function measureUpgrades(app: StartedApp, { descriptors }: Resources, show: Show): Promise<void> {
  await dropUpgrades(app.url, UPGRADES);
  await settle();
  const after = readResources(app.processId).descriptors;
  if (after === undefined || descriptors === undefined) return;
  const on = `${UPGRADES} dropped upgrades`;
  show({ what: 'descriptors that came', on, value: after - descriptors, unit: '', bar: { is: 'at most', value: 10 } });
}

/** An address with a parameter that nobody knows is the same page: it is kept already. */
async function measureUnknown({ url }: StartedApp, show: Show): Promise<Result<void, string>> {
  const page = `${url}/metrics/parameters?scale=log`;
  const kept = await keptRate([page], UNKNOWN_PARAMETERS);
  if (!kept.ok) return kept;
  const unknown = Array.from({ length: UNKNOWN_PARAMETERS }, (_, index) => `${page}&zq=${index}`);
  const asked = await keptRate(unknown, UNKNOWN_PARAMETERS);
  if (!asked.ok) return asked;
  const on = `${UNKNOWN_PARAMETERS} unknown parameters`;
  show({ what: 'requests a second', on: 'the same page', value: kept.value, unit: 'requests/s' });
  show({ what: 'requests a second', on, value: asked.value, unit: 'requests/s' });
  const bar = { is: 'at least', value: 0.7 } as const;
  show({ what: 'to the same page', on, value: asked.value / kept.value, unit: 'times', bar });
  return succeed(undefined);
}
