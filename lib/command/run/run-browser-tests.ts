import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { readSettings } from './read-settings.ts';
import { runProgram } from './run-program.ts';
import { startApp, type StartedApp } from './started-app.ts';
import { readPlaywrightTally, type Tally, withExitCode } from './tally.ts';

const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs the browser suites on a production build with a database of its own, started and ended
 * here. `words` go to Playwright: a file, a `--grep`, a `--project`.
 */
export async function runBrowserTests(words: readonly string[]): Promise<Tally> {
  const settings = readSettings();
  if (!settings.ok) return refuse(settings.error);
  const browser = await findBrowser(settings.value);
  if (!browser.ok) return refuse(browser.error);
  const folder = mkdtempSync(join(tmpdir(), 'model-claims-'));
  try {
    const app = await startApp(`file:${join(folder, 'model-claims.db')}`);
    return app.ok ? await testApp(app.value, browser.value, words) : refuse(app.error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function testApp(app: StartedApp, browser: string, words: readonly string[]): Promise<Tally> {
  const report = join(mkdtempSync(join(tmpdir(), 'model-claims-report-')), 'playwright.json');
  try {
    const code = await runProgram({
      file: '@playwright/test/cli.js',
      words: ['test', '--config', 'e2e/playwright.config.ts', ...words],
      variables: { BASE_URL: app.url, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    return withExitCode(readPlaywrightTally(report), code);
  } finally {
    rmSync(join(report, '..'), { recursive: true, force: true });
    const code = await app.stop();
    if (code !== 0) process.stderr.write(`The app ended with code ${code} when it was asked to stop.\n`);
  }
}

function refuse(sentence: string): Tally {
  process.stderr.write(`${sentence}\n`);
  return withExitCode(NOTHING, 1);
}
