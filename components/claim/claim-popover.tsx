'use client';

import { useEffect, useLayoutEffect, useRef, useState } from 'react';

import type { ClaimFacts } from '#lib/view/claim/claim-facts.ts';

import { ClaimCard } from './claim-card.tsx';
import styles from './claim-popover.module.css';
import { placeBeside } from './place-beside.ts';
import { readClaimFacts } from './read-claim-facts.ts';
import { CARD_ID, type ClaimLink } from './watch-claims.ts';

function useClaimFacts(id: string): ClaimFacts | undefined {
  const [answer, setAnswer] = useState<{ id: string; facts: ClaimFacts | undefined }>();
  useEffect(() => {
    let isWanted = true;
    void readClaimFacts(id).then((facts) => {
      if (isWanted) setAnswer({ id, facts });
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return answer?.id === id ? answer.facts : undefined;
}

/** Stands beside its figure, also while the page scrolls under it and when the card grows. */
function usePlace(anchor: ClaimLink) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return;
    const place = () => {
      const view = { width: document.documentElement.clientWidth, height: innerHeight };
      const { left, top } = placeBeside(anchor.getBoundingClientRect(), element.getBoundingClientRect(), view);
      element.style.translate = `${left}px ${top}px`;
    };
    if (!element.matches(':popover-open')) element.showPopover();
    place();
    const growth = new ResizeObserver(place);
    growth.observe(element);
    addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      growth.disconnect();
      removeEventListener('scroll', place, { capture: true });
    };
  }, [anchor]);
  return card;
}

/** The card of one figure. Shows the sentence at once, since the figure carries it, and the rest when it arrives. */
export function ClaimPopover({ anchor }: { readonly anchor: ClaimLink }) {
  const facts = useClaimFacts(anchor.dataset['claim'] ?? '');
  const alsoIds = (anchor.dataset['alsoClaims'] ?? '').split(' ').filter((id) => id !== '');
  const card = usePlace(anchor);
  useEffect(() => {
    anchor.toggleAttribute('data-open', true);
    return () => {
      anchor.removeAttribute('data-open');
    };
  }, [anchor]);
  return (
    <div
      ref={card}
      id={CARD_ID}
      className={styles['root']}
      popover="manual"
      role="group"
      aria-label="The claim’s words"
    >
      {facts === undefined ? (
        <p>{anchor.getAttribute('aria-label') ?? anchor.textContent}</p>
      ) : (
        <>
          <ClaimCard facts={facts} />
          {alsoIds.map((id) => (
            <FurtherClaim key={id} id={id} />
          ))}
        </>
      )}
    </div>
  );
}

/** Another claim at the same place of a drawing, once it has arrived. */
function FurtherClaim({ id }: { readonly id: string }) {
  const facts = useClaimFacts(id);
  return facts === undefined ? null : <ClaimCard facts={facts} />;
}
