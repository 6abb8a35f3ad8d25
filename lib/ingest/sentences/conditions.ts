import type { ConditionType } from '#lib/domain/facts/condition.ts';

import type { Finding } from '../diagnostic.ts';
import { meant } from './words.ts';

/** What can be wrong with the circumstances of a claim and with the words that it names. */

const WANTED: Readonly<Record<ConditionType, string>> = {
  subject: 'the id of a subject, or a list of ids',
  part: 'the id of a part of the benchmark',
  variant: 'the id of a variant of the metric',
  term: 'a term of its vocabulary, or a list of terms',
  quantity: 'a figure as `{ value: 8000, unit: tokens, printed: 8k }`, or `same`',
  words: 'a text',
};

export function conditionType(key: string, type: ConditionType): Finding {
  return {
    code: 'condition-type',
    message: `\`${key}\` holds something else than it can.`,
    hint: `Write ${WANTED[type]}; what no key can say stands under \`setting\`.`,
  };
}

export function conditionUnknown(key: string, value: string, near: readonly string[], where: string): Finding {
  return {
    code: 'condition-unknown',
    message: `\`${key}\` knows no \`${value}\`.`,
    hint: meant(near, `Name one that is there, or add it as ${where}.`),
  };
}

export function listedValueUnknown(value: string, metric: string, near: readonly string[]): Finding {
  return {
    code: 'listed-value-unknown',
    message: `The metric \`${metric}\` lists no value \`${value}\`.`,
    hint: meant(near, `Name one that is there, or add it under \`values\` in metrics/${metric}.yaml.`),
  };
}

export function termCircle(id: string): Finding {
  return {
    code: 'term-circle',
    message: `\`${id}\` is, by way of \`part_of\`, a part of itself.`,
    hint: 'Let the outermost term have no `part_of`.',
  };
}
