// Frames stand in pages of other sites, so the complaints of the site's own pages are not listened to here.
import { test as base } from '@playwright/test';

import { startHost, type HostPage } from './embed-hosts.ts';
import { CLAIM_ID, COMPARE_PATH } from '#e2e/browser/support/page-kinds.ts';

/** One address of every kind of view that can be framed. */
export const VIEWS = {
  metric: '/metrics/inference-throughput',
  family: '/families/nemotron',
  subject: '/models/nemotron-3-nano-30b-a3b',
  claim: `/claims/${CLAIM_ID}`,
  compare: COMPARE_PATH,
};

interface Fixtures {
  /** The origin of the app. */
  readonly site: string;
  /** Serves a page of another origin until the test ends, and gives its address. */
  readonly hostPage: (host: HostPage) => Promise<string>;
}

/** The test of frames. */
export const test = base.extend<Fixtures>({
  site: async ({ baseURL }, provide) => provide(baseURL ?? ''),
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed from the pattern.
  hostPage: async ({}, provide) => {
    const hosts: Awaited<ReturnType<typeof startHost>>[] = [];
    await provide(async (page) => {
      const host = await startHost(page);
      hosts.push(host);
      return host.origin;
    });
    await Promise.all(hosts.map((host) => host.close()));
  },
});
