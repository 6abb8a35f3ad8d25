/** A mark of a drawing in the file: a link that says its claim. */
export const MARKS = 'svg a[aria-label]';

/** The marks of a drawing that are not hidden, in the order of reading. */
export function shownMarks(svg: SVGElement): readonly SVGAElement[] {
  return [...svg.querySelectorAll<SVGAElement>(MARKS)].filter((mark) => !('off' in mark.dataset));
}

/** Of all marks of a drawing one is a stop of the Tab key. */
export function stopAt(svg: SVGElement, stop: SVGAElement | undefined): void {
  for (const mark of shownMarks(svg)) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

function markOf(target: EventTarget | null): SVGAElement | undefined {
  return (target instanceof Element ? target.closest<SVGAElement>(MARKS) : null) ?? undefined;
}

function onKeyDown(event: KeyboardEvent): void {
  const mark = markOf(event.target);
  const step = STEPS[event.key];
  if (mark?.ownerSVGElement === undefined || mark.ownerSVGElement === null || step === undefined) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const all = shownMarks(mark.ownerSVGElement);
  event.preventDefault();
  all[Math.max(0, Math.min(all.length - 1, all.indexOf(mark) + step))]?.focus();
}

/** Arrow keys, Home and End move between the marks of a drawing; keys are left alone where no mark has the focus. */
export function roveMarks(): void {
  for (const svg of document.querySelectorAll('svg')) {
    // A mark shows its card: the browser's own hint would lie over it.
    for (const mark of shownMarks(svg)) mark.querySelector(':scope > title')?.remove();
    stopAt(svg, shownMarks(svg)[0]);
  }
  document.addEventListener('keydown', onKeyDown);
  document.addEventListener('focusin', ({ target }) => {
    const mark = markOf(target);
    const svg = mark?.ownerSVGElement ?? undefined;
    if (svg !== undefined) stopAt(svg, mark);
  });
}
