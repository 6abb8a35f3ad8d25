import type { Page } from '@playwright/test';

/** A figure on a page as a link to its claim. */
export interface FigureLink {
  readonly id: string;
  readonly href: string | null;
  /** What it is called for those who do not see it. */
  readonly name: string;
  /** Whether it names a further source of a figure that stands before it. */
  readonly isRepeat: boolean;
}

/** Every link of a page that stands for a claim. */
export function figureLinks(page: Page): Promise<readonly FigureLink[]> {
  return page.locator('a[data-claim]').evaluateAll((found) =>
    found.map((link) => ({
      id: link.getAttribute('data-claim') ?? '',
      href: link.getAttribute('href'),
      name: link.getAttribute('aria-label') ?? link.textContent,
      isRepeat: link.getAttribute('data-kind') === 'repeat',
    })),
  );
}

/** Figures in cells and drawings that stand outside of such a link, as they are written. */
export function strayFigures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const textOutside = (element: Element, without: string) => {
      const copy = element.cloneNode(true) as Element;
      for (const part of copy.querySelectorAll(without)) part.remove();
      return copy.textContent.trim();
    };
    // What surrounds a figure in its cell: the baseline and the conditions, and how many more are folded.
    const cells = [...document.querySelectorAll('td[data-cell="stated"], dl dd:has(> a[data-claim])')];
    const inCells = cells.map((cell) => textOutside(cell, 'a[data-claim], small, summary, svg'));
    // The figures of the axis are smaller than those of marks, and belong to no claim.
    const texts = [...document.querySelectorAll('figure svg text')].filter(
      (text) => Number(text.getAttribute('font-size')) > 12,
    );
    // A heading that is too long goes on in a line of its own, which may hold no more than the number of a name.
    const goesOn = (text: Element) => {
      const before = text.previousElementSibling;
      const isSame = (name: string) => before?.getAttribute(name) === text.getAttribute(name);
      return before?.tagName === 'text' && isSame('x') && isSame('font-size') && /\p{L}{3}/u.test(before.textContent);
    };
    const outside = texts
      .filter((text) => text.closest('a[data-claim]') === null && !goesOn(text))
      .map((text) => text.textContent);
    const inDrawings = outside.filter((text) =>
      /^[^\w(]*\d[\d.,]*\s?(?:x|%|k|M|B|T|points?|h)?(?: \(.*\))?$/.test(text),
    );
    return [...inCells, ...inDrawings].filter((text) => /\d/.test(text));
  });
}
