import { expect, test } from 'vitest';

import { holdsLimitingWords, limitingWords } from './limiting-words.ts';

test.each([
  ['speaks over 99 languages', 'more-than'],
  ['speaks above 99 languages', 'more-than'],
  ['exceeding 99 languages', 'more-than'],
  ['more than 99 languages', 'more-than'],
  ['in excess of 99 languages', 'more-than'],
  ['>99 languages', 'more-than'],
  ['$>$99 languages', 'more-than'],
  ['nearly 99 languages', 'about'],
  ['almost 99 languages', 'about'],
  ['close to 99 languages', 'about'],
  ['around 99 languages', 'about'],
  ['about a 99 languages', 'about'],
  ['approx. 99 languages', 'about'],
  ['roughly 99 languages', 'about'],
  ['~99 languages', 'about'],
  ['≈ 99 languages', 'about'],
  [String.raw`$\sim$99 languages`, 'about'],
  ['99 languages or so', 'about'],
  ['less than 99 languages', 'less-than'],
  ['fewer than 99 languages', 'less-than'],
  ['under 99 languages', 'less-than'],
  ['below 99 languages', 'less-than'],
  ['just under 99 languages', 'less-than'],
  ['<99 languages', 'less-than'],
  ['no more than 99 languages', 'at-most'],
  ['not more than 99 languages', 'at-most'],
  ['not exceeding 99 languages', 'at-most'],
  ['never above 99 languages', 'at-most'],
  ['never exceeds 99 languages', 'at-most'],
  ["doesn't exceed 99 languages", 'at-most'],
  ['does not go beyond 99 languages', 'at-most'],
  ['at most 99 languages', 'at-most'],
  ['a maximum of 99 languages', 'at-most'],
  ['within 99 languages', 'at-most'],
  ['≤ 99 languages', 'at-most'],
  ['<=99 languages', 'at-most'],
  ['99 languages or less', 'at-most'],
  ['99 languages at most', 'at-most'],
  ['up to 99 languages', 'up-to'],
  ['as many as 99 languages', 'up-to'],
  ['as much as a 99 languages', 'up-to'],
  ['no less than 99 languages', 'at-least'],
  ['no fewer than 99 languages', 'at-least'],
  ['not below 99 languages', 'at-least'],
  ['at least 99 languages', 'at-least'],
  ['a minimum of 99 languages', 'at-least'],
  ['as few as 99 languages', 'at-least'],
  ['works down to 99 languages', 'at-least'],
  ['the model that cuts costs, works down to 99 languages', 'at-least'],
  ['≥99 languages', 'at-least'],
  ['99+ languages', 'at-least'],
  ['99 languages or more', 'at-least'],
  ['99 languages and above', 'at-least'],
  ['99 languages or greater', 'at-least'],
])('“%s” is %s', (phrase, bound) => {
  expect(limitingWords(phrase, '99')?.bounds[0]).toBe(bound);
});

test.each([
  'speaks 99 languages',
  'improves over the model by 99 points',
  'all of 99 languages and more than 5 dialects',
  'gains of +99 to +100',
  'covers 99 languages around the world',
  'En->99 languages',
  'a moreover 99',
  'averaged over 99 languages',
  'evaluated over 99 languages',
  'it drops down to 99 languages',
  'which brings the count down to 99 languages',
  'slowed down to 99 languages',
  'was shrunk down to 99 languages',
])('“%s” limits nothing', (phrase) => {
  expect(limitingWords(phrase, '99')).toBeUndefined();
});

test.each([
  ['~99', 'about'],
  ['>99%', 'more-than'],
  ['99+', 'at-least'],
  ['more than 99', 'more-than'],
])('a limiting word inside of the printed figure “%s” counts', (printed, bound) => {
  expect(limitingWords(`speaks ${printed} languages`, printed)?.bounds[0]).toBe(bound);
});

test('one limiting word may govern several figures', () => {
  expect(holdsLimitingWords('by up to 10% and 5%')).toBe(true);
  expect(holdsLimitingWords('by 10% and 5%')).toBe(false);
});
