'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import { moveActive } from '#components/picker/move-active.ts';
import { useSuggestions } from '#components/picker/use-suggestions.ts';
import { isTyping, targetGroups } from './search-suggestions.ts';
import { SuggestionList } from './suggestion-list.tsx';

const LIST_ID = 'site-search-suggestions';

/** Nothing is chosen in the head of a page. */
const NONE: readonly string[] = [];

/** Lets `/` lead into the field from wherever nobody types. The field names the key only while the page hears it. */
function useSlash(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const box = field.current;
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      box?.select();
    };
    document.addEventListener('keydown', onKey);
    box?.setAttribute('aria-keyshortcuts', '/');
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}

/**
 * The field of the site's search form. It is a plain field until somebody enters it; then it suggests names by
 * their kind, after the combobox pattern with a list popup (WAI-ARIA Authoring Practices). Enter with no suggestion
 * taken sends the form.
 */
export function SearchBox() {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [isOpen, setIsOpen] = useState(false);
  const [isEntered, setIsEntered] = useState(false);
  const groups = targetGroups(text, useSuggestions(text, NONE, 'all'));
  const targets = groups.flatMap((group) => group.targets);
  const isShown = isOpen && targets.length > 0;
  useSlash(field);

  function onKeyDown(event: KeyboardEvent): void {
    const chosen = targets[active];
    const next = isShown ? moveActive(event.key, active, targets.length) : undefined;
    if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      setIsOpen(false);
    } else if (event.key === 'ArrowDown' && !isShown) setIsOpen(true);
    else if (event.key === 'Enter' && isShown && chosen !== undefined) {
      event.preventDefault();
      location.assign(chosen.href);
    } else if (next !== undefined) {
      event.preventDefault();
      setActive(next);
    }
  }

  // A field that nobody has entered is announced as what it is without script.
  const combobox = isEntered
    ? ({
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': isShown,
        'aria-controls': LIST_ID,
        'aria-activedescendant': isShown && active >= 0 ? `${LIST_ID}-${active}` : undefined,
      } as const)
    : {};

  return (
    <>
      <input
        ref={field}
        type="search"
        name="q"
        aria-label="Search models, metrics, papers and claims"
        placeholder="Search"
        autoComplete="off"
        spellCheck={false}
        {...combobox}
        onChange={(event) => {
          setText(event.target.value);
          setActive(-1);
          setIsOpen(true);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setIsEntered(true)}
        onBlur={() => setIsOpen(false)}
      />
      {isEntered && <SuggestionList id={LIST_ID} groups={groups} active={isShown ? active : -1} isShown={isShown} />}
    </>
  );
}
