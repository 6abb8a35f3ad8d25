import { keepDeck, keptDeck } from '#components/deck/kept-deck.ts';
import { addToDeckHref } from '#lib/url/deck/add.ts';
import { deckWith, lastSlidePlace } from '#lib/url/deck/pieces.ts';

const MIDDLE_BUTTON = 1;

/** The link that adds a view to the deck, and the address of that view. */
interface DeckLink {
  readonly link: HTMLAnchorElement;
  readonly pageHref: string;
}

function deckLinkOf({ target }: Event): DeckLink | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-add-to-deck]') : null;
  const pageHref = link?.dataset['addToDeck'];
  return link === null || pageHref === undefined ? undefined : { link, pageHref };
}

/** For what leads on without a click, such as the menu of a link; a full deck says there that it is full. */
function prepare({ link, pageHref }: DeckLink): void {
  link.href = addToDeckHref(pageHref, keptDeck());
}

/**
 * The deck is remembered at the click, also of a click that opens another tab: who comes back before the
 * deck's page has loaded has lost nothing.
 */
function add(deckLink: DeckLink): void {
  prepare(deckLink);
  const deck = deckWith(keptDeck(), [deckLink.pageHref]);
  if (deck === undefined) return;
  keepDeck(deck);
  deckLink.link.href = `${deck}${lastSlidePlace(deck)}`;
}

/**
 * Lets links add their view to the collected deck. Before there is script such a link leads to a new deck
 * of the view, whose page joins it to the collected one.
 */
export function watchDeckLinks(signal: AbortSignal): void {
  // A second click while the deck's page is on its way is no second wish; a page that is shown again asks anew.
  let leading = new WeakMap<HTMLAnchorElement, string>();
  const addOnce = (deckLink: DeckLink): void => {
    const { link } = deckLink;
    const before = leading.get(link);
    if (before === undefined) add(deckLink);
    else link.href = before;
    leading.set(link, link.href);
  };
  const on = (type: 'pointerdown' | 'click' | 'auxclick', act: (deckLink: DeckLink, event: MouseEvent) => void) => {
    const listen = (event: MouseEvent) => {
      const deckLink = deckLinkOf(event);
      if (deckLink !== undefined) act(deckLink, event);
    };
    document.addEventListener(type, listen, { signal });
  };
  on('pointerdown', prepare);
  on('click', addOnce);
  on('auxclick', (deckLink, { button }) => {
    if (button === MIDDLE_BUTTON) add(deckLink);
  });
  const showAgain = () => {
    leading = new WeakMap();
  };
  addEventListener('pageshow', showAgain, { signal });
}
