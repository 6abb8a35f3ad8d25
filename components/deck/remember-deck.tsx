'use client';

import { useEffect } from 'react';

import { keepDeck } from './kept-deck.ts';

/** Remembers in this tab which deck is open, so that share menus elsewhere can add to it. */
export function RememberDeck({ href }: { readonly href: string }) {
  useEffect(() => keepDeck(href), [href]);
  return null;
}
