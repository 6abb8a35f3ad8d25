import { MetricId } from '#lib/domain/facts/ids.ts';
import type { Kind } from '#lib/domain/facts/role.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

/** A metric that a table asks for, and how many of its yardsticks get a column at most. */
export interface ColumnWish {
  readonly metric: MetricId;
  readonly most: number;
  /** Whether it was asked for by name, so that it has a column however few figures it has. */
  readonly isAsked: boolean;
}

function wish(id: string, most: number): ColumnWish {
  return { metric: MetricId.parse(id), most, isAsked: false };
}

const once = (...ids: readonly string[]): readonly ColumnWish[] => ids.map((id) => wish(id, 1));
/** The average that stands for many sets, and the set that most are measured on. */
const twice = (id: string): readonly ColumnWish[] => [wish(id, 2)];

/** What people look for first in things of a kind, in reading order. */
const COLUMNS_OF_KINDS: Readonly<Record<Kind, readonly ColumnWish[]>> = {
  recogniser: [
    ...once('parameters', 'training-audio', 'languages'),
    ...twice('word-error-rate'),
    ...once('real-time-speed'),
  ],
  translator: [
    ...once('parameters', 'training-audio', 'languages'),
    ...twice('translation-quality'),
    ...once('inference-speed', 'inference-time'),
  ],
  diariser: [...once('parameters', 'speakers', 'streaming', 'latency'), ...twice('diarisation-error-rate')],
  'speaker-recogniser': once('parameters', 'training-audio', 'licence'),
  'speech-language-model': once(
    'parameters',
    'training-audio',
    'languages',
    'word-error-rate',
    'translation-quality',
    'real-time-speed',
  ),
  synthesiser: once(
    'parameters',
    'voices',
    'languages',
    'licence',
    'speaker-similarity',
    'character-error-rate',
    'mean-opinion-score',
  ),
  'acoustic-model': once('parameters', 'sample-rate', 'real-time-speed', 'inference-time', 'mean-opinion-score'),
  vocoder: once('real-time-speed', 'synthesis-rate', 'sample-rate', 'parameters', 'mean-opinion-score', 'pesq'),
  codec: once('bit-rate', 'frame-rate', 'codebooks', 'codebook-size', 'sample-rate', 'parameters'),
  pipeline: once('parameters', 'sample-rate', 'real-time-speed', 'mean-opinion-score'),
  none: once('dataset-audio', 'speakers', 'licence', 'task', 'languages'),
};

/** A thing stands under the first of its roles. */
export function kindOf({ roles: [role] = [] }: Pick<Subject, 'roles'>): Kind {
  return role ?? 'none';
}

/** The columns of the table of a kind; those that are asked for where any are, the same for every kind. */
export function wishesOf(kind: Kind, asked: readonly MetricId[], askedMost: number): readonly ColumnWish[] {
  if (asked.length === 0) return COLUMNS_OF_KINDS[kind];
  return asked.map((metric) => ({ metric, most: askedMost, isAsked: true }));
}

/**
 * What people look for first among subjects with roles: what is asked of most of them in front, ties in the order of
 * their roles. None where no subject has a role.
 */
export function headlinesOfRoles(subjects: readonly Pick<Subject, 'roles'>[]): readonly MetricId[] {
  const asked = subjects
    .filter(({ roles }) => roles !== undefined)
    .flatMap((subject) => COLUMNS_OF_KINDS[kindOf(subject)].map(({ metric }) => metric));
  const counts = new Map<MetricId, number>();
  for (const id of asked) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

/** What people look for first beside a metric in things of the kinds of which it is asked. */
export function headlinesBeside(id: MetricId): readonly MetricId[] {
  const lists = Object.values(COLUMNS_OF_KINDS).map((wishes) => wishes.map(({ metric }) => metric));
  return [...new Set(lists.filter((own) => own.includes(id)).flat())].filter((other) => other !== id);
}
