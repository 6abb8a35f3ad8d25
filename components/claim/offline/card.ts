import { placeBeside } from '#components/claim/place-beside.ts';
import type { ClaimLink } from '#components/claim/watch-claims.ts';

import { rowsOf } from './rows.ts';

/** A mark without words in the table says them itself. */
function linkOf(mark: ClaimLink): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = mark.getAttribute('href') ?? '';
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = mark.getAttribute('aria-label');
  return link;
}

/** Copies the words of a mark's claims out of the table: no markup is written here. */
function fill(card: HTMLElement, mark: ClaimLink): void {
  const words = rowsOf(mark).flatMap((row) => [...(row.lastElementChild?.cloneNode(true).childNodes ?? [])]);
  card.replaceChildren(...(words.length === 0 ? [linkOf(mark)] : words));
  const quoted = [...card.querySelectorAll('q')];
  for (const [index, each] of quoted.entries()) each.id = `words-${index}`;
  if (quoted.length > 0) mark.setAttribute('aria-describedby', quoted.map(({ id }) => id).join(' '));
}

/** The card stands in the drawing's own box, so that it scrolls with the page and fits its width. */
function place(card: HTMLElement, mark: ClaimLink): void {
  const around = card.parentElement?.getBoundingClientRect() ?? { left: 0, top: 0, width: innerWidth };
  const { left, top, bottom } = mark.getBoundingClientRect();
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const view = { width: around.width, height: innerHeight };
  const at = placeBeside({ left: left - around.left, top, bottom }, size, view);
  card.style.left = `${at.left}px`;
  card.style.top = `${at.top - around.top}px`;
}

/** Makes the one card of the file. Gives the way to show it at a mark, or at none. */
export function makeCard(id: string): { readonly card: HTMLElement; readonly showAt: (mark?: ClaimLink) => void } {
  const card = document.createElement('div');
  card.id = id;
  let shown: ClaimLink | undefined;
  const showAt = (mark?: ClaimLink) => {
    shown?.removeAttribute('aria-describedby');
    shown = mark;
    card.hidden = mark === undefined;
    if (mark === undefined) return;
    fill(card, mark);
    mark.closest('figure > div')?.append(card);
    place(card, mark);
  };
  return { card, showAt };
}
