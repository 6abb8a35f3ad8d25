/** What a drawing holds of a mark besides its texts and the area that answers to the pointer. */
const SHAPES = ':scope > :not(text, [pointer-events])';

export const LINKS = 'a[data-claim]';
const OWN_MARKS = '[data-mark]';

/** In CSS pixels; no larger than what the eye would take for the same place. */
const TOLERANCE_PX = 1;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxAround(shapes: Iterable<Element>): Box {
  const boxes = Array.from(shapes, (shape) => shape.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function areClose(a: Box, b: Box): boolean {
  return (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(a[side] - b[side]) <= TOLERANCE_PX);
}

/** Whether the layer draws the same claims as the server's drawing, each in the same place. */
export function standAlike(svg: Element, overlay: Element): boolean {
  const [links, marks] = [svg.querySelectorAll<SVGElement>(LINKS), overlay.querySelectorAll<SVGElement>(OWN_MARKS)];
  if (links.length === 0 || links.length !== marks.length) return false;
  return [...links].every((link, index) => {
    const mark = marks[index];
    if (mark === undefined || mark.dataset['mark'] !== link.dataset['claim']) return false;
    return areClose(
      boxAround(link.querySelectorAll(SHAPES)),
      boxAround(mark.querySelectorAll('[data-shapes] > :not(defs)')),
    );
  });
}
