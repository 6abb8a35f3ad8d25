import { expect, test } from 'vitest';

import { queriesOver, type Queries } from '#lib/queries/queries.ts';
import { SURFACE_NAMES } from '#lib/url/surfaces.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { PINNED_PARAMS } from '#lib/url/states/pinned.ts';
import { PAGED_PINNED_PARAMS } from '#lib/url/states/paged.ts';
import { subjectSurface } from '#lib/view/subject/surface.ts';
import { claimSurface } from '#lib/view/claim/surface.ts';
import { familySurface } from '#lib/view/family/surface.ts';
import { metricSurface } from '#lib/view/metric/surface.ts';
import { compareSurface } from '#lib/view/compare/surface.ts';
import { openClaimStore } from '#lib/store/read/prisma-store.ts';
import { addRelease, fillDatabase, withDatabaseFile } from '#lib/store/testing/sample-database.ts';
import { FIRST, SECOND } from '#lib/store/testing/sample-datasets.ts';
import { READ_CLAIMS } from '#lib/api/read-claims.ts';
import { respondWithOperation } from '#lib/http/api/respond-with-operation.ts';
import { respondWithEmbed } from '#lib/http/embeds/embed-handler.ts';
import { respondWithSurface, type SurfaceRoute } from '#lib/http/surfaces/surface-handler.ts';

const OLD = '2026-11-01.1';

type Answers = (query: string, queries: Queries) => Promise<readonly Response[]>;

/** Every surface of a view that it has, and its frame. */
function answersOf<State extends object>(path: string, own: string, route: SurfaceRoute<State>): Answers {
  return async (query, queries) => {
    const site = { queries, origin: 'https://claims.example' };
    const all = [own, query].filter((part) => part !== '').join('&');
    const requestOf = (tail: string) => new Request(`http://localhost${tail}?${all}`);
    const surfaces = await Promise.all(
      SURFACE_NAMES.map((name) => respondWithSurface(requestOf(`/${path}/${name}`), name, route, site)),
    );
    return [await respondWithEmbed(requestOf(`/embed/${path}`), path.split('/'), queries, undefined), ...surfaces];
  };
}

const VIEWS: Readonly<Record<string, Answers>> = {
  metric: answersOf('metrics/speed', '', { params: METRIC_PARAMS, load: metricSurface('speed') }),
  family: answersOf('families/shelf', '', { params: FAMILY_PARAMS, load: familySurface('shelf') }),
  claim: answersOf('claims/s1/speed', '', { params: PINNED_PARAMS, load: claimSurface('s1/speed') }),
  subject: answersOf('models/owl', '', { params: PAGED_PINNED_PARAMS, load: subjectSurface('models', 'owl') }),
  comparison: answersOf('compare', 'm=owl,wren', { params: COMPARE_PARAMS, load: compareSurface }),
  API: async (query, queries) => [
    await respondWithOperation(new Request(`http://localhost/api/v1/claims?${query}`), READ_CLAIMS, queries),
  ],
};

async function bytesOf(answers: readonly Response[]): Promise<readonly string[]> {
  return Promise.all(
    answers.map(async (answer) => `${answer.status} ${Buffer.from(await answer.arrayBuffer()).toString('base64')}`),
  );
}

/** What a process that was just started reads from a database. */
async function reading<Value>(file: string, step: (queries: Queries) => Promise<Value>): Promise<Value> {
  const store = await openClaimStore(`file:${file}`);
  try {
    return await step(queriesOver(store, () => 0));
  } finally {
    await store.close();
  }
}

test.each(Object.entries(VIEWS))(
  'a pinned %s gives the same bytes after another release came in, and the live one gives the new data',
  async (_, ask) => {
    await withDatabaseFile(async (file) => {
      await fillDatabase(file, FIRST);
      const before = await reading(file, async (queries) => bytesOf(await ask(`release=${OLD}`, queries)));
      const live = await reading(file, async (queries) => bytesOf(await ask('', queries)));
      await addRelease(file, SECOND, new Date('2026-11-02T00:00:00.000Z'));
      const after = await reading(file, async (queries) => bytesOf(await ask(`release=${OLD}`, queries)));
      const liveAfter = await reading(file, async (queries) => bytesOf(await ask('', queries)));
      expect(after).toEqual(before);
      expect(before[0]).toMatch(/^200 /);
      expect(liveAfter[0]).not.toEqual(live[0]);
    });
  },
);

test.each(Object.entries(VIEWS))('a pinned %s may be kept for ever and a live one may not', async (_, ask) => {
  await withDatabaseFile(async (file) => {
    await fillDatabase(file, FIRST);
    const kept = async (query: string) =>
      reading(file, async (queries) => {
        const answers = (await ask(query, queries)).filter(({ status }) => status === 200);
        return answers.map(({ headers }) => headers.get('cache-control')?.includes('immutable'));
      });
    expect(new Set(await kept(`release=${OLD}`))).toEqual(new Set([true]));
    expect(new Set(await kept(''))).toEqual(new Set([false]));
  });
});

test.each(Object.entries(VIEWS))(
  'a %s of an unknown release is not there, and names the current one',
  async (_, ask) => {
    await withDatabaseFile(async (file) => {
      await fillDatabase(file, FIRST);
      const answers = await reading(file, (queries) => ask('release=1999-01-01.1', queries));
      for (const answer of answers) {
        expect(answer.status).toBe(404);
        expect(answer.headers.get('cache-control')).toBe('no-store');
        expect(await answer.text()).toContain(`/releases/${OLD}`);
      }
    });
  },
);
