import { aggregationPhrase } from './aggregation-words.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS, SAME_AS_BASELINE, type Condition, type ConditionKey } from '#lib/domain/facts/condition.ts';
import { conditionText } from '#lib/domain/words/conditions.ts';
import { indefiniteArticle } from '#lib/text/noun.ts';
import { inSentence, properName } from './subject-words.ts';
import { UNIT_FACTS } from '#lib/domain/facts/unit.ts';

type Conditions = Pick<Claim, 'conditions'>;

/** How a condition is said inside the sentence. Keys that are not here stand in the list behind it. */
const PHRASES: Partial<Record<ConditionKey, (text: string) => string>> = {
  benchmark: (text) => `on ${text}`,
  language: (text) => `in ${text}`,
  language_to: (text) => `into ${text}`,
  shots: (text) => `with ${text} ${text === '1' ? 'shot' : 'shots'}`,
  context_tokens: (text) => `at a context length of ${text}`,
  input_tokens: (text) => `at an input of ${text}`,
  output_tokens: (text) => `at an output of ${text}`,
  latency: (text) => `at a latency of ${text}`,
  hardware: (text) => `on ${text}`,
  memory: (text) => `with ${text} of memory`,
  precision: (text) => `in ${text}`,
  engine: (text) => `with ${text}`,
  batch_size: (text) => `at a batch size of ${text}`,
  concurrency: (text) => `with ${counted(text, 'request')} at once`,
  stage: (text) => `${text === 'inference' ? 'at' : 'in'} ${text}`,
  technique: (text) => `with ${text}`,
  model: (text) => `measured with ${text}`,
  training_tokens: (text) => `after training on ${text}`,
  dataset: (text) => `after training on ${text}`,
  judge: (text) => `judged by ${text}`,
  listeners: (text) => `with ${counted(text, 'listener')}`,
  scale: (text) => `on a scale ${text}`,
  collar: (text) => (text === '0 s' ? 'without a collar' : `with a collar of ${text}`),
  segmentation: (text) => `with ${text}`,
  audio_length: (text) => `on audio of ${text}`,
  speakers: (text) => `with ${text}`,
  noise: (text) => `in ${text}`,
  signal_to_noise: (text) => `at a signal-to-noise ratio of ${text}`,
  sample_rate: (text) => `at a sample rate of ${text}`,
  text: (text) => `on ${text}`,
  chunk: (text) => `with a chunk or look-ahead of ${text}`,
  iterations: (text) => `with ${counted(text, 'iteration')}`,
  language_model: (text) => `with ${text}`,
  acoustic_model: (text) => `with ${text} as acoustic model`,
  vocoder: (text) => `with ${text} as vocoder`,
};

/** How the names of subjects stand in the sentence: what describes is small, what is named keeps its capitals. */
const NAMES: Partial<Record<ConditionKey, (name: string) => string>> = {
  benchmark: properName,
  dataset: properName,
  technique: inSentence,
  model: inSentence,
  acoustic_model: inSentence,
  vocoder: inSentence,
};

function withNames({ conditions }: Conditions): Conditions {
  return {
    conditions: conditions.map((each) => {
      const say = NAMES[each.key];
      return say === undefined || typeof each.value !== 'string'
        ? each
        : { ...each, name: say(each.name ?? each.value) };
    }),
  };
}

/** One of a thing is not a plural: "1 listener", "20 listeners". */
function counted(text: string, thing: string): string {
  return `${text} ${thing}${text === '1' ? '' : 's'}`;
}

/** Two conditions that are said as one, under the first of them. */
const PAIRS: Partial<Record<ConditionKey, readonly [second: ConditionKey, say: (a: string, b: string) => string]>> = {
  language: ['language_to', (from, to) => `from ${from} to ${to}`],
  input_tokens: [
    'output_tokens',
    (a, b) => `at ${a.replace(/ tokens$/, '')} input and ${b.replace(/ tokens$/, '')} output tokens`,
  ],
  judge: [
    'listeners',
    (judge, count) =>
      judge === 'human listeners'
        ? `judged by ${counted(count, 'listener')}`
        : `judged by ${judge}, with ${counted(count, 'listener')}`,
  ],
  stage: ['dataset', (stage, data) => (stage === 'fine-tuning' ? `in ${stage} on ${data}` : `in ${stage}, on ${data}`)],
};

/** Figures that the source does not say but holds equal. */
const SAME: Partial<Record<ConditionKey, string>> = {
  hardware_count: 'with the same number of devices',
  wall_time: 'in the same wall time',
};

/** Keys whose values say by themselves what they are. */
const BARE: ReadonlySet<ConditionKey> = new Set<ConditionKey>([
  'setting',
  'modality',
  'reasoning',
  'tools',
  'book',
  'streaming',
  'decoding',
  'zero_shot',
  'overlap',
]);

