import { test as base, expect, type Page } from '@playwright/test';

import { startServed, type Served } from './served.ts';
import { readSite, type Site } from './site.ts';

/** What projects say of the app that they test. */
export interface ProjectOptions {
  readonly served: Served;
}

interface WorkerFixtures extends ProjectOptions {
  /** The origin of the app under test. */
  readonly appUrl: string;
  /** What the API says that the site holds, read once by each worker. */
  readonly site: Site;
}

/** A browser says on the console that a page answered 404; on pages that are meant to be missing this is no complaint. */
const MEANT_TO_FAIL = /^Failed to load resource: the server responded with a status of 404/;

/** Collects what a page complains about from now on. */
function listenTo(page: Page, baseUrl: string): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isWorse = message.type() === 'error' || message.type() === 'warning';
    if (isWorse && !MEANT_TO_FAIL.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseUrl) complaints.push(`asked ${request.url()}`);
  });
  return complaints;
}

/** The test of every suite of pages: one that complains on the console, throws, or asks another server fails it. */
export const test = base.extend<object, WorkerFixtures>({
  served: ['as told', { option: true, scope: 'worker' }],
  appUrl: [
    async ({ served }, provide, { project }) => {
      const app = await startServed(served);
      await provide(app?.url ?? project.use.baseURL ?? '');
      await app?.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ appUrl }, provide) => provide(appUrl),
  page: async ({ page, baseURL }, provide) => {
    const complaints = listenTo(page, baseURL ?? '');
    await provide(page);
    expect(complaints, 'what the page complained about').toEqual([]);
  },
  site: [
    async ({ playwright, appUrl }, provide) => {
      const request = await playwright.request.newContext({ baseURL: appUrl });
      await provide(await readSite(request));
      await request.dispose();
    },
    { scope: 'worker' },
  ],
});

export { expect };
