'use client';

import { Suspense, lazy, useEffect, useState } from 'react';

import { CARD_ID, CardTimer, watchClaims, type ClaimLink } from './watch-claims.ts';

const ClaimPopover = lazy(async () => ({ default: (await import('./claim-popover.tsx')).ClaimPopover }));

/** The attribute that holds the id of a claim on every figure. */
const CLAIM_LINKS = 'a[data-claim]';

/**
 * Shows the card of the claim under the pointer, the focus or the finger. One per page: it listens
 * at the document and loads the card itself when the first one is wanted.
 */
export function ClaimCardHost() {
  const [anchor, setAnchor] = useState<ClaimLink>();
  useEffect(() => watchClaims(document, new CardTimer(CLAIM_LINKS, CARD_ID, setAnchor)), []);
  return anchor === undefined ? null : (
    <Suspense fallback={null}>
      <ClaimPopover anchor={anchor} />
    </Suspense>
  );
}
