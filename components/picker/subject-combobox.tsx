import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';

import type { Suggestion } from './current-suggestions.ts';
import { moveActive } from './move-active.ts';
import { pasteNames } from './paste-names.ts';
import { useSuggestions } from './use-suggestions.ts';

interface SubjectComboboxProps {
  /** The subjects that are compared already. */
  readonly chosenIds: () => readonly string[];
  /** Adds a subject to the comparison. */
  readonly choose: (id: string) => void;
  readonly inputId: string;
  /** What was typed before script came. */
  readonly typed: string;
}

/**
 * The field that takes names, with suggestions as one types, after the combobox pattern with a list
 * popup (WAI-ARIA Authoring Practices). Enter with no suggestion taken sends what is typed.
 */
export function SubjectCombobox({ chosenIds, choose, inputId, typed }: SubjectComboboxProps) {
  const listId = `${inputId}-suggestions`;
  const [text, setText] = useState(typed);
  const [active, setActive] = useState(-1);
  const [isOpen, setIsOpen] = useState(false);
  const suggestions = useSuggestions(text, chosenIds());
  const isShown = isOpen && suggestions.length > 0;

  function type(value: string): void {
    setText(value);
    setActive(-1);
    setIsOpen(true);
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
    const value = pasteNames(event.clipboardData.getData('text/plain'), event.currentTarget);
    if (value === undefined) return;
    event.preventDefault();
    type(value);
  }

  function take({ id }: Suggestion): void {
    type('');
    setIsOpen(false);
    choose(id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const chosen = suggestions[active];
    const next = isShown ? moveActive(event.key, active, suggestions.length) : undefined;
    if (event.key === 'Escape') setIsOpen(false);
    else if (event.key === 'ArrowDown' && !isShown) setIsOpen(true);
    else if (event.key === 'Enter' && isShown && chosen !== undefined) {
      event.preventDefault();
      take(chosen);
    } else if (next !== undefined) {
      event.preventDefault();
      setActive(next);
    }
  }

  return (
    <>
      <input
        id={inputId}
        name="add"
        autoComplete="off"
        spellCheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
        value={text}
        onChange={(event) => type(event.target.value)}
        onPaste={onPaste}
        onKeyDown={onKeyDown}
        onBlur={() => setIsOpen(false)}
      />
      <div id={listId} role="listbox" aria-label="Suggestions" hidden={!isShown}>
        {suggestions.map((suggestion, index) => (
          <div
            key={suggestion.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => {
              event.preventDefault();
              take(suggestion);
            }}
          >
            {suggestion.name}
            <small>{suggestion.detail}</small>
          </div>
        ))}
      </div>
    </>
  );
}