/** Labels that read better behind a sentence than those of tables. */
const LABELS: Partial<Record<ConditionKey, string>> = { metric_variant: 'measure' };

/** Those of systems that speak, which are given texts and not questions. */
const LABELS_OF_SPEAKERS: Partial<Record<ConditionKey, string>> = { samples: 'samples of each text' };

/** Values that say by their first word what they are: "version 16.1", "of a chunk", "the encoder alone". */
const SELF_EVIDENT: Partial<Record<ConditionKey, RegExp>> = {
  benchmark_version: /^(?:version|release) /,
  metric_variant: /^(?:of|to|per|with|without|by|the) /,
  tokeniser: /tokeniser$/,
};

const isSame = ({ value }: Condition) => value === SAME_AS_BASELINE;

/** "on one NVIDIA V100", "on an NVIDIA DGX H100 with 8 GPUs". */
function machine(hardware: string, count: Condition, text: string): string {
  if (count.value === 1) return `on one ${hardware}`;
  if (/\b[DH]GX\b/.test(hardware)) return `on ${indefiniteArticle(hardware)} ${hardware} with ${text}`;
  if (
    typeof count.value === 'number' &&
    count.unit === 'gpus' &&
    /^NVIDIA [A-Z]{1,2}\d+\w*(?: \d+GB)?$/.test(hardware)
  ) {
    return `on ${text.replace(/ GPUs$/, '')} ${hardware}`;
  }
  return `on ${hardware} with ${text}${UNIT_FACTS[count.unit].suffix === '' ? ' devices' : ''}`;
}

interface Said {
  /** As parts of the sentence: "on MMLU", "at 8k input and 16k output tokens". */
  readonly phrases: readonly string[];
  /** What stands in a list behind it: "audio-visual", "split: test-clean". */
  readonly listed: readonly string[];
}

/** What is said last, so that nothing seems to be said of it: what the system was trained on, not its language model. */
const LAST: ReadonlySet<ConditionKey> = new Set<ConditionKey>(['dataset']);

/** The stated conditions in words, each key once, in the order of first mention. */
export function conditionWords(stated: Conditions, { speaks = false }: { readonly speaks?: boolean } = {}): Said {
  const claim = withNames(stated);
  const phrases: string[] = [];
  const listed: string[] = [];
  const withOthers = saidWithOthers(claim);
  const keys = [...new Set(claim.conditions.map(({ key }) => key))].filter((each) => !withOthers.has(each));
  for (const key of [...keys.filter((each) => !LAST.has(each)), ...keys.filter((each) => LAST.has(each))]) {
    const text = conditionText(claim, key) ?? '';
    const phrase = phraseOf(claim, key, text);
    if (phrase === undefined) listed.push(entry(key, text, speaks));
    else phrases.push(phrase);
  }
  return { phrases, listed };
}

function entry(key: ConditionKey, text: string, speaks: boolean): string {
  if (BARE.has(key) || SELF_EVIDENT[key]?.test(text) === true) return text;
  if (key === 'per') return `per ${text}`;
  const label = (speaks ? LABELS_OF_SPEAKERS[key] : undefined) ?? LABELS[key] ?? CONDITION_LABELS[key];
  return `${label}: ${text}`;
}

/** The one count of devices, where it is a figure and the device is named. */
function deviceCount(claim: Conditions): Condition | undefined {
  const [count, ...others] = claim.conditions.filter(({ key }) => key === 'hardware_count');
  const isNamed = claim.conditions.some(({ key }) => key === 'hardware');
  return isNamed && others.length === 0 && typeof count?.value === 'number' ? count : undefined;
}

/** The keys that the phrase of another says as well. */
function saidWithOthers(claim: Conditions): ReadonlySet<ConditionKey> {
  const said = new Set<ConditionKey>(deviceCount(claim) === undefined ? [] : ['hardware_count']);
  for (const { key } of claim.conditions) {
    const [second] = PAIRS[key] ?? [];
    if (second !== undefined) said.add(second);
  }
  return said;
}

function phraseOf(claim: Conditions, key: ConditionKey, text: string): string | undefined {
  const own = claim.conditions.filter((each) => each.key === key);
  if (own.length > 0 && own.every(isSame)) return SAME[key] ?? `at the same ${CONDITION_LABELS[key]}`;
  if (key === 'aggregation') return aggregationPhrase(own);
  const pair = pairPhrase(claim, key, text);
  if (pair !== undefined) return pair;
  const count = key === 'hardware' ? deviceCount(claim) : undefined;
  if (count !== undefined) return machine(text, count, conditionText(claim, 'hardware_count') ?? '');
  return PHRASES[key]?.(text);
}

function pairPhrase(claim: Conditions, key: ConditionKey, text: string): string | undefined {
  const [second, say] = PAIRS[key] ?? [];
  const other = second === undefined ? undefined : conditionText(claim, second);
  return other === undefined ? undefined : say?.(text, other);
}
