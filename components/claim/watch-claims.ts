/** The attribute that holds the id of a claim on every figure. */
const CLAIM_LINKS = 'a[data-claim]';

/** The id of the element that shows the card; moving into it keeps it open. */
export const CARD_ID = 'claim-card';

/** Long enough to pass over a table without cards flashing, short enough to feel immediate. */
const OPEN_DELAY_MS = 120;

/** Time to travel from the figure to its card. */
const CLOSE_DELAY_MS = 250;

/** A link to a claim: in a table, in a text or in a drawing. */
export type ClaimLink = HTMLAnchorElement | SVGAElement;

type SetAnchor = (anchor: ClaimLink | undefined) => void;

function claimLinkOf(target: EventTarget | null): ClaimLink | undefined {
  return (target instanceof Element ? target.closest<ClaimLink>(CLAIM_LINKS) : null) ?? undefined;
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`#${CARD_ID}`) !== null;
}

/**
 * Tells which figure's card is wanted: after a short rest of the pointer, at once for keyboard focus
 * and taps. A second tap follows the link. Returns the way to stop watching.
 */
export function watchClaims(root: Document, setAnchor: SetAnchor): () => void {
  const stop = new AbortController();
  const on = { signal: stop.signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: ClaimLink | undefined;
  let isTouch = false;

  function show(anchor: ClaimLink | undefined, delayMs: number): void {
    clearTimeout(timer);
    if (anchor === shown) return;
    timer = setTimeout(() => {
      shown = anchor;
      setAnchor(anchor);
    }, delayMs);
  }

  root.addEventListener('pointerdown', (event) => void (isTouch = event.pointerType === 'touch'), { ...on, capture: true });
  root.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      if (pointerType === 'touch') return;
      if (isInCard(target)) clearTimeout(timer);
      else {
        const link = claimLinkOf(target);
        show(link, link === undefined ? CLOSE_DELAY_MS : OPEN_DELAY_MS);
      }
    },
    on,
  );
  root.addEventListener(
    'focusin',
    ({ target }) => {
      const link = claimLinkOf(target);
      if (link?.matches(':focus-visible') === true) show(link, 0);
      else if (!isInCard(target)) show(undefined, 0);
    },
    on,
  );
  root.addEventListener(
    'click',
    (event) => {
      const link = claimLinkOf(event.target);
      if (isTouch && link !== undefined && link !== shown) {
        event.preventDefault();
        show(link, 0);
      } else if (link === undefined && !isInCard(event.target)) show(undefined, 0);
    },
    on,
  );
  root.addEventListener('keydown', ({ key }) => void (key === 'Escape' && show(undefined, 0)), on);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
