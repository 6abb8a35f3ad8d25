import { describe, expect, it } from 'vitest';

import { indefiniteArticle, nounNumber, withArticle } from './noun.ts';

describe('indefiniteArticle', () => {
  it.each([
    'accuracy',
    'F0 frame error',
    'MMLU score',
    'hour',
    'exact-match score',
    'unnamed model',
    'LLM',
    '8-bit model',
  ])('is "an" before %s', (word) => {
    expect(indefiniteArticle(word)).toBe('an');
  });

  it.each(['word error rate', 'unit', 'user', 'BLEU score', 'one-off', 'GPU', 'European model', '128k context'])(
    'is "a" before %s',
    (word) => {
      expect(indefiniteArticle(word)).toBe('a');
    },
  );
});

describe('nounNumber', () => {
  it('counts things, pours stuff and takes the rest for measures', () => {
    expect(['active parameters', 'hours of training audio', 'downstream scores'].map(nounNumber)).toEqual(
      Array.from({ length: 3 }, () => 'things'),
    );
    expect(['training data', 'training compute'].map(nounNumber)).toEqual(['stuff', 'stuff']);
    expect(['word error rate', 'training loss', 'quality of answers', 'synthesis'].map(nounNumber)).toEqual(
      Array.from({ length: 4 }, () => 'measure'),
    );
  });
});

describe('withArticle', () => {
  it('gives an article to measures only', () => {
    expect(withArticle('effective context length')).toBe('an effective context length');
    expect(withArticle('downstream scores')).toBe('downstream scores');
    expect(withArticle('training data')).toBe('training data');
  });
});
