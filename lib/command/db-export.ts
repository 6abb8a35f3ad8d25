import './run/node-version.ts';

import { once } from 'node:events';

import type { ClaimStore } from '#lib/domain/facts/catalog.ts';
import { claimRecord } from '#lib/domain/words/record.ts';
import { ReleaseId, type Release } from '#lib/domain/facts/release.ts';
import { StoreUnavailableError } from '#lib/store/problem.ts';
import { openClaimStore } from '#lib/store/read/prisma-store.ts';

import { readDatabaseUrl } from './run/database-folder.ts';
import { readArguments } from './run/read-arguments.ts';

const { values } = readArguments({
  start: 'npm run db:export',
  does: 'Prints the claims of a release, one in JSON a line.',
  options: { release: { type: 'string' } },
  meanings: { release: 'ID: another release than the current one' },
});

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const NOTHING_IMPORTED = 'Nothing has been imported yet. Run `npm run db:import`.';

process.exitCode = await run();

async function run(): Promise<number> {
  const url = readDatabaseUrl();
  if (!url.ok) return complain(url.error);
  try {
    const store = await openClaimStore(url.value);
    const release = await findRelease(store, values.release);
    if (typeof release === 'string') return complain(release);
    await exportRelease(store, release);
    await store.close();
    return 0;
  } catch (error) {
    if (error instanceof StoreUnavailableError) return complain(error.message);
    throw error;
  }
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

/** The wanted release, or a sentence that says why there is none. */
async function findRelease(store: ClaimStore, wanted: string | undefined): Promise<Release | string> {
  if (wanted === undefined) return (await store.currentRelease()) ?? NOTHING_IMPORTED;
  const id = ReleaseId.safeParse(wanted);
  const found = id.success ? await store.findRelease(id.data) : undefined;
  if (found !== undefined) return found;
  const ids = (await store.releases()).slice(0, 5).map((release) => release.id);
  return `There is no release ${wanted}. The newest are: ${ids.join(', ')}.`;
}

/** One claim a line, source by source, so that a large store never stands in memory whole. */
async function exportRelease(store: ClaimStore, release: Release): Promise<void> {
  const catalog = await store.catalog(release);
  for (const source of catalog.sources.keys()) {
    const { claims } = await store.claims(release, { sources: [source] });
    for (const claim of claims) {
      const line = `${JSON.stringify(claimRecord(claim, catalog))}\n`;
      if (!process.stdout.write(line)) await once(process.stdout, 'drain');
    }
  }
}
