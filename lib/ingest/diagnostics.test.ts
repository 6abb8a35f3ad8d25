import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { checkFolder } from './check-folder.ts';
import type { Diagnostic } from './diagnostic.ts';
import { LIMITS } from './read/limits.ts';
import { renderDiagnostics, renderDiagnosticsJson } from './print-findings.ts';
import { SAMPLE_FILES, sampleWith, withFolder } from './testing/sample-folder.ts';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from './sentences/codes.ts';

const SOURCE = 'sources/2512.20850.yaml';
const OWL = 'subjects/shelf/owl.yaml';
const METRIC = 'metrics/accuracy.yaml';
const COMPARISON = 'comparisons/birds.yaml';

type Files = Readonly<Record<string, string | Buffer>>;
interface Broken {
  readonly files: Files;
  /** What cannot be written as a file: a link, another folder to check. */
  readonly prepare?: (folder: string) => Promise<string>;
  readonly textsFile?: string;
  /** Another folder of texts than one with the file. */
  readonly textsFolder?: string;
}

function edit(path: string, from: string, to: string): Broken {
  return { files: sampleWith(path, from, to) };
}

function inClaims(from: string, to: string): Broken {
  return edit(SOURCE, from, to);
}

/** For each code, the least that brings it about. */
const BROKEN: Readonly<Record<DiagnosticCode, Broken>> = {
  'folder-missing': { files: {}, prepare: async (folder) => join(folder, 'nowhere') },
  'folder-not-a-folder': { files: SAMPLE_FILES, prepare: async (folder) => join(folder, 'families.yaml') },
  'folder-empty': { files: { 'README.md': 'Nothing yet.' } },
  'folder-too-large': {
    files: {},
    prepare: async (folder) => {
      for (let index = 0; index <= LIMITS.files; index += 1) await writeFile(join(folder, `${index}.yaml`), '');
      return folder;
    },
  },
  'file-unreadable': {
    files: SAMPLE_FILES,
    prepare: async (folder) => {
      await symlink('nowhere', join(folder, 'sources/broken.yaml'));
      return folder;
    },
  },
  'file-unexpected': { files: { ...SAMPLE_FILES, 'subjects/owl.yaml': 'name: Owl' } },
  'file-too-large': { files: { ...SAMPLE_FILES, 'sources/huge.yaml': Buffer.alloc(50_000_000, 'a') } },
  'file-link': {
    files: SAMPLE_FILES,
    prepare: async (folder) => {
      await symlink('/etc/hostname', join(folder, 'sources/outside.yaml'));
      return folder;
    },
  },
  'file-encoding': {
    files: { ...SAMPLE_FILES, [OWL]: Buffer.from((SAMPLE_FILES[OWL] ?? '').replace('A model', 'A modèle'), 'latin1') },
  },
  'file-control-character': edit(OWL, 'A model.', 'A\u202E model.'),
  'file-empty': { files: { ...SAMPLE_FILES, 'subjects/shelf/empty.yaml': '# to do\n' } },
  'yaml-syntax': edit(OWL, 'summary: A model.', 'summary: A model: the owl.'),
  'yaml-duplicate-key': inClaims('  active:\n', '  total:\n'),
  'yaml-text-cut': inClaims('phrase: outperforms Wren', 'phrase: outperforms Wren #1'),
  'yaml-text-changed': inClaims('phrase: outperforms Wren', String.raw`phrase: "out\times Wren"`),
  'yaml-key-changed': inClaims('  best:', '  2504.08710:'),
  'key-reserved': inClaims('  best:', '  __proto__:'),
  'yaml-aliases': {
    files: {
      ...SAMPLE_FILES,
      [OWL]: `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c]\n`,
    },
  },
  'yaml-nesting': { files: { ...SAMPLE_FILES, [OWL]: '['.repeat(20_000) + ']'.repeat(20_000) } },
  'id-malformed': { files: { ...SAMPLE_FILES, 'subjects/shelf/Barn Owl.yaml': 'name: Barn owl' } },
  'id-duplicate': {
    files: { ...SAMPLE_FILES, 'subjects/other/wren.yaml': SAMPLE_FILES['subjects/shelf/wren.yaml'] ?? '' },
  },
  'key-unknown': inClaims('baseline: { mode: single', 'baselne: { mode: single'),
  'key-missing': edit(METRIC, 'direction: higher\n', ''),
  'type-wrong': edit(OWL, 'name: Owl 30B', 'name: 30'),
  'value-unknown': inClaims('unit: multiple', 'unit: multiples'),
  'format-wrong': inClaims('published: 2025-12', 'published: December 2025'),
  'text-too-long': inClaims('phrase: outperforms Wren', `phrase: ${'outperforms Wren '.repeat(7)}`),
  'text-empty': inClaims('phrase: outperforms Wren', `phrase: ""`),
  'text-control-character': inClaims('phrase: outperforms Wren', String.raw`phrase: "outperforms\u0000 Wren"`),
  'list-empty': edit(METRIC, 'applies_to: [model, series]', 'applies_to: []'),
  'number-impossible': inClaims('value: 31.6e9', 'value: .nan'),
  'number-sentinel': inClaims('value: 31.6e9', 'value: -1'),
  'number-out-of-range': inClaims(
    'relative: { form: points, polarity: more }\n    value: { low: 4.8, high: 12.6 }\n    unit: percentage-points\n    printed: +4.8 to +12.6\n    baseline: { mode: unnamed, description: the settings before, implied: true }\n    conditions: { benchmark: [nest], split: clean, metric_variant: top-5, stage: alignment }\n    experiment: table-2\n    phrase: gains of +4.8 to +12.6',
    'value: 120\n    unit: percent\n    printed: 120%\n    phrase: an accuracy of 120%',
  ),
  'reference-unknown': inClaims('mode: single, subjects: [wren]', 'mode: single, subjects: [wrem]'),
  'reference-to-itself': edit(OWL, 'target: flock', 'target: owl'),
  'alias-ambiguous': edit(OWL, '{ name: Owl }', '{ name: wren 20b }'),
  'introduction-mismatch': edit('subjects/shelf/wren.yaml', 'summary:', 'introduced_by: 2512.20850\nsummary:'),
  'member-foreign': edit(OWL, 'organisation: Aviary', 'organisation: Zoo and others'),
  'source-misnamed': inClaims('abs/2512.20850\n', 'abs/2512.20848\n'),
  'source-duplicate': {
    files: {
      ...SAMPLE_FILES,
      'sources/2512.20850v2.yaml': (SAMPLE_FILES[SOURCE] ?? '').replace(
        /version: v1\nversion_url: .*\n/u,
        'version: v2\n',
      ),
    },
  },
  'version-mismatch': inClaims('version: v1', 'version: v2'),
  'author-not-a-person': inClaims('authors: [A. Bird]', 'authors: [A. Bird, et al.]'),
  'texts-missing': { files: SAMPLE_FILES, textsFolder: 'nowhere' },
  'cell-without-place': inClaims('phrase: 3.2B active', 'phrase: 3.2B'),
  'claim-shape-missing': inClaims('    superlative: best-in-class\n', ''),
  'claim-shape-mixed': inClaims('superlative: best-in-class', 'superlative: best-in-class\n    category: best'),
  'claim-key-missing': inClaims('    printed: 31.6B\n', ''),
  'claim-key-misplaced': inClaims('superlative: best-in-class', 'superlative: best-in-class\n    bound: up-to'),
  'claim-subject-foreign': inClaims('introduces: [owl, flock]', 'introduces: [owl]'),
  'claim-metric-inapplicable': edit('metrics/architecture.yaml', 'applies_to: [model, series]', 'applies_to: [model]'),
  'experiment-missing': edit(METRIC, 'direction: higher\n', 'direction: higher\ncompares_within: experiment\n'),
  'phrase-without-figure': inClaims('phrase: a model of 31.6B parameters', 'phrase: a model of 131.6B parameters'),
  'phrase-not-in-text': {
    files: SAMPLE_FILES,
    textsFile: 'title: Owl\n\nWe make a model of\n31.6B parameters, with 13.2B active.',
  },
  'figure-not-as-printed': inClaims('value: 31.6e9', 'value: 36.1e9'),
  'range-reversed': inClaims('{ low: 4.8, high: 12.6 }', '{ low: 12.6, high: 4.8 }'),
  'bound-misfit': inClaims('bound: up-to', 'bound: range'),
  'bound-unsaid': inClaims('phrase: can reach up to 3.3x', 'phrase: can reach 3.3x'),
  'polarity-reversed': inClaims('polarity: more', 'polarity: less'),
  'hedge-dropped': inClaims('    hedge: can\n', ''),
  'bound-dropped': inClaims('    bound: up-to\n', ''),
  'unit-misfit': inClaims('value: 31.6e9\n    unit: parameters', 'value: 31.6e9\n    unit: tokens'),
  'relative-sign': inClaims('value: 3.3\n', 'value: -3.3\n'),
  'relative-power-of-ten': inClaims('form: multiple, polarity', 'form: order_of_magnitude, polarity'),
  'outcome-without-direction': edit(METRIC, 'direction: higher', 'direction: none'),
  'baseline-missing': inClaims('    baseline: { mode: single, subjects: [wren] }\n', ''),
  'baseline-misplaced': inClaims('mode: unnamed, description', 'mode: unnamed, examples: true, description'),
  'baseline-count': inClaims('mode: single, subjects: [wren]', 'mode: single, subjects: [wren, flock]'),
  'baseline-itself': inClaims('mode: single, subjects: [wren]', 'mode: single, subjects: [owl]'),
  'condition-unit': inClaims('value: 8000, unit: tokens', 'value: 8000, unit: hours'),
  'condition-type': inClaims('hardware: h100', 'hardware: { value: 1, unit: gpus }'),
  'condition-unknown': inClaims('hardware: h100', 'hardware: h10'),
  'listed-value-unknown': inClaims('values: [moe]', 'values: [mow]'),
  'term-circle': edit(
    'vocabulary/stage.yaml',
    '{ name: post-training }',
    '{ name: post-training, part_of: alignment }',
  ),
  'comparison-count': edit(COMPARISON, 'subjects: [owl, wren]', 'subjects: [owl]'),
  'comparison-repeats': edit(COMPARISON, 'metrics: [throughput]', 'metrics: [throughput, throughput]'),
  'active-above-total': inClaims('value: 3.2e9', 'value: 32e10'),
};

