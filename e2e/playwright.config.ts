import { defineConfig, devices } from '@playwright/test';

import type { ProjectOptions } from './browser/support/fixtures.ts';
import { TOLD } from './settings.ts';

const isRoot = process.getuid?.() === 0;

/** Runs against the app at `BASE_URL`, in the browser at `CHROMIUM_PATH`; `npm run e2e` sets both. */
export default defineConfig<object, ProjectOptions>({
  testDir: './browser',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: TOLD.CI !== undefined,
  workers: 2,
  // Ends what hangs; a busy machine is no fault.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: TOLD.BASE_URL,
    locale: 'en-GB',
    // A trace of pages as large as these takes longer than the tests; `--trace on` gives one.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(TOLD.CHROMIUM_PATH === undefined ? {} : { executablePath: TOLD.CHROMIUM_PATH }),
      // Chromium's sandbox refuses to start for the root account.
      args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: /\.(phone|no-javascript|whole)\.spec\.ts$/,
      use: { served: 'first shelf', viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: /\.(desktop|no-javascript|whole)\.spec\.ts$/,
      use: { ...devices['Pixel 7'], served: 'first shelf' },
    },
    {
      name: 'no-javascript',
      testIgnore: /\.(desktop|phone|whole)\.spec\.ts$/,
      use: { served: 'first shelf', javaScriptEnabled: false, viewport: { width: 1440, height: 900 } },
    },
    // All of the data: that everything is there, is light, and answers what people come for.
    { name: 'whole', testMatch: /\.whole\.spec\.ts$/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'crowded',
      testDir: './crowded',
      // One app for all of its tests.
      workers: 1,
      use: { served: 'crowded store', viewport: { width: 1440, height: 900 } },
    },
    // Pages alone: what the door adds in transport, tags, codings and admission, is tested among the answers.
    {
      name: 'no-door',
      testDir: '.',
      // What of a page hangs on who answers; colours, cards and keys are in the pages, whoever carries them.
      testMatch: ['browser/pages/{unknown-ids,page-heads,shown-in-place}.desktop.spec.ts', 'no-door/*.spec.ts'],
      workers: 1,
      use: { served: 'without the door', viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'no-door-no-javascript',
      testDir: './browser/pages',
      testMatch: /\.no-javascript\.spec\.ts$/,
      workers: 1,
      use: { served: 'without the door', javaScriptEnabled: false, viewport: { width: 1440, height: 900 } },
    },
    { name: 'slides-tools', testDir: './slides', testMatch: /\.setup\.ts$/, timeout: 300_000 },
    {
      name: 'slides',
      dependencies: ['slides-tools'],
      testDir: './slides',
      timeout: 180_000,
      snapshotPathTemplate: '{testDir}/kept/{arg}{ext}',
    },
  ],
});
