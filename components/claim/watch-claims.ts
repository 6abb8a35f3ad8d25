/** The id of the element that shows the card on a page; moving into it keeps it open. */
export const CARD_ID = 'claim-card';

/** Long enough to pass over a table without cards flashing, short enough to feel immediate. */
const OPEN_DELAY_MS = 120;

/** Time to travel from the figure to its card. */
export const CLOSE_DELAY_MS = 250;

/** A link to a claim: in a table, in a text or in a drawing. */
export type ClaimLink = HTMLAnchorElement | SVGAElement;

type SetAnchor = (anchor: ClaimLink | undefined) => void;

/** Which card is shown, and which is about to be. */
export class CardTimer {
  shown: ClaimLink | undefined;
  /** A selector that finds the links with a card. */
  readonly links: string;
  readonly cardId: string;
  readonly #setAnchor: SetAnchor;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(links: string, cardId: string, setAnchor: SetAnchor) {
    this.links = links;
    this.cardId = cardId;
    this.#setAnchor = setAnchor;
  }

  show(anchor: ClaimLink | undefined, delayMs: number): void {
    this.keep();
    if (anchor === this.shown) return;
    this.#timer = setTimeout(() => {
      this.shown = anchor;
      this.#setAnchor(anchor);
    }, delayMs);
  }

  /** Leaves everything as it is. */
  keep(): void {
    clearTimeout(this.#timer);
  }
}

/** The link with a card that something stands in. */
export function claimLinkOf(target: EventTarget | null, { links }: CardTimer): ClaimLink | undefined {
  return (target instanceof Element ? target.closest<ClaimLink>(links) : null) ?? undefined;
}

function isInCard(target: EventTarget | null, { cardId }: CardTimer): boolean {
  return target instanceof Element && target.closest(`#${cardId}`) !== null;
}

function onPointerOver({ target, pointerType }: PointerEvent, card: CardTimer): void {
  if (pointerType === 'touch') return;
  const link = claimLinkOf(target, card);
  if (isInCard(target, card)) card.keep();
  else card.show(link, link === undefined ? CLOSE_DELAY_MS : OPEN_DELAY_MS);
}

function onFocusIn({ target }: FocusEvent, card: CardTimer): void {
  const link = claimLinkOf(target, card);
  if (link?.matches(':focus-visible') === true) card.show(link, 0);
  else if (!isInCard(target, card)) card.show(undefined, 0);
}

/** The first tap shows the card, a second one follows the link. */
function onClick(event: MouseEvent, card: CardTimer, isTouch: boolean): void {
  const link = claimLinkOf(event.target, card);
  if (isTouch && link !== undefined && link !== card.shown) {
    event.preventDefault();
    card.show(link, 0);
  } else if (link === undefined && !isInCard(event.target, card)) card.show(undefined, 0);
}

/**
 * Tells a timer which figure's card is wanted: after a short rest of the pointer, at once for keyboard
 * focus and taps. Returns the way to stop. Needs no framework: pages and the files that are taken away
 * both run it.
 */
export function watchClaims(root: Document, card: CardTimer): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let isTouch = false;
  const notePointer = ({ pointerType }: PointerEvent) => {
    isTouch = pointerType === 'touch';
  };
  root.addEventListener('pointerdown', notePointer, { signal, capture: true });
  root.addEventListener('pointerover', (event) => onPointerOver(event, card), { signal });
  root.addEventListener('focusin', (event) => onFocusIn(event, card), { signal });
  root.addEventListener('click', (event) => onClick(event, card, isTouch), { signal });
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') card.show(undefined, 0);
  };
  root.addEventListener('keydown', closeOnEscape, { signal });
  return () => {
    card.keep();
    stop.abort();
  };
}