async function diagnosticsOf({
  files,
  prepare,
  textsFile,
  textsFolder: otherTexts,
}: Broken): Promise<{ text: string; diagnostics: readonly Diagnostic[] }> {
  return withFolder(files, async (folder) =>
    withFolder({ '2512.20850.txt': textsFile ?? '' }, async (textsFolder) => {
      const checked = await checkFolder(
        (await prepare?.(folder)) ?? folder,
        textsFile === undefined && otherTexts === undefined ? {} : { textsFolder: otherTexts ?? textsFolder },
      );
      const diagnostics = checked.ok ? [] : checked.error;
      return { diagnostics, text: `${renderDiagnostics(diagnostics).replaceAll(folder, 'data')}\n` };
    }),
  );
}

test.each(DIAGNOSTIC_CODES)('%s is said with its place and its cure', async (code) => {
  const { text, diagnostics } = await diagnosticsOf(BROKEN[code]);
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  await expect(text).toMatchFileSnapshot(`goldens/${code}.txt`);
});

test('one run tells the problems of every file, in the order of files and lines', async () => {
  const files = {
    ...SAMPLE_FILES,
    [OWL]: sampleWith(OWL, 'kind: model', 'kind: modle')[OWL] ?? '',
    [METRIC]: sampleWith(METRIC, 'unit: percent', 'unit: per')[METRIC] ?? '',
    'sources/broken.yaml': 'title: "Never ended\n',
  };
  const { diagnostics } = await diagnosticsOf({ files });
  expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual([
    'value-unknown 4',
    'yaml-syntax 2',
    'value-unknown 2',
  ]);
});

