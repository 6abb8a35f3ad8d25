import { crawl, type Visit } from '#e2e/crawl/crawl.ts';
import { sizeOf } from '#e2e/stores/sizes.ts';
import { startStore } from '#e2e/stores/start-store.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';

import type { Figure } from './figure.ts';
import { residentMemoryMb } from './resident-memory.ts';

const CLAIMS = 20_000;
const ON = `${CLAIMS / 1_000} thousand claims`;
const SHOWN = 20;

/** Asks for every address of a store of 20,000 claims; `words` may begin with another number of claims. */
export async function measureCrawl(
  show: (figure: Figure) => void,
  words: readonly string[],
): Promise<Result<void, string>> {
  const claims = Number(words[0] ?? CLAIMS);
  const app = await startStore(sizeOf(claims));
  if (!app.ok) return app;
  try {
    const startMs = performance.now();
    const { visits, failed, slow, slowest, heaviestPage } = await crawl(app.value.url);
    const on = claims === CLAIMS ? ON : `${claims} claims`;
    show({ what: 'addresses', on, value: visits, unit: '' });
    show({ what: 'time in all', on, value: (performance.now() - startMs) / 1_000, unit: 's' });
    show({ what: 'answers other than 200', on, value: failed.length, unit: '', bar: { is: 'at most', value: 0 } });
    show({ what: 'answers over a second, twice', on, value: slow.length, unit: '', bar: { is: 'at most', value: 0 } });
    show({ what: `slowest answer, ${slowest.path}`, on, value: slowest.durationMs, unit: 'ms' });
    show({ what: `heaviest page, ${heaviestPage.path}`, on, value: heaviestPage.sizeBytes / 1_000, unit: 'kB' });
    show({ what: 'memory of the server', on, value: residentMemoryMb(app.value.processId), unit: 'MB' });
    return failed.length + slow.length === 0 ? succeed(undefined) : fail(sayWrong([...failed, ...slow]));
  } finally {
    await app.value.stop();
  }
}

function sayWrong(visits: readonly Visit[]): string {
  const lines = visits
    .slice(0, SHOWN)
    .map(({ path, status, durationMs }) => `${status} in ${Math.round(durationMs)} ms: ${path}`);
  const more = visits.length > SHOWN ? [`and ${visits.length - SHOWN} more`] : [];
  return ['Wrong or slow answers:', ...lines, ...more].join('\n');
}
