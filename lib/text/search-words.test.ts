import { describe, expect, test } from 'vitest';

import { beginsWord, joinedEnds, searchTerms } from './search-words.ts';

describe('the words of a text for a search', () => {
  test.each([
    ['GPT-OSS-20B', ['gpt', 'oss', '20b']],
    ['up to 3.3x, or 3.3× or 3$\\times$', ['up', 'to', '3.3x', 'or', '3.3x', 'or', '3x']],
    ['25 trillion tokens.', ['25', 'trillion', 'tokens']],
    ['96,962 theorems, 3,4', ['96962', 'theorems', '3', '4']],
    ['Qwen3.5-122B', ['qwen3.5', '122b']],
    ['Café', ['cafe']],
    ['…', []],
  ])('of %s', (text, words) => {
    expect(searchTerms(text)).toEqual(words);
  });

  test.each([
    ['3.3', '3.3x', true],
    ['3.3', '3.36', false],
    ['25', '2512', false],
    ['25', '25.5', false],
    ['qwen3', 'qwen3.5', false],
    ['canar', 'canary', true],
    ['25t', '25trillion', true],
    ['25t', '25thousand', false],
    ['25t', '25times', false],
    ['9b', '9bv2', false],
  ])('%s begins %s: %s', (beginning, word, begins) => {
    expect(beginsWord(beginning, word)).toBe(begins);
  });

  test('a name is also held without the spaces between its words', () => {
    expect(joinedEnds(['gpt', 'oss', '20b'])).toEqual(['gptoss20b', 'oss20b', '20b']);
  });
});
