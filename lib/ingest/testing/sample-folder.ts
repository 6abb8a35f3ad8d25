import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The smallest data folder that uses every kind of file and every shape of claim, for tests. */
export const SAMPLE_FILES: Readonly<Record<string, string>> = {
  'families.yaml': `shelf:
  name: A shelf
  maker: Aviary
  description: What stands on it.
  order: 1
other:
  name: Another shelf
  description: What stands there.
  order: 2
`,
  'metrics/parameters.yaml': metric('Parameters (total)', 'parameters', 'none', 'range: { low: 0 }'),
  'metrics/active-parameters.yaml': metric('Active parameters', 'parameters', 'none', 'range: { low: 0 }'),
  'metrics/throughput.yaml': metric('Throughput', 'tokens-per-second', 'higher', 'range: { low: 0 }'),
  'metrics/accuracy.yaml': metric(
    'Accuracy',
    'percent',
    'higher',
    'range: { low: 0, high: 100 }\nvariants:\n  top-5: { name: top five, definition: One of five answers is right. }',
  ),
  'metrics/context.yaml': metric('Context length', 'tokens', 'higher', 'up_to: limit'),
  'metrics/release.yaml': metric('Release', 'date', 'none', ''),
  'metrics/architecture.yaml': metric(
    'Architecture',
    'none',
    'none',
    'values:\n  moe: { name: mixture of experts, aliases: [MoE] }',
  ),
  'vocabulary/hardware.yaml': `h100: { name: one NVIDIA H100, aliases: [H100], definition: A card. }
`,
  'vocabulary/stage.yaml': `post-training: { name: post-training }
alignment: { name: alignment, part_of: post-training }
`,
  'subjects/shelf/owl.yaml': `name: Owl 30B
kind: model
standing: member
organisation: Aviary
summary: A model.
aliases:
  - { name: Owl }
  - { name: Nano, context: flock }
relations:
  - { type: member-of, target: flock }
introduced_by: 2512.20850
`,
  'subjects/shelf/flock.yaml': `name: Flock
kind: series
standing: member
organisation: Aviary
summary: A series.
introduced_by: 2512.20850
`,
  'subjects/shelf/wren.yaml': `name: Wren 20B
kind: model
standing: peer
organisation: not stated
summary: Somebody else's model.
`,
  'subjects/other/nest.yaml': `name: Nest
kind: benchmark
standing: peer
organisation: not stated
summary: A benchmark.
parts:
  clean: { name: clean, aliases: [test-clean] }
  v2: { name: version 2, key: benchmark_version }
`,
  'comparisons/birds.yaml': `title: Owls and wrens
reason: Both are of like size.
subjects: [owl, wren]
metrics: [throughput]
benchmarks: [nest]
`,
  'sources/2512.20850.yaml': `title: "Owl: a model"
kind: paper
publisher: arXiv
organisation: Aviary
published: 2025-12
version: v1
version_url: https://arxiv.org/abs/2512.20850v1
read: abstract
url: https://arxiv.org/abs/2512.20850
authors: [A. Bird]
authors_complete: false
introduces: [owl, flock]
evaluates: [wren]
claims:
  total:
    subject: owl
    metric: parameters
    value: 31.6e9
    unit: parameters
    printed: 31.6B
    phrase: a model of 31.6B parameters
    locator: abstract
  active:
    subject: owl
    metric: active-parameters
    value: 3.2e9
    unit: parameters
    printed: 3.2B
    phrase: 3.2B active
    locator: abstract
  speed:
    subject: owl
    metric: throughput
    relative: { form: multiple, polarity: more }
    value: 3.3
    unit: multiple
    printed: 3.3x
    bound: up-to
    baseline: { mode: joint, subjects: [wren], description: open models, examples: true }
    conditions:
      input_tokens: { value: 8000, unit: tokens, printed: 8k }
      hardware: h100
      setting: quiet rooms
    hedge: can
    phrase: can reach up to 3.3x higher throughput
    locator: abstract
    note: The hardware is named elsewhere.
  gain:
    subject: owl
    metric: accuracy
    relative: { form: points, polarity: more }
    value: { low: 4.8, high: 12.6 }
    unit: percentage-points
    printed: +4.8 to +12.6
    baseline: { mode: unnamed, description: the settings before, implied: true }
    conditions: { benchmark: [nest], split: clean, metric_variant: top-5, stage: alignment }
    experiment: table-2
    phrase: gains of +4.8 to +12.6
    locator: table 2
    uncertainty: { kind: confidence-interval, amount: 0.5, level_percent: 95, sample_size: 40 }
  better:
    subject: owl
    metric: accuracy
    direction: better
    baseline: { mode: single, subjects: [wren] }
    phrase: outperforms Wren
    locator: abstract
  best:
    subject: owl
    metric: accuracy
    superlative: best-in-class
    phrase: best-in-class accuracy
    locator: abstract
  kind:
    subject: flock
    metric: architecture
    category: a mixture of experts
    values: [moe]
    nature: goal
    phrase: a mixture of experts
    locator: abstract
  context:
    subject: owl
    metric: context
    value: 128000
    unit: tokens
    printed: 128k
    bound: up-to
    phrase: up to 128k tokens
    locator: abstract
  released:
    subject: owl
    metric: release
    date: 2026-01
    printed: January 2026
    nature: plan
    phrase: to be released in January 2026
    locator: abstract
`,
};

function metric(name: string, unit: string, direction: string, range: string): string {
  return `name: ${name}
definition: What it measures.
group: size
unit: ${unit}
direction: ${direction}
scale: linear
${range === '' ? '' : `${range}\n`}material: [hardware]
applies_to: [model, series]
`;
}

/** Runs a step over a new folder that holds the files, and removes it afterwards. */
export async function withFolder<Value>(
  files: Readonly<Record<string, string | Buffer>>,
  step: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'claims-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await step(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The sample with one file edited; the text to replace must be there. */
export function sampleWith(path: string, from: string, to: string): Record<string, string> {
  const content = SAMPLE_FILES[path] ?? '';
  if (!content.includes(from)) throw new Error(`The sample's ${path} does not hold "${from}".`);
  return { ...SAMPLE_FILES, [path]: content.replace(from, () => to) };
}
