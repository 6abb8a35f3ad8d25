import { useEffect, useState } from 'react';

import { currentSuggestions, wantedText, type Answer, type Suggestion } from './current-suggestions.ts';

/** Long enough to let a word be typed, short enough to seem immediate. */
const PAUSE_MS = 80;

/** What is suggested: subjects to compare, or things of every kind. */
type SuggestionsOf = 'subjects' | 'all';

async function fetchSuggestions(text: string, of: SuggestionsOf, signal: AbortSignal): Promise<readonly Suggestion[]> {
  try {
    const response = await fetch(`/api/v1/suggest?q=${encodeURIComponent(text)}${of === 'all' ? '&of=all' : ''}`, {
      signal,
    });
    // Our own API's answer, whose shape a test of that route holds.
    return response.ok ? ((await response.json()) as { data: readonly Suggestion[] }).data : [];
  } catch {
    return [];
  }
}

/** The things to choose from whose names are near to what is typed; none until their answer is there. */
export function useSuggestions(
  typed: string,
  chosenIds: readonly string[],
  of: SuggestionsOf = 'subjects',
): readonly Suggestion[] {
  const [answer, setAnswer] = useState<Answer>({ text: '', suggestions: [] });
  const wanted = wantedText(typed);
  useEffect(() => {
    if (wanted === '') return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void fetchSuggestions(wanted, of, stop.signal).then((suggestions) => {
        if (!stop.signal.aborted) setAnswer({ text: wanted, suggestions });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted, of]);
  return currentSuggestions(typed, answer, chosenIds);
}
