// What leaves the site leads back to it: at the port that is served, on whatever build, or where the operator says.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';

import { startApp, type StartedApp } from '#lib/command/run/started-app.ts';
import { ROOT } from '#lib/settings/root.ts';

import { CLAIM_ID, COMPARE_PATH } from '#e2e/browser/support/page-kinds.ts';

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
/** Pages that are made as they are asked for. */
const PAGES = [
  COMPARE_PATH,
  '/metrics/parameters?scale=log',
  '/families/nemotron?metric=parameters',
  `/claims/${CLAIM_ID}`,
  '/models/nemotron-3-nano-30b-a3b',
];
/** What leads nowhere from outside, so that it names no origin, and must not name a wrong one. */
const SILENT = [`/compare/table.csv${QUERY}`, `/compare/view.json${QUERY}`, '/embed/metrics/parameters', '/embed.js'];

const Manifest = z.object({ routes: z.record(z.string(), z.object({ dataRoute: z.string().nullable() })) });

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

/** The pages that the build on disk made beforehand, for the origin that it was made for. */
function builtPages(): readonly string[] {
  const manifest = readFileSync(join(ROOT, '.next/prerender-manifest.json'), 'utf8');
  const routes = Object.entries(Manifest.parse(JSON.parse(manifest)).routes);
  return routes.filter(([path, { dataRoute }]) => dataRoute !== null && !path.startsWith('/_')).map(([path]) => path);
}

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
    const pages = builtPages();
    expect(pages.length).toBeGreaterThan(20);
    for (const path of [...pages, ...PAGES, ...FILES]) {
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
