import { describe, expect, it } from 'vitest';

import { ABSORBED, arabicForm } from './arabic-forms.ts';

const FORM_NAMES = ['alone', 'end', 'beginning', 'inside'];
/** The four forms of beh, in the order of Unicode. */
const BEH_ALONE = 0xfe8f;

function behForms(text: string): readonly string[] {
  return Array.from(text, (_, index) => {
    const form = arabicForm(text, index);
    return form === undefined ? 'as it is' : (FORM_NAMES[form - BEH_ALONE] ?? 'another letter');
  });
}

describe('the form of an Arabic letter', () => {
  it('joins it to its neighbours', () => {
    expect(behForms('ببب')).toEqual(['beginning', 'inside', 'end']);
    expect(behForms('ب')).toEqual(['as it is']);
  });

  it('does not join it to a letter that joins none after it, to a space or to another script', () => {
    expect(behForms('دب')[1]).toBe('as it is');
    expect(behForms('ب ب')).toEqual(['as it is', 'as it is', 'as it is']);
    expect(behForms('ب7')[0]).toBe('as it is');
    expect(behForms('בב')).toEqual(['as it is', 'as it is']);
  });

  it('looks over marks, and heeds the joiner and the stroke that lengthens words', () => {
    expect(behForms('بَب')).toEqual(['beginning', 'as it is', 'end']);
    expect(behForms('بـ')[0]).toBe('beginning');
    expect(behForms('\u200dب')[1]).toBe('end');
    expect(behForms('ب\u200cب')).toEqual(['as it is', 'as it is', 'as it is']);
  });

  it('draws lam and alef as one', () => {
    expect([arabicForm('لا', 0), arabicForm('لا', 1)]).toEqual([0xfefb, ABSORBED]);
    expect(arabicForm('بلا', 1)).toBe(0xfefc);
  });

  it('knows the letters of Persian and Urdu', () => {
    expect(arabicForm('گفت', 0)).toBe(0xfb94);
    expect(arabicForm('ٹیک', 1)).toBe(0xfbff);
  });
});
