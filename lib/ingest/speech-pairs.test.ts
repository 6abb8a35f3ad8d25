import { beforeAll, describe, expect, it } from 'vitest';

import { comparabilitySentence } from '#lib/domain/judge/comparability-sentence.ts';
import { orderOf } from '#lib/domain/judge/order.ts';

import { curatedClaims, type CuratedClaims } from './testing/curated-claims.ts';

/** Pairs of speech that a reader would put side by side, each with what the product says of them. */
let data: CuratedClaims;

beforeAll(async () => {
  data = await curatedClaims();
});

const SHORT = 'open-asr-leaderboard-short-form';
const LONG = 'open-asr-leaderboard-long-form';
const CANARY_V2 = '2509.14128';
const CANARY = '2406.19674';

function verdictOf(a: string, b: string) {
  return data.judge(a, b).verdict;
}

function sentenceOf(a: string, b: string): string {
  return comparabilitySentence(data.judge(a, b).reasons, 2, data.metricOf(data.claimOf(a).metric));
}

const COMPARABLE =
  'Comparable: the same metric, kind of statement, form, unit, baseline and instrument, and the same benchmark, benchmark version, split, language and text normalisation as far as they matter, all stated.';

describe('Canary-1B-v2 and Parakeet-TDT-0.6B-v3 on the leaderboard', () => {
  it.each(['average', 'ami', 'librispeech-test-clean'])('are comparable by word errors: %s', (on) => {
    const pair = [`${SHORT}/canary-1b-v2-${on}`, `${SHORT}/parakeet-tdt-0.6b-v3-${on}`] as const;
    expect(sentenceOf(...pair)).toBe(COMPARABLE);
    expect(orderOf(data.claimOf(pair[0]), data.claimOf(pair[1]))).not.toBe('undetermined');
  });

  it('are comparable by the same mean where another source prints it', () => {
    expect(sentenceOf(`${SHORT}/canary-1b-v2-average`, `${CANARY_V2}/parakeet-tdt-0.6b-v3-english-average`)).toBe(
      COMPARABLE,
    );
  });

  it('are compared by the source in speed, of which it leaves things out', () => {
    expect(sentenceOf(`${SHORT}/canary-1b-v2-rtfx`, `${SHORT}/parakeet-tdt-0.6b-v3-rtfx`)).toBe(
      'Compared by the source, in one experiment: it holds batch size and precision equal without saying so; it states the setting of each.',
    );
  });

  it('are not comparable over short and long recordings', () => {
    const pair = [`${SHORT}/canary-1b-v2-average`, `${LONG}/parakeet-tdt-0.6b-v3-average`] as const;
    expect(sentenceOf(...pair)).toBe(
      'Not comparable with each other: they are taken over different sets or languages. Also, setting is only described in words.',
    );
    expect(orderOf(data.claimOf(pair[0]), data.claimOf(pair[1]))).toBe('undetermined');
  });

  it('are not comparable over all languages of the one and the common ones', () => {
    expect(verdictOf(`${CANARY_V2}/canary-1b-v2-24-languages`, `${CANARY_V2}/parakeet-tdt-0.6b-v3-6-languages`)).toBe(
      'not-comparable',
    );
    expect(sentenceOf(`${CANARY_V2}/canary-1b-v2-24-languages`, `${CANARY_V2}/parakeet-tdt-0.6b-v3-24-languages`)).toBe(
      'Compared by the source, in one experiment: it states the setting of each.',
    );
  });
});

describe('Whisper large-v3 on LibriSpeech', () => {
  it('in a paper that names no normaliser is not established beside the leaderboard', () => {
    const paper = `${CANARY}/whisper-large-v3-english-librispeech-clean`;
    expect(sentenceOf(paper, `${SHORT}/whisper-large-v3-librispeech-test-clean`)).toBe(
      'Comparability is not established: text normalisation and harness are not stated by every source; setting is only described in words.',
    );
  });

  it('is not comparable with the mean of the leaderboard, of which it is one set', () => {
    const clean = `${SHORT}/whisper-large-v3-librispeech-test-clean`;
    expect(sentenceOf(clean, `${SHORT}/whisper-large-v3-average`)).toBe(
      'Not comparable with each other: benchmark differs. Also, split is not stated by every source.',
    );
  });
});

describe('opinion scores of vocoders', () => {
  it('of two papers are not comparable, since each has its own listeners', () => {
    expect(sentenceOf('2206.04658/bigvgan-mos', '2010.05646/v1-unseen-mos')).toMatch(
      /^Not comparable with each other: they come from different tests, and values of this metric compare within one test alone; benchmark/u,
    );
  });

  it('of one test are compared by its source', () => {
    expect(verdictOf('2206.04658/bigvgan-mos', '2206.04658/hifi-gan-v1-mos')).toBe('compared-by-source');
  });
});

describe('translations', () => {
  const into = (system: string) => `${CANARY_V2}/${system}-fleurs-x-en-24`;

  it('over the same languages in one table are compared by the source', () => {
    expect(verdictOf(into('canary-1b-v2'), into('whisper-large-v3'))).toBe('compared-by-source');
  });

  it('into English and from English are not', () => {
    const pair = [into('canary-1b-v2'), `${CANARY_V2}/canary-1b-v2-fleurs-en-x-24`] as const;
    expect(verdictOf(...pair)).toBe('not-comparable');
  });

  it('on two benchmarks are not', () => {
    expect(verdictOf(into('canary-1b-v2'), `${CANARY_V2}/whisper-large-v3-covost-2-x-en-24`)).toBe('not-comparable');
  });
});
