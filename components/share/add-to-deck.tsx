'use client';

import type { SyntheticEvent } from 'react';

import { keptDeck } from '#components/deck/kept-deck.ts';
import { addToDeckHref } from '#lib/url/deck/href.ts';

interface AddToDeckProps {
  /** The canonical address of the view. */
  readonly pageHref: string;
}

/**
 * Leads to a deck of the view; with script, to the deck that was open last in this tab with the view
 * added. The address is made when it is used: a page that comes back from history has an old one.
 */
export function AddToDeck({ pageHref }: AddToDeckProps) {
  const addressNow = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = addToDeckHref(pageHref, keptDeck());
  };
  return (
    <a href={addToDeckHref(pageHref)} rel="nofollow" onPointerDown={addressNow} onClick={addressNow}>
      Add to deck
    </a>
  );
}
