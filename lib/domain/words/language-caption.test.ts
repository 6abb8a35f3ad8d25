import { expect, test } from 'vitest';

import type { Condition } from '#lib/domain/facts/condition.ts';

import { languageCaption } from './language-caption.ts';

function inLanguage(key: 'language' | 'language_to', value: string, name: string): Condition {
  return { key, value, name, unit: 'none' };
}

const [german, french] = [inLanguage('language', 'de', 'German'), inLanguage('language', 'fr', 'French')];
const intoGerman = inLanguage('language_to', 'de', 'German');

test.each([
  [[german], 'German'],
  [[german, french], 'French and German'],
  [[inLanguage('language', 'en', 'English'), intoGerman], 'English to German'],
  [[intoGerman], 'into German'],
  [[], ''],
])('a figure is told by its languages, a translation by both of its sides', (conditions, words) => {
  expect(languageCaption({ conditions })).toBe(words);
});

test('many languages are counted', () => {
  const many = ['de', 'fr', 'it', 'es', 'pt'].map((id) => inLanguage('language', id, id));
  const into = many.map((one) => ({ ...one, key: 'language_to' as const }));
  expect(languageCaption({ conditions: many })).toBe('5 languages');
  expect(languageCaption({ conditions: [inLanguage('language', 'en', 'English'), ...into] })).toBe(
    'English to 5 languages',
  );
});
