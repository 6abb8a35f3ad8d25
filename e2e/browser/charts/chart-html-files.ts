// Files stand on disk, where no page of the site is, so that their requests are listened to here.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';

import { surfaceHref } from '#lib/url/hrefs.ts';

interface Fixtures {
  /** Saves `chart.html` of a page until the test ends, and gives the address of the file. */
  readonly savedFile: (pageHref: string) => Promise<string>;
  /** Saves a page of somebody else beside it, and gives its address. */
  readonly savedPage: (html: string) => string;
  /** A folder that is there until the test ends. */
  readonly folder: string;
}

/** What a page asked for besides files of the disk and what stands in them, and what it complained about. */
export function listenTo(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) heard.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('dialog', (dialog) => {
    heard.push(`said ${dialog.message()}`);
    void dialog.dismiss();
  });
  return heard;
}

/** The test of files that were taken away: one that asks for anything, complains or speaks up fails it. */
export const test = base.extend<Fixtures>({
  page: async ({ page, context }, provide) => {
    await context.setOffline(true);
    const heard = listenTo(page);
    await provide(page);
    expect(heard, 'what the file asked for or complained about').toEqual([]);
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed from the pattern.
  folder: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'chart-html-'));
    await provide(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  savedFile: async ({ request, folder }, provide) => {
    await provide(async (pageHref) => {
      const answer = await request.get(surfaceHref(pageHref, 'chart.html'));
      expect(answer.status()).toBe(200);
      const file = join(folder, 'chart.html');
      writeFileSync(file, await answer.body());
      return pathToFileURL(file).href;
    });
  },
  savedPage: async ({ folder }, provide) => {
    await provide((html) => {
      const file = join(folder, 'deck.html');
      writeFileSync(file, html);
      return pathToFileURL(file).href;
    });
  },
});
