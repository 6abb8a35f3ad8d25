import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import { goTo } from '#components/live/go-to.ts';

import { ADDED_SUBJECT } from './added-subject.ts';
import { SubjectCombobox } from './subject-combobox.tsx';

/**
 * Puts the combobox in the place of a plain field, with what was typed in it and the focus that it has.
 * Which subjects are chosen, and where a further one leads to, stands on the element around the field,
 * and changes when the page shows another comparison.
 */
export function takeNamesField(plain: HTMLTextAreaElement): void {
  const field = plain.parentElement;
  if (field === null) return;
  const { value, id } = plain;
  const isFocused = plain === document.activeElement;
  const choose = (subjectId: string): void => {
    const template = field.dataset['hrefTemplate'] ?? '';
    void goTo(template.replace(ADDED_SUBJECT, encodeURIComponent(subjectId)));
  };
  const chosenIds = () => (field.dataset['chosen'] ?? '').split(' ');
  const place = document.createElement('div');
  place.style.display = 'contents';
  plain.replaceWith(place);
  flushSync(() =>
    createRoot(place).render(<SubjectCombobox inputId={id} typed={value} chosenIds={chosenIds} choose={choose} />),
  );
  if (isFocused) document.getElementById(id)?.focus();
}
