import { setTimeout } from 'node:timers/promises';

import { type ListedClaim, mostFrequent } from '#e2e/bench/pages/listed-claims.ts';
import { residentMemoryMb } from '#e2e/bench/resident-memory.ts';
import type { StartedApp } from '#lib/command/run/started-app.ts';
import { compareHref, metricHref } from '#lib/url/hrefs.ts';

/** How pages were answered while something else went on. */
export interface Watched {
  /** The time of each answer, by the kind of page. */
  readonly timesMs: ReadonlyMap<string, readonly number[]>;
  /** Answers other than 200. */
  readonly failed: number;
  readonly peakMb: number;
}

const PAUSE_MS = 50;
const LIMIT_MS = 60_000;

/** Asks for kept pages and for comparisons that nobody asked for, one after the other, until it is stopped. */
export function watchPages(app: StartedApp, claims: readonly ListedClaim[]): { stop(): Promise<Watched> } {
  const [metric] = mostFrequent(claims.map(({ metric: id }) => id));
  const subjects = mostFrequent(claims.map(({ subject }) => subject.id));
  const pages: readonly (readonly [string, (round: number) => string])[] = [
    ['home', () => '/'],
    ['models', () => '/models'],
    ['metric', () => (metric === undefined ? '/metrics' : metricHref(metric))],
    [
      'fresh comparison',
      (round) => compareHref({ subjects: [0, 1, 2].flatMap((ahead) => at(subjects, round + ahead)) }),
    ],
  ];
  const timesMs = new Map<string, number[]>(pages.map(([name]) => [name, []]));
  let peakMb = residentMemoryMb(app.processId);
  let failed = 0;
  const over = new AbortController();
  const watching = (async () => {
    for (let round = 0; !over.signal.aborted; round += 1) {
      for (const [name, pathOf] of pages) {
        const { ms, status } = await timed(`${app.url}${pathOf(round)}`);
        timesMs.get(name)?.push(ms);
        if (status !== 200) failed += 1;
        peakMb = Math.max(peakMb, residentMemoryMb(app.processId));
        await setTimeout(PAUSE_MS);
      }
    }
  })();
  return {
    stop: async () => {
      over.abort();
      await watching;
      return { timesMs, failed, peakMb };
    },
  };
}

async function timed(url: string): Promise<{ readonly ms: number; readonly status: number }> {
  const startMs = performance.now();
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(LIMIT_MS) });
    await answer.arrayBuffer();
    return { ms: performance.now() - startMs, status: answer.status };
  } catch {
    return { ms: performance.now() - startMs, status: 599 };
  }
}

function at<Item>(items: readonly Item[], index: number): readonly Item[] {
  const found = items[index % items.length];
  return found === undefined ? [] : [found];
}
