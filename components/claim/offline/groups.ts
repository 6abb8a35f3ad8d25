import { shownMarks, stopAt } from './marks.ts';
import { rowsOf } from './rows.ts';

function isPressed(button: Element): boolean {
  return button.getAttribute('aria-pressed') === 'true';
}

/** Whether each claim of a mark is of one of the groups. */
function isOff(mark: SVGElement, off: ReadonlySet<string | undefined>): boolean {
  const rows = rowsOf(mark);
  return rows.length > 0 && rows.every(({ dataset }) => dataset['groups']?.split(' ').some((group) => off.has(group)));
}

/** Hides the marks of a drawing that are of the groups, and says how many these are. */
function hideMarks(svg: SVGElement, off: ReadonlySet<string | undefined>): string {
  const all = [...svg.querySelectorAll<SVGElement>('[data-claim]')];
  for (const mark of all) mark.toggleAttribute('data-off', isOff(mark, off));
  stopAt(svg, shownMarks(svg)[0]);
  const count = all.filter(({ dataset }) => 'off' in dataset).length;
  return count === 0 ? '' : `${count} of ${all.length} ${count === 1 ? 'is' : 'are'} hidden`;
}

function toggle(button: HTMLElement): void {
  const figure = button.closest('figure');
  const status = figure?.querySelector('[role=status]');
  if (figure === null || status === undefined || status === null) return;
  button.setAttribute('aria-pressed', String(!isPressed(button)));
  const buttons = [...figure.querySelectorAll<HTMLElement>('[data-group]')];
  const off = new Set(buttons.filter((each) => !isPressed(each)).map(({ dataset }) => dataset['group']));
  let said = '';
  for (const svg of figure.querySelectorAll('svg')) {
    const sentence = hideMarks(svg, off);
    // Of the wide and the narrow drawing one is seen.
    if (svg.getClientRects().length > 0) said = sentence;
  }
  status.textContent = said;
}

/** The buttons over a drawing show and hide its marks by group; `onChange` is called before they do. */
export function watchGroups(onChange: () => void): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-group]')) {
    button.addEventListener('click', () => {
      onChange();
      toggle(button);
    });
  }
}
