import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { PAGE_KINDS } from '#e2e/browser/support/page-kinds.ts';
import { forEach, ON_IDLE, type Site } from '#e2e/browser/support/site.ts';

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

/** Of the pages of claims, which one template makes, the first of each source and each tenth are asked for. */
const EACH_OF_CLAIMS = 10;

test('claims of every source have their page, with its phrase and its source', async ({ request, site }) => {
  const bySource = Map.groupBy(site.claims, ({ source }) => source.id);
  const firsts = new Set([...bySource.values()].map(([first]) => first));
  const asked = site.claims.filter((claim, index) => firsts.has(claim) || index % EACH_OF_CLAIMS === 0);
  const failures = await forEach(asked, async ({ id, phrase, source, subject }) => {
    const answer = await request.get(`/claims/${id}`, ON_IDLE);
    const text = textOf(await answer.text());
    const missing = [phrase, source.title, subject.name].filter((words) => !text.includes(fold(words)));
    return answer.status() === 200 && missing.length === 0
      ? []
      : [`${id}: ${answer.status()} without ${missing.join(', ')}`];
  });
  expect(failures.flat()).toEqual([]);
});

/** The pages of everything that is no claim. */
function thingPaths({ subjectPaths, metricIds, sourceIds, familyIds }: Site): readonly string[] {
  return [
    ...subjectPaths,
    ...metricIds.map((id) => `/metrics/${id}`),
    ...sourceIds.map((id) => `/sources/${id}`),
    ...familyIds.map((id) => `/families/${id}`),
  ];
}

test('every subject, metric, source and family has its page', async ({ request, site }) => {
  const answers = await forEach(thingPaths(site), async (path) => ({
    path,
    status: (await request.get(path, ON_IDLE)).status(),
  }));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});

test('every link on every kind of page leads somewhere', async ({ request, site }) => {
  const pages = await forEach(PAGE_KINDS, async ({ path }) => linksOf(await (await request.get(path)).text()));
  const links = [...new Set(pages.flat())];
  expect(links.length).toBeGreaterThan(300);
  // The tests above ask for the pages of things and claims themselves.
  const known = new Set([...thingPaths(site), ...site.claims.map(({ id }) => `/claims/${id}`)]);
  const others = links.filter((link) => !known.has(link));
  expect(others.length).toBeGreaterThan(100);
  const answers = await forEach(others, async (path) => ({
    path,
    status: (await request.get(path, ON_IDLE)).status(),
  }));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});
