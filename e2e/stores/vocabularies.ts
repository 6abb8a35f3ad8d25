import { conditionFacts, type Condition, type Vocabulary } from '#lib/domain/facts/condition.ts';

import { pick, type Random } from './random.ts';

/** A term as a curator would write it. */
interface WrittenTerm {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly definition?: string;
  readonly part_of?: string;
}

type Terms = Readonly<Record<string, WrittenTerm>>;

/** The lists of terms that generated conditions take their values from, by the name of their file. */
export const VOCABULARIES = {
  harness: {
    'open-harness': { name: 'the open harness', definition: 'A programme that everybody may run.' },
    'own-harness': { name: "the authors' own harness" },
  },
  language: { en: { name: 'English', aliases: ['eng'] }, de: { name: 'German' }, ja: { name: 'Japanese' } },
  hardware: {
    accelerators: { name: 'accelerators', definition: 'Accelerators of which the source names no kind.' },
    'accelerator-a': { name: 'Accelerator A', aliases: ['A100x'], part_of: 'accelerators' },
    'accelerator-b': { name: 'Accelerator B', part_of: 'accelerators' },
    'accelerator-b-large': { name: 'large Accelerator B', part_of: 'accelerator-b' },
    'desk-processor': { name: 'Desk Processor' },
  },
  precision: { fp8: { name: 'FP8', aliases: ['float8'] }, bfloat16: { name: 'BF16' }, nvfp4: { name: 'NVFP4' } },
  stage: {
    training: { name: 'training' },
    pretraining: { name: 'pretraining', part_of: 'training' },
    'post-training': { name: 'post-training', part_of: 'training' },
    alignment: { name: 'alignment', part_of: 'post-training' },
    inference: { name: 'inference' },
  },
} as const satisfies Partial<Record<Vocabulary, Terms>>;

/** A term under a key, with the terms that hold it before it. */
export function anyTerm(key: keyof typeof VOCABULARIES | 'language_to', random: Random): Condition {
  const terms: Terms = VOCABULARIES[key === 'language_to' ? 'language' : key];
  const id = pick(Object.keys(terms), random);
  const path = [id];
  for (let above = terms[id]?.part_of; above !== undefined; above = terms[above]?.part_of) path.unshift(above);
  return { key, value: path.join('/'), name: terms[id]?.name ?? conditionFacts(key).label, unit: 'none' };
}
