import { describe, expect, it } from 'vitest';

import { searchTerms } from '#lib/text/search-words.ts';
import { figureForms, percentForms } from './figure-forms.ts';

describe('the other ways to write a figure', () => {
  it.each([
    ['25T', ['25t', '25trillion', '25000000000000']],
    ['25 trillion tokens', ['25t', '25trillion', '25000000000000']],
    ['1.1 billion', ['1.1b', '1.1billion', '1100000000']],
    ['1.1B', ['1.1b', '1.1billion', '1100000000']],
    ['128K', ['128k', '128thousand', '128000']],
    ['128,000', ['128k', '128thousand', '128000']],
    ['1,000,000', ['1m', '1million', '1000000']],
    ['0.5M', ['0.5m', '0.5million', '500000']],
    ['8.1234k', ['8.1234k', '8.1234thousand']],
    ['131,072', []],
    ['3.3x and 80GB', []],
    ['900000 trillion', ['900000t', '900000trillion']],
  ])('of %s', (text, forms) => {
    expect(figureForms(searchTerms(text))).toEqual(forms);
  });

  it('has percentages as words, whether the sign or the word is printed', () => {
    expect(percentForms('10% and 4.55 percent, but 7 percentage points and 8')).toEqual(['10percent', '4.55percent']);
  });
});
