import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

import { ReleaseId } from '#lib/domain/facts/release.ts';
import type { MakeDear } from '#lib/http/dear-ask.ts';
import { respondWithDeck } from '#lib/http/surfaces/deck-handler.ts';
import { respondWithSurface } from '#lib/http/surfaces/surface-handler.ts';
import { queriesOver, type Queries } from '#lib/queries/queries.ts';
import { openClaimStore } from '#lib/store/read/prisma-store.ts';
import { addRelease, fillDatabase, withDatabaseFile } from '#lib/store/testing/sample-database.ts';
import { FIRST, SECOND } from '#lib/store/testing/sample-datasets.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { metricSurface } from '#lib/view/metric/surface.ts';
import { threadMaker } from './thread-maker.ts';

const LIMITS = {
  program: join(import.meta.dirname, 'program.ts'),
  heapMaxMb: 256,
  idleMs: 60_000,
  answerMaxMs: 60_000,
};
const ORIGIN = 'https://claims.example';
const METRIC = { params: METRIC_PARAMS, load: metricSurface('speed') };
const WANTED = [
  'chart.png',
  'chart.png?w=611&density=2&theme=dark',
  'og.png',
  'chart.svg?flavour=portable',
  'slides.pptx',
  'slides.pptx?picture=1&aspect=4x3',
  'slides.pptx?release=2026-11-01.1',
  'chart.png?release=1999-01-01.1',
] as const;
const DECK = '/deck/slides.pptx?views=/metrics/speed;/models/owl~A title;/claims/s1/speed&picture=1';

/** Everything that is dear of one store, each answer with its headers and bytes. */
async function answersFrom(queries: Queries, makeDear?: MakeDear) {
  const site = { queries, origin: ORIGIN, ...(makeDear === undefined ? {} : { makeDear }) };
  const answers = [await respondWithDeck(new Request(`${ORIGIN}${DECK}`), site)];
  for (const wanted of WANTED) {
    const request = new Request(`${ORIGIN}/metrics/speed/${wanted}`);
    answers.push(await respondWithSurface(request, wanted.split('?')[0] ?? '', METRIC, site));
  }
  return Promise.all(
    answers.map(async (answer, index) => ({
      of: ['deck', ...WANTED][index],
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()).toString('base64'),
    })),
  );
}

async function withStore(step: (queries: Queries, file: string) => Promise<void>): Promise<void> {
  await withDatabaseFile(async (file) => {
    await fillDatabase(file, FIRST);
    vi.stubEnv('DATABASE_URL', `file:${file}`);
    const store = await openClaimStore(`file:${file}`);
    try {
      await step(
        queriesOver(store, () => 0),
        file,
      );
    } finally {
      await store.close();
    }
  });
}

test('the thread gives the same answers as making them here, to the last byte', async () => {
  await withStore(async (queries) => {
    const there = await answersFrom(queries, threadMaker(LIMITS));
    const here = await answersFrom(queriesOver(queries, () => 0));
    expect(here.map(({ of, status }) => [of, status])).toEqual(
      ['deck', ...WANTED].map((of) => [of, of.includes('1999') ? 404 : 200]),
    );
    expect(there).toEqual(here);
  });
});

test('the thread makes what is asked for of the release that was current then, also when another one came in', async () => {
  await withStore(async (_, file) => {
    const make = threadMaker(LIMITS);
    const ask = { href: '/metrics/speed/chart.svg?flavour=portable', origin: ORIGIN };
    const signal = new AbortController().signal;
    const bodyOf = async (id: string) => {
      const made = await make({ ...ask, releaseId: ReleaseId.parse(id) }, signal);
      return made.ok ? made.value.body : made.error;
    };
    const before = await bodyOf('2026-11-01.1');
    await addRelease(file, SECOND, new Date('2026-11-02T00:00:00.000Z'));
    expect(await bodyOf('2026-11-01.1')).toBe(before);
    expect(await bodyOf('2026-11-02.1')).not.toBe(before);
  });
});

test('where nothing is imported yet the thread says so', async () => {
  await withStore(async () => {
    const ask = { href: '/metrics/speed/og.png', releaseId: undefined, origin: ORIGIN };
    const made = await threadMaker(LIMITS)(ask, new AbortController().signal);
    expect(made).toMatchObject({ ok: false, error: { status: 503, type: '/data#empty-store' } });
  });
});
