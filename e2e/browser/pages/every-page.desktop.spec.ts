import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { PAGE_KINDS } from '#e2e/browser/support/page-kinds.ts';
import { forEach, ON_IDLE } from '#e2e/browser/support/site.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

/** These ask for each page of the site, most of which are made at that moment. */
test.describe.configure({ timeout: 240_000 });

/** The text of an HTML page as a reader sees it, entities read and spaces folded. */
function textOf(html: string): string {
  return html
    .replaceAll(/<!--.*?-->|<script.*?<\/script>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&([#\w]+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replaceAll(/\s+/g, ' ');
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Addresses on this site that a page links to, without their fragments. */
function linksOf(html: string): readonly string[] {
  const hrefs = [...html.matchAll(/<a\b[^>]*? href="(\/[^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  return hrefs.map((href) => href.split('#')[0] ?? href).filter((href) => !href.startsWith('//'));
}

test('every claim has its page, with its phrase and its source', async ({ request, site }) => {
  const failures = await forEach(site.claims, async ({ id, phrase, source, subject }) => {
    const answer = await request.get(`/claims/${id}`, ON_IDLE);
    const text = textOf(await answer.text());
    const missing = [phrase, source.title, subject.name].filter((words) => !text.includes(fold(words)));
    return answer.status() === 200 && missing.length === 0
      ? []
      : [`${id}: ${answer.status()} without ${missing.join(', ')}`];
  });
  expect(failures.flat()).toEqual([]);
});

test('every subject, metric, source and family has its page', async ({ request, site }) => {
  const paths = [
    ...site.subjectPaths,
    ...site.metricIds.map((id) => `/metrics/${id}`),
    ...site.sourceIds.map((id) => `/sources/${id}`),
    ...site.familyIds.map((id) => `/families/${id}`),
  ];
  const answers = await forEach(paths, async (path) => ({ path, status: (await request.get(path, ON_IDLE)).status() }));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});

test('every link on every kind of page leads somewhere', async ({ request }) => {
  const pages = await forEach(PAGE_KINDS, async ({ path }) => linksOf(await (await request.get(path)).text()));
  const links = [...new Set(pages.flat())];
  expect(links.length).toBeGreaterThan(300);
  const answers = await forEach(links, async (path) => ({ path, status: (await request.get(path, ON_IDLE)).status() }));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});

test('an unknown id is answered 404 with the nearest names, at the first request too', async ({ request }) => {
  const wrong = [
    '/models/canarry',
    '/methods/flowtronn',
    '/metrics/parameterss',
    '/sources/2512.2084',
    '/families/nemotronn',
    '/claims/2512.20848/nothing',
  ];
  for (const path of wrong) {
    const answer = await request.get(path);
    expect.soft(answer.status(), path).toBe(404);
    expect.soft(textOf(await answer.text()), path).toContain('There is no');
  }
});
