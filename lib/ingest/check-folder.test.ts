import { expect, test } from 'vitest';

import { ClaimBody } from '#lib/domain/facts/claim.ts';
import { CuratedComparison } from '#lib/domain/facts/curated-comparison.ts';
import { Family } from '#lib/domain/facts/family.ts';
import { Metric } from '#lib/domain/facts/metric.ts';
import { Source } from '#lib/domain/facts/source.ts';
import { Subject } from '#lib/domain/facts/subject.ts';

import { checkFolder } from './check-folder.ts';
import { SAMPLE_FILES, sampleWith, withFolder } from './testing/sample-folder.ts';

async function datasetOf(files: Readonly<Record<string, string | Buffer>>) {
  const checked = await withFolder(files, (folder) => checkFolder(folder));
  if (!checked.ok) throw new Error(checked.error.map(({ message }) => message).join('\n'));
  return checked.value.dataset;
}

test('what comes out of a clean folder is what the domain defines', async () => {
  const { families, subjects, metrics, sources, comparisons, claims } = await datasetOf(SAMPLE_FILES);
  for (const family of families) expect(Family.parse(family)).toEqual(family);
  for (const subject of subjects) expect(Subject.parse(subject)).toEqual(subject);
  for (const metric of metrics) expect(Metric.parse(metric)).toEqual(metric);
  for (const source of sources) expect(Source.parse(source)).toEqual(source);
  for (const claim of claims) expect(ClaimBody.parse(claim)).toEqual(claim);
  for (const comparison of comparisons) expect(CuratedComparison.parse(comparison)).toEqual(comparison);
  const lists = [families, subjects, metrics, sources, comparisons, claims];
  expect(lists.map(({ length }) => length)).toEqual([2, 4, 7, 1, 1, 9]);
});

test('claims keep the order of their file', async () => {
  const { claims } = await datasetOf(SAMPLE_FILES);
  expect(claims.map(({ key }) => key)).toEqual([
    'total',
    'active',
    'speed',
    'gain',
    'better',
    'best',
    'kind',
    'context',
    'released',
  ]);
});

test('a relative claim keeps its bound, its baseline and its circumstances', async () => {
  const { claims } = await datasetOf(SAMPLE_FILES);
  expect(claims.find(({ key }) => key === 'speed')).toEqual({
    source: '2512.20850',
    key: 'speed',
    subject: 'owl',
    metric: 'throughput',
    assertion: {
      form: 'relative',
      relativeForm: 'multiple',
      polarity: 'more',
      quantity: {
        figure: { kind: 'number', amount: 3.3 },
        printed: '3.3x',
        unit: 'multiple',
        bound: 'up-to',
        sense: 'best-case',
      },
    },
    baseline: { mode: 'joint', subjects: ['wren'], description: 'open models', examples: true },
    conditions: [
      { key: 'input_tokens', value: 8000, unit: 'tokens', printed: '8k' },
      { key: 'hardware', value: 'h100', name: 'one NVIDIA H100', unit: 'none' },
      { key: 'setting', value: 'quiet rooms', unit: 'none' },
    ],
    nature: 'result',
    hedge: 'can',
    phrase: 'can reach up to 3.3x higher throughput',
    locator: 'abstract',
    note: 'The hardware is named elsewhere.',
  });
});

/** A second figure of Owl, under a metric that is given lines of its own. */
function withFigure(metric: string, claim: string): Record<string, string> {
  const files = sampleWith('sources/2512.20850.yaml', 'claims:\n', `claims:\n  extra:\n${claim}`);
  return { ...files, 'metrics/extra.yaml': `${(SAMPLE_FILES['metrics/accuracy.yaml'] ?? '').trim()}\n${metric}` };
}

const SHARE = `    subject: owl
    metric: extra
    value: 72
    unit: percent
    printed: 72%
    phrase: 72% prefer Owl
    locator: abstract
`;

test('a share that is held against another system names it, and no other figure of its own may', async () => {
  const against = `${SHARE}    baseline: { mode: single, subjects: [wren] }\n`;
  const { claims } = await datasetOf(withFigure('has_opponent: true\n', against));
  expect(claims[0]).toMatchObject({
    assertion: { form: 'absolute' },
    baseline: { mode: 'single', subjects: ['wren'] },
  });
  await expect(datasetOf(withFigure('has_opponent: true\n', SHARE))).rejects.toThrow('does not say with what');
  await expect(datasetOf(withFigure('', against))).rejects.toThrow('`baseline` has no meaning');
});

