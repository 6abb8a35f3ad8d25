import { beforeAll, describe, expect, it } from 'vitest';

import { claimId } from '#lib/domain/facts/ids.ts';
import { curatedDataset } from '#lib/ingest/testing/curated-dataset.ts';
import { withBenchmarks } from '#lib/domain/facts/benchmark-keys.ts';
import { claimSentence } from './sentence.ts';

/** The sentence of every claim of the data, by its id, in the order of the data. */
let sentences: ReadonlyMap<string, string>;

beforeAll(async () => {
  const { subjects, metrics, claims } = await curatedDataset();
  const catalog = {
    subjects: new Map(subjects.map((subject) => [subject.id, subject])),
    metrics: withBenchmarks(metrics, subjects),
  };
  sentences = new Map(
    claims.map((body) => {
      const id = claimId(body.source, body.key);
      return [id, claimSentence({ ...body, id, release: '' }, catalog)];
    }),
  );
});

/** A changed sentence is read by a person before the list is written anew, with `npx vitest run -u` and this file. */
it('says every claim of the data as the list of sentences has it', async () => {
  const lines = [...sentences].map(([id, sentence]) => `${id}\t${sentence}\n`);
  await expect(lines.join('')).toMatchFileSnapshot('goldens/sentences.txt');
});

describe('no sentence of the data', () => {
  it.each([
    ['has our words as those of the source', /source says/],
    ['glues a quotation to a name', /[“”"]/],
    ['hides whether more or less is better', /do (?:better|worse) in/],
    ['shows the key of a condition', /(?:hardware|stage|domain|language|setting): /],
    ['has a gap or a doubled sign', / {2}| [,;.)]|,,|undefined|\{/],
    ['says a word twice', /\b(?<word>[a-z]+) \k<word>\b/i],
    ['has the wrong article', /\ba (?!one|use|uni)[aeiou]|\ban [bcdfgjkpqtvwz]/],
    ['uses a technique that is the lack of one', /use this technique: (?:no|without)\b/],
    ['has an article before a preposition', /\ban? (?:as|by|for|from|in|like|of|on|to|with)\b/],
    ['calls the exact measure of BLEU points not stated', /BLEU.*exact measure/],
    [
      'asks how many devices where none is named',
      /^(?!.*\bon (?:an? |one |\d+ )?(?:NVIDIA|TPU|Intel|AMD|Apple|MacBook)).*; [^;]*number of devices/,
    ],
  ])('%s', (_, fault) => {
    expect([...sentences.values()].filter((sentence) => fault.test(sentence))).toEqual([]);
  });

  it('calls the figure of a compared system one said in passing', () => {
    expect(sentences.get('2210.06349/closed-book-exact-match')).toContain('are reported to have an exact-match score');
  });
});

describe('a sentence of the data keeps', () => {
  it.each([
    ['who claims it', '2404.06654/gpt-4-claimed-context', 'is said by others to have a context length of at least 32k'],
    [
      'that a length is held at least',
      '2404.06654/yi-34b-effective-context',
      'can reach an effective context length of at least',
    ],
    ['what was evaluated', '2404.06654/tasks', 'measure models on 13 tasks (representative tasks'],
    ['that the larger models gain', '2203.08745/scale-engagement', 'larger language models, scaled up to 530 billion'],
    ['speed where inference is not said', '2305.05084/speed-vs-conformer', 'stage (training or inference)'],
    ['with which technique', '2305.05084/input-length', 'at least 1 hour with limited context attention'],
    ['that data and not the model has the languages', '2405.12983/languages', 'trained on data in 6 languages'],
    ['alignment', '2406.11704/synthetic-alignment-data', 'more than 98% is synthetic, in alignment.'],
    [
      'what is implied',
      '2409.05601/wer-improvement-earnings',
      '25% (relative) lower than that of [short-segment training]',
    ],
    ['the range of what is kept', '2411.17116/accuracy-kept', 'reach 95 to 100% of the accuracy of [the same'],
    ['less memory', '2411.17116/memory', 'need up to 11x less memory than [the same Transformer-based LLMs'],
    ['what both sides share', '2503.05931/fewer-gpus', 'can do with 4x fewer GPUs than'],
    ['the same wall time', '2503.05931/fewer-gpus', 'in the same wall time'],
    ['the same devices', '2503.05931/shorter-training', 'with the same number of devices'],
    ['which model was trained', '2508.15096/gain-math', 'measured with Nemotron-T 8B'],
    ['scores of a trained model', '2410.12881/mmlu', 'lead to downstream scores 4.55% higher than'],
    ['what is counted', '2306.15626/benchmark-size', 'hold 96,962 theorems and proofs.'],
    [
      'less data',
      '2406.19674/less-data-than-peers',
      'use an order of magnitude (about ten times) less training data than',
    ],
    ['smaller', '2407.04368/vocabulary-reduction', 'a vocabulary size 63.51% smaller than'],
    ['lower cost', '2406.19954/inference-cost', 'a lower inference cost than'],
    [
      'a hedge',
      '2409.06656/diarisation-gain',
      'can reach better diarisation quality than [training without Sort Loss]',
    ],
    ['an outlook as a goal', '2210.06349/hybrid-outlook', 'As a goal, not a result'],
  ])('%s', (_, id, words) => {
    expect(sentences.get(id)).toContain(words);
  });
});
