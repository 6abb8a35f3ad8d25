'use client';

import { Suspense, lazy, useEffect, useState } from 'react';

import { watchClaims, type ClaimLink } from './watch-claims.ts';

const ClaimPopover = lazy(async () => ({ default: (await import('./claim-popover.tsx')).ClaimPopover }));

/**
 * Shows the card of the claim under the pointer, the focus or the finger. One per page: it listens
 * at the document and loads the card itself when the first one is wanted.
 */
export function ClaimCardHost() {
  const [anchor, setAnchor] = useState<ClaimLink>();
  useEffect(() => watchClaims(document, setAnchor), []);
  return anchor === undefined ? null : (
    <Suspense fallback={null}>
      <ClaimPopover anchor={anchor} />
    </Suspense>
  );
}
