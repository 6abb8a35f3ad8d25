'use client';

import { useEffect, useRef, type MouseEvent, type SyntheticEvent } from 'react';

import { keepDeck, keptDeck } from '#components/deck/kept-deck.ts';
import { addToDeckHref } from '#lib/url/deck/add.ts';
import { deckWith, lastSlidePlace } from '#lib/url/deck/pieces.ts';

interface AddToDeckProps {
  /** The canonical address of the view. */
  readonly pageHref: string;
}

type LinkEvent = SyntheticEvent<HTMLAnchorElement>;

const MIDDLE_BUTTON = 1;

/**
 * Adds the view to the collected deck and leads there. The deck is remembered at the click, also of a
 * click that opens another tab: who comes back before the deck's page has loaded has lost nothing.
 * Before there is script the link leads to a new deck of the view, whose page joins it to the
 * collected one.
 */
export function AddToDeck({ pageHref }: AddToDeckProps) {
  // For what leads on without a click, such as the menu of a link; a full deck says there that it is full.
  const prepare = ({ currentTarget }: LinkEvent) => {
    currentTarget.href = addToDeckHref(pageHref, keptDeck());
  };
  // A second click while the deck's page is on its way is no second wish; a page that is shown again asks anew.
  const leadsTo = useRef<string>(undefined);
  useEffect(() => {
    const showAgain = () => {
      leadsTo.current = undefined;
    };
    addEventListener('pageshow', showAgain);
    return () => removeEventListener('pageshow', showAgain);
  }, []);
  const add = (event: LinkEvent) => {
    prepare(event);
    const deck = deckWith(keptDeck(), [pageHref]);
    if (deck === undefined) return;
    keepDeck(deck);
    event.currentTarget.href = `${deck}${lastSlidePlace(deck)}`;
  };
  const addOnce = (event: MouseEvent<HTMLAnchorElement>) => {
    if (leadsTo.current === undefined) add(event);
    else event.currentTarget.href = leadsTo.current;
    leadsTo.current = event.currentTarget.href;
  };
  const addByMiddle = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button === MIDDLE_BUTTON) add(event);
  };
  return (
    <a href={addToDeckHref(pageHref)} rel="nofollow" onPointerDown={prepare} onClick={addOnce} onAuxClick={addByMiddle}>
      Add to deck
    </a>
  );
}
