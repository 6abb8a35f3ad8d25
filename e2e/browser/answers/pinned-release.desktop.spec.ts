// A release comes in while an app serves: what is pinned stays as it was, to the byte, and what is live follows.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';

import { ROOT } from '#lib/settings/root.ts';
import { startApp, type StartedApp } from '#lib/command/run/started-app.ts';
import { importFolder } from '#lib/ingest/import-folder.ts';
import { embedHref } from '#lib/url/embed/href.ts';
import { surfaceHref } from '#lib/url/hrefs.ts';
import { SURFACE_NAMES } from '#lib/url/surfaces.ts';

import { CLAIM_ID } from '#e2e/browser/support/page-kinds.ts';

/** Views that show the claim that changes. Pages without state are left alone: their files serve other suites too. */
const VIEWS = [
  '/metrics/inference-throughput?scale=log',
  '/families/nemotron?metric=inference-throughput',
  '/compare?m=nemotron-3-nano-30b-a3b,nemotron-nano-9b-v2',
  `/claims/${CLAIM_ID}`,
];
const CHANGED = 'sources/2512.20848.yaml';
const OLD_FIGURE = '3.3x';
const NEW_FIGURE = '3.4x';

const Current = z.object({ release: z.string() });

let folder = '';
let app: StartedApp | undefined;
/** The release that was current when the app was started. */
let oldRelease = '';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'model-claims-pinned-'));
  const started = await startApp(databaseUrl());
  if (!started.ok) throw new Error(started.error);
  app = started.value;
  oldRelease = await currentRelease();
});

test.afterAll(async () => {
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function databaseUrl(): string {
  return `file:${join(folder, 'model-claims.db')}`;
}

async function ask(href: string): Promise<Response> {
  return fetch(`${app?.url ?? ''}${href}`);
}

async function currentRelease(): Promise<string> {
  return Current.parse(await (await ask('/api/v1/claims?limit=1')).json()).release;
}

function withQuery(href: string, query: string): string {
  return `${href}${href.includes('?') ? '&' : '?'}${query}`;
}

/** The embed of a view and every file of it. */
function formsOf(view: string): readonly string[] {
  return [
    embedHref(view),
    embedHref(view, { isStatic: true }),
    ...SURFACE_NAMES.map((name) => surfaceHref(view, name)),
  ];
}

const FORMS = [...VIEWS.flatMap(formsOf), '/api/v1/claims?metric=inference-throughput'];

interface Answer {
  readonly href: string;
  readonly status: number;
  readonly bytes: string;
  readonly isImmutable: boolean;
}

async function answersTo(hrefs: readonly string[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const href of hrefs) {
    const response = await ask(href);
    const bytes = Buffer.from(await response.arrayBuffer()).toString('latin1');
    const isImmutable = response.headers.get('cache-control')?.includes('immutable') === true;
    answers.push({ href, status: response.status, bytes, isImmutable });
  }
  return answers;
}

/** Brings in the data with one figure of one claim changed, as `npm run db:import` does. */
async function importChange(): Promise<void> {
  const data = join(folder, 'data');
  cpSync(join(ROOT, 'data'), data, { recursive: true });
  const file = join(data, CHANGED);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(OLD_FIGURE, NEW_FIGURE).replace('value: 3.3\n', 'value: 3.4\n'));
  const imported = await importFolder({ folder: data, databaseUrl: databaseUrl() });
  expect(imported.ok).toBe(true);
}

test('what is pinned stays as it is to the byte when a release comes in, and what is live follows', async () => {
  const pinned = FORMS.map((href) => withQuery(href, `release=${oldRelease}`));
  const before = await answersTo(pinned);
  const liveBefore = await answersTo(FORMS);
  await importChange();
  await expect.poll(currentRelease).not.toBe(oldRelease);
  const after = await answersTo(pinned);
  expect(before.filter(({ status }) => status === 200).length).toBeGreaterThan(VIEWS.length * 5);
  expect(before.filter(({ status }) => status >= 500)).toEqual([]);
  for (const [index, { href, status, bytes, isImmutable }] of before.entries()) {
    expect(after[index]?.bytes === bytes, `${href} has the same bytes`).toBe(true);
    expect(isImmutable, `${href} may be kept for ever`).toBe(status === 200);
  }
  for (const { href, status, bytes, isImmutable } of liveBefore.filter((each) => each.status === 200)) {
    await expect
      .poll(async () => (await answersTo([href]))[0]?.bytes === bytes, { message: `${href} follows` })
      .toBe(false);
    expect([href, status, isImmutable]).toEqual([href, 200, false]);
  }
});

test('a page and its frame show the old figure where they are pinned and the new one where they are live', async ({
  page,
}) => {
  for (const view of VIEWS) {
    for (const href of [view, embedHref(view)]) {
      await page.goto(`${app?.url ?? ''}${withQuery(href, `release=${oldRelease}`)}`);
      await expect(page.locator('main')).toContainText(OLD_FIGURE);
      await expect(page.locator('main')).not.toContainText(NEW_FIGURE);
    }
    await page.goto(`${app?.url ?? ''}${embedHref(view)}`);
    await expect(page.locator('main')).toContainText(NEW_FIGURE);
  }
});

test('a pinned frame whose claim has changed says so and leads to the difference', async ({ page }) => {
  await page.goto(`${app?.url ?? ''}${embedHref(withQuery(`/claims/${CLAIM_ID}`, `release=${oldRelease}`))}`);
  const notice = page.getByRole('link', { name: 'since release' });
  await expect(notice).toBeVisible();
  const difference = await ask((await notice.getAttribute('href')) ?? '');
  const text = await difference.text();
  expect(text).toContain(OLD_FIGURE);
  expect(text).toContain(NEW_FIGURE);
});

test('every form of a release that is not there is not found, and leads to the current one', async () => {
  const release = await currentRelease();
  const hrefs = [...VIEWS, ...FORMS].map((href) => withQuery(href, 'release=1999-01-01.1'));
  for (const { href, status, bytes } of await answersTo(hrefs)) {
    expect(status, href).toBe(404);
    expect(bytes, href).toContain(`/releases/${release}`);
  }
});
