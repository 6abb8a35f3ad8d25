'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, useSyncExternalStore, useTransition } from 'react';

import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';
import { lastSlidePlace } from '#lib/url/deck/pieces.ts';

import { AnotherDeck } from './another-deck.tsx';
import { collectedDeck, holdsAll } from './collect-deck.ts';
import { keepDeck, keptDeck } from './kept-deck.ts';
import { ledHere, takeBegun } from './led-here.ts';
import { watchKeptDeck } from './watch-kept-deck.ts';

/** The deck that this document showed last; what led to the document tells of its first one alone. */
let last: string | undefined;
/** Whether the reader went to the deck on show through the history: that is looking, not changing. */
let isThroughHistory = false;

function noteHistory(): void {
  if (last !== undefined && `${location.pathname}${location.search}` !== last) isThroughHistory = true;
}

/** The deck that a step within this document came from; empty for a step through the history. */
function steppedFrom(before: string): string {
  return isThroughHistory ? '' : before;
}

/** Takes note that a deck was opened. Gives the deck to go to where it was joined to the collected one. */
function openDeck(shown: string): string | undefined {
  const [kept, from] = [keptDeck(), last === undefined ? ledHere() : steppedFrom(last)];
  last = shown;
  isThroughHistory = false;
  const collected = collectedDeck({ kept, shown, from, isBegun: takeBegun(shown) });
  keepDeck(collected);
  return collected === shown || collected === kept ? undefined : collected;
}

/**
 * Remembers the deck on show as the one that is collected, so that share menus elsewhere add to it.
 * A deck begun by a click before its page had script is joined to the collected one; a deck of somebody
 * else leaves the collected one as it is, and says so.
 */
export function CollectedDeck({ href }: { readonly href: string }) {
  const router = useRouter();
  const kept = useSyncExternalStore(watchKeptDeck, keptDeck, () => href);
  const [isJoining, startJoining] = useTransition();
  const [said, setSaid] = useState('');
  useEffect(() => {
    addEventListener('popstate', noteHistory);
    return () => removeEventListener('popstate', noteHistory);
  }, []);
  useEffect(() => {
    const joined = openDeck(href);
    if (joined !== undefined) startJoining(() => router.replace(`${joined}${lastSlidePlace(joined)}`));
  }, [href, router]);
  const collectHere = () => {
    keepDeck(href);
    setSaid('This deck is now the one that you collect.');
  };
  const isAnother = !isJoining && !holdsAll(href, kept);
  return (
    <>
      {isAnother && <AnotherDeck kept={kept} shown={href} collectHere={collectHere} />}
      <VisuallyHidden>
        <span role="status">{isJoining ? 'Adding to your collected deck' : said}</span>
      </VisuallyHidden>
    </>
  );
}