test.each([
  ['a rating', SHARE],
  ['a rating taken over from another source', `${SHARE}    nature: reported\n`],
  [
    'an outcome without a figure',
    '    subject: owl\n    metric: extra\n    direction: better\n    baseline: { mode: single, subjects: [wren] }\n    phrase: preferred\n    locator: abstract\n',
  ],
])('%s of a listening test names its test', async (_, claim) => {
  const within = 'compares_within: experiment\n';
  await expect(datasetOf(withFigure(within, claim))).rejects.toThrow('the claim does not name its test');
  const { claims } = await datasetOf(withFigure(within, `${claim}    experiment: listening\n`));
  expect(claims[0]?.experiment).toBe('listening');
});

test('a figure of any other metric needs no test', async () => {
  const { claims } = await datasetOf(withFigure('', SHARE));
  expect(claims[0]).not.toHaveProperty('experiment');
});

test('a variant that is but a way of writing is no condition of a claim, nor a measure of its metric', async () => {
  const path = 'metrics/accuracy.yaml';
  const files = sampleWith(path, 'top-5: { name: top five,', 'top-5: { name: top five, notation: true,');
  const { claims, metrics } = await datasetOf(files);
  const gain = claims.find(({ key }) => key === 'gain');
  expect(gain?.conditions.map(({ key }) => key)).toEqual(['benchmark', 'split', 'stage']);
  expect(metrics.find(({ id }) => id === 'accuracy')?.variants).toBeUndefined();
});

test.each([
  ['vocoder', ['vocoder']],
  ['[recogniser, translator]', ['recogniser', 'translator']],
])('a subject with the role %s has it, and one without has none', async (written, roles) => {
  const { subjects } = await datasetOf(
    sampleWith('subjects/shelf/owl.yaml', 'kind: model\n', `kind: model\nrole: ${written}\n`),
  );
  expect(subjects.find(({ id }) => id === 'owl')?.roles).toEqual(roles);
  expect(subjects.find(({ id }) => id === 'wren')).not.toHaveProperty('roles');
});

test('an arXiv id that looks like a number keeps its last zero', async () => {
  const { subjects } = await datasetOf(SAMPLE_FILES);
  expect(subjects.find(({ id }) => id === 'owl')?.introducedBy).toBe('2512.20850');
});

test('a figure that looks like a number is kept as it is printed', async () => {
  const path = 'sources/2512.20850.yaml';
  const files = sampleWith(
    path,
    'value: 31.6e9\n    unit: parameters\n    printed: 31.6B',
    'value: 32\n    unit: parameters\n    printed: 32.0',
  );
  const edited = {
    ...files,
    [path]: (files[path] ?? '')
      .replace('31.6B parameters', '32.0 parameters')
      .replace(/ {2}active:[^]*?abstract\n/u, ''),
  };
  const { claims } = await datasetOf(edited);
  expect(claims[0]?.assertion).toMatchObject({ quantity: { printed: '32.0', figure: { amount: 32 } } });
});

test('a byte order mark and Windows line ends change nothing', async () => {
  const files = Object.entries(SAMPLE_FILES).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]);
  expect(await datasetOf(Object.fromEntries(files) as Record<string, string>)).toEqual(await datasetOf(SAMPLE_FILES));
});

test.each([
  ['is not there', 'none', 'There is no folder of texts here'],
  ['holds the text of no source', 'metrics', 'The folder holds the text of no source'],
])('a check against a folder of texts that %s fails and names the folder', async (_, name, message) => {
  const checked = await withFolder(SAMPLE_FILES, async (folder) => {
    const textsFolder = `${folder}/${name}`;
    return { textsFolder, ...(await checkFolder(folder, { textsFolder })) };
  });
  expect(checked).toMatchObject({
    ok: false,
    error: [{ code: 'texts-missing', file: checked.textsFolder, message: expect.stringContaining(message) as string }],
  });
});

test('a phrase may stand in the title of its source', async () => {
  const text = `title: outperforms Wren\n\na model of 31.6B parameters, 3.2B active, can reach up to 3.3x higher throughput,
    gains of +4.8 to +12.6, best-in-class accuracy, a mixture of experts,
    up to 128k tokens, to be released in January 2026`;
  const checked = await withFolder({ '2512.20850.txt': text }, (textsFolder) =>
    withFolder(SAMPLE_FILES, (folder) => checkFolder(folder, { textsFolder })),
  );
  expect(checked.ok).toBe(true);
});
