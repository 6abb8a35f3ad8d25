import { useEffect, useState } from 'react';

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** What tells the subject from others of a like name: its kind and maker. */
  readonly detail: string;
  readonly href: string;
}

interface Answer {
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
}

const NONE: readonly Suggestion[] = [];

/** Long enough to let a word be typed, short enough to seem immediate. */
const PAUSE_MS = 80;

async function fetchSuggestions(text: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  try {
    const response = await fetch(`/api/v1/suggest?q=${encodeURIComponent(text)}`, { signal });
    // Our own API's answer, whose shape a test of that route holds.
    return response.ok ? ((await response.json()) as { data: readonly Suggestion[] }).data : NONE;
  } catch {
    return NONE;
  }
}

/** The subjects whose names are near to what is typed. Empty while nothing is, or for a pasted list. */
export function useSuggestions(text: string): readonly Suggestion[] {
  const [answer, setAnswer] = useState<Answer>({ text: '', suggestions: NONE });
  const wanted = text.includes(',') ? '' : text.trim();
  useEffect(() => {
    if (wanted === '') return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void fetchSuggestions(wanted, stop.signal).then((suggestions) => {
        if (!stop.signal.aborted) setAnswer({ text: wanted, suggestions });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted]);
  return wanted === '' ? NONE : answer.suggestions;
}
