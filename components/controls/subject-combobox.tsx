'use client';

import { useRouter } from 'next/navigation';
import { useId, useState, type KeyboardEvent } from 'react';

import { ADDED_SUBJECT } from './added-subject.ts';
import { moveActive } from './move-active.ts';
import styles from './subject-combobox.module.css';
import { useSuggestions, type Suggestion } from './use-suggestions.ts';

interface SubjectComboboxProps {
  /** The address of the comparison with one more subject, `ADDED_SUBJECT` standing for its id. */
  readonly hrefTemplate: string;
}

/**
 * The field that takes names. Without script it is a text field of its form; with script it suggests
 * as one types, after the combobox pattern with a list popup (WAI-ARIA Authoring Practices).
 */
export function SubjectCombobox({ hrefTemplate }: SubjectComboboxProps) {
  const router = useRouter();
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [isOpen, setIsOpen] = useState(false);
  const suggestions = useSuggestions(text);
  const isShown = isOpen && suggestions.length > 0;

  function choose({ id }: Suggestion): void {
    setText('');
    setIsOpen(false);
    router.push(hrefTemplate.replace(ADDED_SUBJECT, encodeURIComponent(id)), { scroll: false });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const chosen = suggestions[active];
    const next = isShown ? moveActive(event.key, active, suggestions.length) : undefined;
    if (event.key === 'Escape') setIsOpen(false);
    else if (event.key === 'ArrowDown' && !isShown) setIsOpen(true);
    else if (event.key === 'Enter' && isShown && chosen !== undefined) {
      event.preventDefault();
      choose(chosen);
    } else if (next !== undefined) {
      event.preventDefault();
      setActive(next);
    }
  }

  return (
    <div className={styles['root']} data-wide>
      <label htmlFor={`${listId}-input`}>Add by name, or paste several with commas</label>
      <input
        id={`${listId}-input`}
        name="add"
        autoComplete="off"
        spellCheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(-1);
          setIsOpen(true);
        }}
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
              choose(suggestion);
            }}
          >
            {suggestion.name}
            <small>{suggestion.detail}</small>
          </div>
        ))}
      </div>
    </div>
  );
}
