import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';

import { TOLD } from './settings.ts';

/**
 * Takes the README's pictures from a running app: `node e2e/screenshots.ts http://localhost:3000`.
 * `CHROMIUM_PATH` names the browser where Playwright has none of its own.
 */
const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  compare: '/compare?m=nemotron-3-nano-30b-a3b,nemotron-nano-9b-v2,nemotron-h-8b',
  claim: '/claims/2512.20848/throughput-vs-similar-models',
};
const FOLDER = join(import.meta.dirname, 'screenshots');
const VIEWPORT = { width: 1440, height: 900 };

const [, , address = 'http://localhost:3000'] = process.argv;
const executablePath = TOLD.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
mkdirSync(FOLDER, { recursive: true });
for (const [name, path] of Object.entries(PAGES)) await takePicture(browser, name, path);
await browser.close();

async function takePicture(from: Browser, name: string, path: string): Promise<void> {
  const page = await from.newPage({ viewport: VIEWPORT, colorScheme: 'light', locale: 'en-GB' });
  const answer = await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' });
  if (answer?.ok() !== true) throw new Error(`${path} answered ${answer?.status()}`);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
}
