import { expect, test } from 'vitest';

import { checkFolder } from '../check-folder.ts';
import { SAMPLE_FILES, sampleWith, withFolder } from '../testing/sample-folder.ts';

const SOURCE = 'sources/2512.20850.yaml';

async function codesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const checked = await withFolder(files, (folder) => checkFolder(folder));
  return checked.ok ? [] : checked.error.map(({ code, path }) => `${code} ${path}`);
}

function sourceWith(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The sample does not hold "${from}".`);
    return text.replace(from, () => to);
  }, SAMPLE_FILES[SOURCE] ?? '');
}

test('a copy of a source under another id is refused for its address', async () => {
  const copy = SAMPLE_FILES[SOURCE] ?? '';
  expect(await codesOf({ ...SAMPLE_FILES, 'sources/2512.20851.yaml': copy })).toEqual([
    'source-duplicate url',
    'source-misnamed url',
  ]);
});

test.each([
  ['https://example.org/report', 'https://www.example.org/report/'],
  ['https://example.org/report.pdf', 'https://example.org/Report#page=2'],
  ['https://example.org/report', 'https://example.org/reportv2'],
])('%s and %s are one work in two files', async (first, second) => {
  const edited = (url: string) => sourceWith(['url: https://arxiv.org/abs/2512.20850\n', `url: ${url}\n`]);
  const files = { ...SAMPLE_FILES, 'sources/report.yaml': edited(first), 'sources/report-2.yaml': edited(second) };
  expect(await codesOf(files)).toEqual(['source-duplicate url']);
});

/** A page that changes, at an address and in a file of its own. */
function page(kind: string, url: string): string {
  return sourceWith(
    ['kind: paper', `kind: ${kind}\nas_of: 2026-01-31`],
    ['url: https://arxiv.org/abs/2512.20850\n', `url: ${url}\n`],
  );
}

const CARD = 'https://example.org/nest/owl-0.6b';

test.each(['model-card', 'repository', 'documentation', 'leaderboard', 'database'])(
  'two %ss of owl-0.6b-v2 and owl-0.6b-v3 are two works',
  async (kind) => {
    const files = {
      ...SAMPLE_FILES,
      'sources/card-v2.yaml': page(kind, `${CARD}-v2`),
      'sources/card-v3.yaml': page(kind, `${CARD}-v3`),
      'sources/card.yaml': page(kind, CARD),
    };
    expect(await codesOf(files)).toEqual([]);
  },
);

test.each([`${CARD}-v2/`, `${CARD}-v2/blob/main/README.md`, `${CARD}-v2/tree/main`, `${CARD}-V2#use`])(
  '%s is the card of owl-0.6b-v2 once more',
  async (url) => {
    const files = {
      ...SAMPLE_FILES,
      'sources/card-v2.yaml': page('model-card', `${CARD}-v2`),
      'sources/card-v2-again.yaml': page('model-card', url),
    };
    expect(await codesOf(files)).toEqual(['source-duplicate url']);
  },
);

test('a later version that says so is no copy', async () => {
  const later = sourceWith(
    ['version: v1', 'version: v2\nlater_version_of: "2512.20850"'],
    ['version_url: https://arxiv.org/abs/2512.20850v1', 'version_url: https://arxiv.org/abs/2512.20850v2'],
  );
  expect(await codesOf({ ...SAMPLE_FILES, 'sources/2512.20850v2.yaml': later })).toEqual([]);
});

test('a later version with the address of another is refused', async () => {
  const later = sourceWith(
    ['version: v1', 'version: v2\nlater_version_of: "2512.20850"'],
    ['version_url: https://arxiv.org/abs/2512.20850v1', 'version_url: https://arxiv.org/abs/2512.20850v2'],
    ['url: https://arxiv.org/abs/2512.20850\n', 'url: https://arxiv.org/abs/2512.20850v3\n'],
  );
  expect(await codesOf({ ...SAMPLE_FILES, 'sources/2512.20850v2.yaml': later })).toEqual(['version-mismatch url']);
});

test.each(['et al.', 'A. Bird et al', 'others', 'and others', 'A. Bird and 12 others', '...', '… and more'])(
  '“%s” is no person',
  async (name) => {
    const codes = await codesOf(sampleWith(SOURCE, 'authors: [A. Bird]', `authors: ["${name}"]`));
    expect(codes).toEqual(['author-not-a-person authors.0']);
  },
);

