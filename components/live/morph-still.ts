import { Idiomorph } from 'idiomorph';

import { MAIN_ID } from '#components/layout/skip-link.tsx';

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
function keepOrReplaceDrawings(here: HTMLElement, there: HTMLElement): void {
  if (here.dataset['specHref'] === there.dataset['specHref']) return;
  Object.assign(here.dataset, there.dataset);
  // The element around them stays, since the merging goes on from it.
  here.replaceChildren(...[...there.childNodes].map((node) => document.importNode(node, true)));
}

/** A field that is typed in stays as it is; what it leads to is that of the new page. */
function renewField(here: HTMLElement, there: HTMLElement): void {
  Object.assign(here.dataset, there.dataset);
}

function beforeMorph(here: Node, there: Node): boolean {
  if (!(here instanceof HTMLElement && there instanceof HTMLElement)) return true;
  if (here.matches('[data-chart]') && there.matches('[data-chart]')) {
    keepOrReplaceDrawings(here, there);
    return false;
  }
  if (here.matches('[data-names-field]') && there.matches('[data-names-field]')) {
    renewField(here, there);
    return false;
  }
  return true;
}

/** Where what had the focus is gone, the keyboard goes on from the content, not from the top of the document. */
function focusContent(): void {
  const content = document.getElementById(MAIN_ID);
  if (content === null) return;
  content.tabIndex = -1;
  content.focus({ preventScroll: true });
  content.addEventListener('blur', () => content.removeAttribute('tabindex'), { once: true });
}

/** Makes the still part of this document that of another page, keeping what is the same, open folds and the focus. */
export function morphStill(here: Element, there: Element): void {
  const selector = focusSelector();
  void Idiomorph.morph(here, there, {
    morphStyle: 'outerHTML',
    callbacks: {
      beforeNodeMorphed: beforeMorph,
      // What a reader has folded open stays open.
      beforeAttributeUpdated: (name, element) => !(name === 'open' && element instanceof HTMLDetailsElement),
    },
  });
  if (selector === undefined || document.activeElement !== document.body) return;
  const again = document.querySelector<HTMLElement | SVGElement>(selector);
  if (again === null) focusContent();
  else again.focus({ preventScroll: true });
}
