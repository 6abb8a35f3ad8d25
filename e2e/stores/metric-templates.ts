import type { Bound, Sense } from '#lib/domain/facts/bound.ts';
import { Metric } from '#lib/domain/facts/metric.ts';
import type { SubjectKind } from '#lib/domain/facts/subject.ts';
import type { Unit } from '#lib/domain/facts/unit.ts';

/** What a generated metric measures, and which figures a source prints for it. */
interface Template {
  readonly name: string;
  readonly group: Metric['group'];
  readonly unit: Unit;
  readonly direction: Metric['direction'];
  readonly scale: Metric['scale'];
  readonly material: Metric['material'];
  readonly appliesTo: readonly SubjectKind[];
  /** What its claims say beside comparisons. */
  readonly says: 'figures' | 'words' | 'dates';
  /** What the product must know beyond this to say and compare its values. */
  readonly more?: Partial<Pick<Metric, 'statement' | 'comparative' | 'variants' | 'values'>> & {
    readonly upTo?: Sense;
  };
  /** A figure from a number from 0 up to 1, and how a source spells it. */
  readonly figure: (share: number) => { readonly amount: number; readonly printed: string };
}

const BUILT: readonly SubjectKind[] = ['model', 'series', 'method'];
const ANYTHING: readonly SubjectKind[] = ['model', 'series', 'method', 'dataset', 'benchmark'];

const tenths = (share: number, low: number, high: number): number => Math.round((low + share * (high - low)) * 10) / 10;
const counted = (share: number, most: number): number => 1 + Math.floor(share * most);

/** The first is the one that a whole shelf reports, by benchmark. */
const TEMPLATES: readonly [Template, ...Template[]] = [
  {
    name: 'Accuracy',
    group: 'quality',
    unit: 'percent',
    direction: 'higher',
    scale: 'linear',
    material: ['benchmark'],
    appliesTo: BUILT,
    more: {
      upTo: 'best-case',
      variants: [
        { id: 'top-1', name: 'top-1 accuracy', definition: 'The first answer is right.' },
        { id: 'top-5', name: 'top-5 accuracy' },
      ],
    },
    says: 'figures',
    figure: (share) => withSuffix(tenths(share, 20, 99), '%'),
  },
  {
    name: 'Parameters',
    group: 'size',
    unit: 'parameters',
    direction: 'none',
    scale: 'log',
    material: [],
    appliesTo: ['model', 'series'],
    says: 'figures',
    more: { statement: 'have {value}' },
    figure: (share) => scaled(tenths(share, 0.1, 400), 1e9, 'B'),
  },
  {
    name: 'Word error rate',
    group: 'speech-quality',
    unit: 'percent',
    direction: 'lower',
    scale: 'linear',
    material: ['benchmark', 'split', 'language'],
    appliesTo: BUILT,
    says: 'figures',
    figure: (share) => withSuffix(tenths(share, 1, 40), '%'),
  },
  {
    name: 'Throughput',
    group: 'speed',
    unit: 'tokens-per-second',
    direction: 'higher',
    scale: 'log',
    material: ['hardware', 'hardware_count', 'input_tokens'],
    appliesTo: BUILT,
    says: 'figures',
    figure: (share) => withSuffix(counted(share, 9_000), ' tok/s'),
  },
  {
    name: 'Context length',
    group: 'context',
    unit: 'tokens',
    direction: 'higher',
    scale: 'log',
    material: [],
    appliesTo: ['model', 'series'],
    more: { upTo: 'limit', comparative: { more: 'longer', less: 'shorter' } },
    says: 'figures',
    figure: (share) => scaled(counted(share, 1_000), 1e3, 'k'),
  },
  {
    name: 'Score',
    group: 'quality',
    unit: 'score',
    direction: 'higher',
    scale: 'linear',
    material: ['benchmark'],
    appliesTo: BUILT,
    more: {
      variants: [
        { id: 'by-model', name: 'score by a model' },
        { id: 'by-people', name: 'score by people' },
      ],
    },
    says: 'figures',
    figure: (share) => withSuffix(tenths(share, 1, 60), ''),
  },
  {
    name: 'Hours of data',
    group: 'data',
    unit: 'hours',
    direction: 'none',
    scale: 'log',
    material: [],
    appliesTo: ANYTHING,
    says: 'figures',
    more: { statement: 'hold {value}' },
    figure: (share) => withSuffix(counted(share, 90_000), ' hours'),
  },
  {
    name: 'Languages',
    group: 'capabilities',
    unit: 'languages',
    direction: 'higher',
    scale: 'linear',
    material: [],
    appliesTo: ANYTHING,
    says: 'figures',
    more: { statement: 'support {value}' },
    figure: (share) => withSuffix(counted(share, 120), ' languages'),
  },
  {
    name: 'Licence',
    group: 'openness',
    unit: 'none',
    direction: 'none',
    scale: 'linear',
    material: [],
    appliesTo: ANYTHING,
    says: 'words',
    more: {
      statement: 'be under {value}',
      values: [
        { id: 'open', name: 'an open licence' },
        { id: 'research', name: 'a licence for research' },
        { id: 'closed', name: 'a closed licence' },
      ],
    },
    figure: (share) => withSuffix(counted(share, 3), ''),
  },
  {
    name: 'Release date',
    group: 'openness',
    unit: 'date',
    direction: 'none',
    scale: 'linear',
    material: [],
    appliesTo: ANYTHING,
    says: 'dates',
    figure: (share) => withSuffix(2019 + counted(share, 6), ''),
  },
  {
    name: 'Capability',
    group: 'capabilities',
    unit: 'none',
    direction: 'higher',
    scale: 'linear',
    material: [],
    appliesTo: ANYTHING,
    says: 'words',
    more: { statement: 'offer {value}' },
    figure: (share) => withSuffix(counted(share, 9), ''),
  },
];

function withSuffix(amount: number, suffix: string): { readonly amount: number; readonly printed: string } {
  return { amount, printed: `${amount}${suffix}` };
}

function scaled(shown: number, factor: number, suffix: string): { readonly amount: number; readonly printed: string } {
  return { amount: Math.round(shown * factor), printed: `${shown}${suffix}` };
}

/** A figure as it is printed, with its limiting word in front. */
export const BOUND_PHRASES: Readonly<Partial<Record<Bound, string>>> = {
  exact: '',
  'up-to': 'up to ',
  'at-most': 'at most ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  about: 'about ',
};

/** What the metric of a number measures. */
export function templateOf(index: number): Template {
  return TEMPLATES[index % TEMPLATES.length] ?? TEMPLATES[0];
}

/** The metric of a number; each template comes again and again under another name. */
export function metricOf(index: number): Metric {
  const template = templateOf(index);
  const { name, group, unit, direction, scale, material, appliesTo, more } = template;
  const round = Math.floor(index / TEMPLATES.length);
  return Metric.parse({
    id: `${name.toLowerCase().replaceAll(' ', '-')}-${round}`,
    name: `${name} ${round + 1}`,
    definition: `What generated sources measure as ${name.toLowerCase()}, the ${round + 1}. of its kind.`,
    group,
    unit,
    direction,
    scale,
    range: {},
    material,
    appliesTo,
    ...more,
  });
}
