'use client';

import { useLayoutEffect, useRef, useState } from 'react';

import { STILL_MARK } from './still-mark.ts';
import { takeStillPart } from './still-parts.ts';
import styles from './still-slot.module.css';

const MARK = { [STILL_MARK]: '' };
const IS_SERVER = typeof window === 'undefined';

/** What the server wrote, as it stood when the page's script began. */
const served = IS_SERVER ? null : document.querySelector(`[${STILL_MARK}]`);

/**
 * The place of a still part. The server writes the part into it; in the browser it takes what the server
 * wrote as it is. A part that the server has not written here can only be had from a page of its own.
 */
export function StillSlot({ part }: { readonly part: string }) {
  return IS_SERVER ? (
    <div className={styles['root']} {...MARK}>
      {takeStillPart(part)}
    </div>
  ) : (
    <ServedPart part={part} />
  );
}

const NOTHING_TO_WRITE = { __html: '' };

function ServedPart({ part }: { readonly part: string }) {
  const slot = useRef<HTMLDivElement>(null);
  const [first] = useState(part);
  useLayoutEffect(() => {
    if (part !== first) location.reload();
    // Where the framework had to build the page anew, the part moves into the new place.
    if (slot.current?.hasChildNodes() === false && served !== null) slot.current.replaceChildren(...served.childNodes);
  }, [part, first]);
  return (
    <div
      ref={slot}
      className={styles['root']}
      {...MARK}
      suppressHydrationWarning
      dangerouslySetInnerHTML={NOTHING_TO_WRITE}
    />
  );
}
