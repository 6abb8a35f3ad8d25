/**
 * Runs in the file that is taken away, where script may run; `npm run offline:script` turns it into the
 * text that stands there. Every fact that it shows stands in the file already: it copies the words of a
 * claim out of the table, and writes no markup of its own. It listens to the keys of marks that have
 * the focus, and else to Escape alone, while a card is open.
 */
import { CardTimer, claimLinkOf, CLOSE_DELAY_MS, watchClaims } from '#components/claim/watch-claims.ts';

import { makeCard } from './card.ts';
import { watchGroups } from './groups.ts';
import { roveMarks } from './marks.ts';

/** A quotation says its words already. */
const LINKS = 'figure:not([data-kind=quote]) svg a[aria-label]';

const CARD_ID = 'card';

const { card, showAt } = makeCard(CARD_ID);
const timer = new CardTimer(LINKS, CARD_ID, showAt);

/** Whether the reader is at the card by keyboard: the pointer that rests elsewhere then closes nothing. */
function hasFocus(): boolean {
  const { activeElement } = document;
  return activeElement !== null && (activeElement === timer.shown || card.contains(activeElement));
}

function close(): void {
  timer.show(undefined, 0);
}

/** A tap never leaves the file: the way on stands on the card. A key that follows a link counts no clicks. */
function keepTaps(): void {
  let isTouch = false;
  document.addEventListener('pointerdown', ({ pointerType }) => {
    isTouch = pointerType === 'touch';
  });
  document.addEventListener('click', (event) => {
    if (isTouch && event.detail > 0 && claimLinkOf(event.target, timer) !== undefined) event.preventDefault();
  });
}

roveMarks();
watchGroups(close);

// The focus goes back to the mark before the card is closed under it.
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && card.contains(document.activeElement)) timer.shown?.focus();
});
keepTaps();
watchClaims(document, timer);
document.addEventListener('pointerover', ({ target }) => {
  if (claimLinkOf(target, timer) === undefined && hasFocus()) timer.keep();
});
// The pointer may leave the frame that the file stands in.
document.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
  if (pointerType !== 'touch' && !hasFocus()) timer.show(undefined, CLOSE_DELAY_MS);
});
addEventListener('blur', close);
addEventListener('resize', close);