test('a comparison of unknown things is told of the nearest ones', async () => {
  const { diagnostics } = await diagnosticsOf({
    files: {
      ...SAMPLE_FILES,
      [COMPARISON]: 'title: Birds\nreason: Why.\nsubjects: [owl, wrem]\nmetrics: [thoughput]\nbenchmarks: [nets]\n',
    },
  });
  expect(diagnostics.map(({ code, path, hint }) => `${code} ${path} ${hint}`)).toEqual([
    'reference-unknown subjects.1 Did you mean `wren`?',
    'reference-unknown metrics.0 Did you mean `throughput`?',
    'reference-unknown benchmarks.0 Did you mean `nest`?',
  ]);
});

test('a comparison knows no other keys', async () => {
  const { diagnostics } = await diagnosticsOf(edit(COMPARISON, 'metrics:', 'metric:'));
  expect(diagnostics.map(({ code, path, hint }) => `${code} ${path} ${hint}`)).toEqual([
    'key-unknown metric Did you mean `metrics`?',
  ]);
});

test('the JSON form holds the same facts as the text', async () => {
  const { diagnostics } = await diagnosticsOf(BROKEN['value-unknown']);
  expect(JSON.parse(renderDiagnosticsJson(diagnostics))).toEqual(diagnostics);
  expect(diagnostics[0]).toMatchObject({
    code: 'value-unknown',
    severity: 'error',
    path: 'claims.speed.unit',
    value: 'multiples',
  });
});

test('a key that JavaScript treats specially is refused by name', async () => {
  const { diagnostics } = await diagnosticsOf(edit(OWL, 'kind: model', 'kind: model\n__proto__: { standing: peer }'));
  expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual(['key-reserved __proto__']);
});
