import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { CompareTitle } from './compare-title.tsx';

function textOf(names: readonly string[]): string {
  return renderToStaticMarkup(<CompareTitle names={names} />).replaceAll(/<[^>]+>/g, '');
}

test('few names are all told, as a sentence does', () => {
  expect(textOf(['A'])).toBe('A');
  expect(textOf(['A', 'B'])).toBe('A and B');
  expect(textOf(['A', 'B', 'C', 'D'])).toBe('A, B, C and D');
});

test('of many names the first are told and the rest counted', () => {
  expect(textOf([...'ABCDEFGHIJKL'])).toBe('A, B and 10 others');
});