test.each(['Betal Alvarez', 'Al Others', 'Et Alonso'])('“%s” is a person', async (name) => {
  expect(await codesOf(sampleWith(SOURCE, 'authors: [A. Bird]', `authors: [${name}]`))).toEqual([]);
});

test.each(['model-card', 'documentation', 'leaderboard', 'repository', 'database'])(
  'a %s, which changes, needs the day on which it was read',
  async (kind) => {
    expect(await codesOf(sampleWith(SOURCE, 'kind: paper', `kind: ${kind}`))).toEqual(['key-missing as_of']);
    expect(await codesOf(sampleWith(SOURCE, 'kind: paper', `kind: ${kind}\nas_of: 2026-01-31`))).toEqual([]);
  },
);

test.each(['paper', 'blog'])('a %s without a date of its own needs the day on which it was read', async (kind) => {
  const undated = (extra = '') => sourceWith(['kind: paper', `kind: ${kind}`], ['published: 2025-12\n', extra]);
  expect(await codesOf({ ...SAMPLE_FILES, [SOURCE]: undated() })).toEqual(['key-missing as_of']);
  expect(await codesOf({ ...SAMPLE_FILES, [SOURCE]: undated('as_of: 2026-01-31\n') })).toEqual([]);
  expect(await codesOf(sampleWith(SOURCE, 'kind: paper', `kind: ${kind}`))).toEqual([]);
});

test.each(['2025-02-30', '2025-13', '2025-02-29', '2025-00-01', '2025-04-31'])(
  '%s is no date, wherever one stands',
  async (date) => {
    expect(await codesOf(sampleWith(SOURCE, 'published: 2025-12', `published: ${date}`))).toEqual([
      'format-wrong published',
    ]);
    expect(await codesOf(sampleWith(SOURCE, 'read: abstract', `read: abstract\nas_of: ${date}`))).toEqual([
      'format-wrong as_of',
    ]);
    expect(await codesOf(sampleWith(SOURCE, 'date: 2026-01', `date: ${date}`))).toEqual([
      'format-wrong claims.released.date',
    ]);
  },
);

test.each([
  ['a month that is not printed', 'date: 2026-02'],
  ['a year that is not printed', 'date: 2025-01'],
])('a date with %s is refused', async (_, date) => {
  expect(await codesOf(sampleWith(SOURCE, 'date: 2026-01', date))).toEqual([
    'figure-not-as-printed claims.released.date',
  ]);
});

test.each(['Zoo', 'not stated', 'Zoo and others', 'Aviaryland'])('%s makes no member of the shelf', async (maker) => {
  const files = sampleWith('subjects/shelf/owl.yaml', 'organisation: Aviary', `organisation: ${maker}`);
  expect(await codesOf(files)).toEqual(['member-foreign organisation']);
});

test.each(['Aviary', 'Zoo and Aviary', 'Zoo, Aviary and others'])('%s makes members of the shelf', async (maker) => {
  const files = sampleWith('subjects/shelf/owl.yaml', 'organisation: Aviary', `organisation: "${maker}"`);
  expect(await codesOf(files)).toEqual([]);
});

test.each([
  ['table 3', ['cell-without-place claims.active.locator']],
  ['table 3, row Owl', ['cell-without-place claims.active.locator']],
  ['table 3, row Owl, column Active', []],
])('a bare cell at “%s” gives %j', async (locator, codes) => {
  const from = 'phrase: 3.2B active\n    locator: abstract';
  expect(await codesOf(sampleWith(SOURCE, from, `phrase: 3.2B\n    locator: ${locator}`))).toEqual(codes);
});

test('680 with the words "680k hours" is refused', async () => {
  const files = sampleWith(
    SOURCE,
    'value: 128000\n    unit: tokens\n    printed: 128k',
    'value: 128\n    unit: tokens\n    printed: "128"',
  );
  expect(await codesOf(files)).toEqual(['figure-not-as-printed claims.context.value']);
});

test('a circumstance with another figure than is printed is refused', async () => {
  expect(await codesOf(sampleWith(SOURCE, 'value: 8000, unit', 'value: 80000, unit'))).toEqual([
    'figure-not-as-printed claims.speed.conditions.input_tokens.value',
  ]);
});

test('the address of a version is that of the same paper', async () => {
  expect(await codesOf(sampleWith(SOURCE, 'abs/2512.20850v1', 'abs/2512.20848v1'))).toEqual([
    'version-mismatch version_url',
  ]);
});
