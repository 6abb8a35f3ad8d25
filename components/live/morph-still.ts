import { Idiomorph } from 'idiomorph';

/** What tells a focused element from its neighbours, so that it is found again among new ones. */
function focusSelector(): string | undefined {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return undefined;
  if (focused.id !== '') return `#${CSS.escape(focused.id)}`;
  const name = ['data-claim', 'aria-label', 'href'].find((candidate) => focused.hasAttribute(candidate));
  if (name === undefined) return undefined;
  return `${focused.tagName.toLowerCase()}[${name}="${CSS.escape(focused.getAttribute(name) ?? '')}"]`;
}

/** A drawing belongs to its address: another one takes its place whole, the same one stays with what lies over it. */
function keepOrReplaceChart(here: HTMLElement, there: HTMLElement): void {
  if (here.dataset['specHref'] !== there.dataset['specHref']) here.replaceWith(there.cloneNode(true));
}

/** A field that is typed in stays as it is; what it leads to is that of the new page. */
function renewField(here: HTMLElement, there: HTMLElement): void {
  Object.assign(here.dataset, there.dataset);
}

function beforeMorph(here: Node, there: Node): boolean {
  if (!(here instanceof HTMLElement && there instanceof HTMLElement)) return true;
  if (here.matches('[data-chart]') && there.matches('[data-chart]')) {
    keepOrReplaceChart(here, there);
    return false;
  }
  if (here.matches('[data-names-field]') && there.matches('[data-names-field]')) {
    renewField(here, there);
    return false;
  }
  return true;
}

/** Makes the still part of this document that of another page, keeping what is the same, open folds and the focus. */
export function morphStill(here: Element, there: Element): void {
  const selector = focusSelector();
  void Idiomorph.morph(here, there, {
    morphStyle: 'innerHTML',
    callbacks: {
      beforeNodeMorphed: beforeMorph,
      // What a reader has folded open stays open.
      beforeAttributeUpdated: (name, element) => !(name === 'open' && element instanceof HTMLDetailsElement),
    },
  });
  if (selector === undefined || document.activeElement !== document.body) return;
  const again = document.querySelector<HTMLElement | SVGElement>(selector);
  again?.focus({ preventScroll: true });
}
