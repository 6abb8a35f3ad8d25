import { drive, type Load } from '#e2e/bench/load.ts';
import type { Figure } from '#e2e/bench/figure.ts';
import { residentMemoryMb } from '#e2e/bench/resident-memory.ts';
import { median } from '#e2e/bench/statistics.ts';
import { generatedDataset } from '#e2e/stores/generated-dataset.ts';
import { sizeOf } from '#e2e/stores/sizes.ts';
import { startStore } from '#e2e/stores/start-store.ts';
import type { StartedApp } from '#lib/command/run/started-app.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';

import { listedClaims } from './listed-claims.ts';
import { sizedKinds, type SizedKind } from './sized-kinds.ts';

const SIZES = [2_000, 20_000, 200_000] as const;
/** The second release is the current one. */
const EDITION = 2;
const WARM_UP = 32;
const ROUNDS = 3;
const KEPT_REQUESTS = 320;
const GROWTH = { is: 'at most', value: 2 } as const;

type Show = (figure: Figure) => void;

interface Sized {
  readonly on: string;
  readonly app: StartedApp;
  readonly kinds: readonly SizedKind[];
}

/**
 * Shows how long each kind of page takes over stores of three sizes, which are asked in turn, so that whatever else
 * the machine does falls on all of them. Goes on after an answer that is wrong, and fails at the end with all of them.
 */
export async function measureSizes(show: Show): Promise<Result<void, string>> {
  const stores: Sized[] = [];
  try {
    for (const claims of SIZES) {
      const app = await startStore(sizeOf(claims));
      if (!app.ok) return app;
      const kinds = sizedKinds(listedClaims(generatedDataset(sizeOf(claims), EDITION)));
      stores.push({ on: `${claims / 1_000} thousand`, app: app.value, kinds });
    }
    return await measureStores(stores, show);
  } finally {
    await Promise.all(stores.map(({ app }) => app.stop()));
  }
}

async function measureStores(stores: readonly Sized[], show: Show): Promise<Result<void, string>> {
  const problems: string[] = [];
  const rows = (stores[0]?.kinds ?? []).flatMap(({ name }) => [p95Once, p95Kept].map((measure) => ({ name, measure })));
  for (const { name, measure } of rows) {
    const times: (number | undefined)[] = [];
    for (const store of stores) {
      const measured = await measure(store, name);
      if (!measured.ok) problems.push(`${store.on}: ${measured.error}`);
      times.push(measured.ok ? measured.value : undefined);
    }
    showTimes({ what: measure.what, name, times }, stores, show);
  }
  for (const { on, app } of stores) {
    show({ what: 'memory of the server', on: `${on} claims`, value: residentMemoryMb(app.processId), unit: 'MB' });
  }
  return problems.length === 0 ? succeed(undefined) : fail(problems.join('\n'));
}

interface Times {
  readonly what: string;
  readonly name: string;
  /** By store; `undefined` where it could not be measured, or where the kind has no such addresses. */
  readonly times: readonly (number | undefined)[];
}

function showTimes({ what, name, times }: Times, stores: readonly Sized[], show: Show): void {
  for (const [index, { on }] of stores.entries()) {
    const value = times[index];
    if (value !== undefined) show({ what, on: `${name}, ${on}`, value, unit: 'ms' });
  }
  const [first, last] = [times.at(0), times.at(-1)];
  if (first === undefined || last === undefined) return;
  show({ what: `${what}, most claims to fewest`, on: name, value: last / first, unit: 'times', bar: GROWTH });
}

type Measured = Promise<Result<number | undefined, string>>;

function loadOf(
  { app, kinds }: Sized,
  name: string,
  addresses: (kind: SizedKind) => readonly string[],
): Load | undefined {
  const kind = kinds.find((each) => each.name === name);
  const [first, ...rest] = kind === undefined ? [] : addresses(kind).map((path) => app.url + path);
  return first === undefined ? undefined : { urls: [first, ...rest], requests: rest.length + 1 };
}

/** Each address once, after the last ones have warmed the program up. */
async function p95Once(store: Sized, name: string): Measured {
  const warm = loadOf(store, name, ({ fresh }) => fresh.slice(-WARM_UP));
  const load = loadOf(store, name, ({ fresh }) => fresh.slice(0, -WARM_UP));
  if (warm === undefined || load === undefined) return succeed(undefined);
  const warmed = await drive(warm);
  const driven = warmed.ok ? await drive(load) : warmed;
  return driven.ok ? succeed(driven.value.p95Ms) : driven;
}
p95Once.what = 'p95, each once';

async function p95Kept(store: Sized, name: string): Measured {
  const load = loadOf(store, name, ({ path }) => [path]);
  if (load === undefined) return succeed(undefined);
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const driven = await drive({ ...load, requests: round === 0 ? WARM_UP : KEPT_REQUESTS });
    if (!driven.ok) return driven;
    if (round > 0) times.push(driven.value.p95Ms);
  }
  return succeed(median(times));
}
p95Kept.what = 'p95, kept';
