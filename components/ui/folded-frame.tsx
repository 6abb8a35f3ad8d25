'use client';

import { useEffect, useRef, useState } from 'react';

interface FoldedFrameProps {
  readonly src: string;
  readonly title: string;
}

/**
 * A frame inside something folded, loaded when that is opened first. Browsers load even lazy frames
 * at once where no script runs, so without script there is none.
 */
export function FoldedFrame({ src, title }: FoldedFrameProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    const fold = place.current?.closest('details');
    if (fold === undefined || fold === null) return;
    const stop = new AbortController();
    fold.addEventListener('toggle', () => setIsWanted(true), { once: true, signal: stop.signal });
    return () => stop.abort();
  }, []);
  return (
    <>
      <span ref={place} hidden />
      {isWanted && <iframe src={src} title={title} sandbox="allow-scripts allow-popups" />}
    </>
  );
}
