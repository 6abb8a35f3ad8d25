'use client';

import { useEffect, useId, useRef, useState } from 'react';

import styles from './names-field.module.css';
import { SubjectCombobox } from './subject-combobox.tsx';

interface NamesFieldProps {
  /** The address of the comparison with one more subject, `ADDED_SUBJECT` standing for its id. */
  readonly hrefTemplate: string;
  /** The subjects that are compared already. */
  readonly chosenIds: readonly string[];
}

/** What the plain field held when script took its place. */
interface Taken {
  readonly typed: string;
  readonly isFocused: boolean;
}

/**
 * The field that takes names. Without script it has several lines, so that the line ends of a pasted
 * list part its names; with script the combobox takes its place, and what was typed so far.
 */
export function NamesField({ hrefTemplate, chosenIds }: NamesFieldProps) {
  const inputId = useId();
  const plain = useRef<HTMLTextAreaElement>(null);
  const [taken, setTaken] = useState<Taken>();
  useEffect(() => {
    const field = plain.current;
    if (field !== null) setTaken({ typed: field.value, isFocused: field === document.activeElement });
  }, []);
  useEffect(() => {
    if (taken?.isFocused === true) document.getElementById(inputId)?.focus();
  }, [taken, inputId]);
  return (
    <div className={styles['root']} data-wide>
      <label htmlFor={inputId}>Add by name, or paste a list of names</label>
      {taken === undefined ? (
        <textarea ref={plain} id={inputId} name="add" rows={2} autoComplete="off" spellCheck={false} />
      ) : (
        <SubjectCombobox inputId={inputId} hrefTemplate={hrefTemplate} chosenIds={chosenIds} typed={taken.typed} />
      )}
    </div>
  );
}
