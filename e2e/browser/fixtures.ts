import { test as base, expect } from '@playwright/test';

import { readSite, type Site } from './site.ts';

interface PageFixtures {
  /** Fails a test whose page complains on the console, throws, or asks another server for anything. */
  readonly quietPage: undefined;
}

interface WorkerFixtures {
  /** What the API says that the site holds, read once by each worker. */
  readonly site: Site;
}

/** A browser says on the console that a page answered 404; on pages that are meant to be missing this is no complaint. */
const MEANT_TO_FAIL = /^Failed to load resource: the server responded with a status of 404/;

/** The test of every suite here: a page under test must be quiet and ask this server alone. */
export const test = base.extend<PageFixtures, WorkerFixtures>({
  quietPage: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        const isWorse = message.type() === 'error' || message.type() === 'warning';
        if (isWorse && !MEANT_TO_FAIL.test(message.text())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`asked ${request.url()}`);
      });
      await use(undefined);
      expect(complaints, 'what the page complained about').toEqual([]);
    },
    { auto: true },
  ],
  site: [
    async ({ playwright }, use, { project }) => {
      const request = await playwright.request.newContext({ baseURL: project.use.baseURL ?? '' });
      await use(await readSite(request));
      await request.dispose();
    },
    { scope: 'worker' },
  ],
});

export { expect };
