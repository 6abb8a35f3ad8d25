// What leaves the site leads back to it: at the port that is served, on whatever build, or where the operator says.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

import { startApp, type StartedApp } from '#lib/command/run/started-app.ts';

import { CLAIM_ID, COMPARE_PATH, PAGE_KINDS } from '#e2e/browser/support/page-kinds.ts';

const QUERY = COMPARE_PATH.slice('/compare'.length);
const PUBLIC_ORIGIN = 'https://claims.example';
/** What holds addresses of the site: every form of text, and packages of them. */
const FILES = [
  `/compare/table.md${QUERY}`,
  `/compare/table.tex${QUERY}`,
  `/compare/citations.bib${QUERY}`,
  `/compare/chart.html${QUERY}`,
  `/compare/slides.pptx${QUERY}`,
  `/claims/${CLAIM_ID}/chart.html`,
  `/deck/slides.pptx?views=/claims/${CLAIM_ID}`,
  '/sitemap.xml',
  '/robots.txt',
];
/** What leads nowhere from outside, so that it names no origin, and must not name a wrong one. */
const SILENT = [`/compare/table.csv${QUERY}`, `/compare/view.json${QUERY}`, '/embed/metrics/parameters', '/embed.js'];

let folder = '';
const apps: StartedApp[] = [];

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'model-claims-origin-'));
});

test.afterAll(async () => {
  await Promise.all(apps.map((app) => app.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function start(variables: Readonly<Record<string, string>>): Promise<string> {
  const app = await startApp(`file:${join(folder, 'model-claims.db')}`, variables);
  if (!app.ok) throw new Error(app.error);
  apps.push(app.value);
  return app.value.url;
}

/** A page of every kind that is there, with some that say more in their address. */
const PAGES = [
  ...PAGE_KINDS.filter(({ status = 200, isUnlisted = false }) => status === 200 && !isUnlisted).map(({ path }) => path),
  '/metrics/parameters?scale=log',
  '/families/nemotron?metric=parameters',
];

/** All text in a package, those inside of it too. */
function packedText(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes));
  return parts.map(([name, part]) => (name.endsWith('.xlsx') ? packedText(part) : strFromU8(part))).join('\n');
}

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  expect(answer.status, address).toBe(200);
  if (!new URL(address).pathname.endsWith('.pptx')) return answer.text();
  return packedText(new Uint8Array(await answer.arrayBuffer()));
}

/** The origins of this machine and of the made-up operator that a text names, plain or as part of an address. */
function originsIn(text: string): readonly string[] {
  const plain = text.replaceAll('\\allowbreak{}', '').replaceAll(/%3A/gi, ':').replaceAll(/%2F/gi, '/');
  return [...new Set(plain.match(/https?:\/\/(?:localhost(?::\d+)?|claims\.example)/g) ?? [])];
}

const CASES = [
  { name: 'the port that is served', variables: {}, originOf: (url: string) => url },
  { name: 'where the operator says', variables: { SITE_ORIGIN: PUBLIC_ORIGIN }, originOf: () => PUBLIC_ORIGIN },
] as const;

for (const { name, variables, originOf } of CASES) {
  test(`pages, files and frames lead to ${name}, and nowhere else`, async () => {
    const url = await start(variables);
    const origin = originOf(url);
    for (const path of [...PAGES, ...FILES]) {
      expect(originsIn(await textAt(`${url}${path}`)), path).toEqual([origin]);
    }
    for (const path of SILENT) {
      expect(
        originsIn(await textAt(`${url}${path}`)).filter((named) => named !== origin),
        path,
      ).toEqual([]);
    }
    for (const format of ['json', 'xml']) {
      const page = encodeURIComponent(`${origin}/metrics/parameters`);
      const answer = await textAt(`${url}/oembed?url=${page}&format=${format}`);
      expect(originsIn(answer), format).toEqual([origin]);
    }
  });
}
