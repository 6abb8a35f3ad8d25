'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

import { watchHistory } from './go-to.ts';
import { takeNamesFields } from './take-names-fields.ts';
import { watchCharts } from './watch-charts.ts';
import { watchCopies } from './watch-copies.ts';
import { watchDeckLinks } from './watch-deck-links.ts';
import { watchFoldedFrames } from './watch-folded-frames.ts';
import { watchMenus } from './watch-menus.ts';
import { watchSoftLinks } from './watch-soft-links.ts';

/**
 * Everything that moves in the still parts of pages, which are HTML alone. One per document: it listens
 * at the document for what the elements say of themselves in `data-` attributes.
 */
export function LiveParts() {
  const router = useRouter();
  useEffect(() => {
    const stop = new AbortController();
    watchHistory((href) => router.push(href, { scroll: false }), stop.signal);
    for (const watch of WATCHES) watch(stop.signal);
    return () => stop.abort();
  }, [router]);
  return null;
}

const WATCHES = [
  watchSoftLinks,
  watchMenus,
  watchCopies,
  watchDeckLinks,
  watchFoldedFrames,
  watchCharts,
  takeNamesFields,
] as const;
