'use client';

import { useEffect, useState } from 'react';

import styles from './copy-button.module.css';

/** An address in full, the text of an element, a table of the page as rich and plain text, or a picture. */
export type Copied =
  | { readonly link: string }
  | { readonly elementId: string }
  | { readonly tableId: string }
  | { readonly imageHref: string };

interface CopyButtonProps {
  readonly label: string;
  /** What is copied, for people who hear the page; it starts with the label. */
  readonly name?: string | undefined;
  /** What the button has done, said aloud and shown for a moment. */
  readonly doneLabel: string;
  readonly copies: Copied;
}

type Outcome = 'idle' | 'done' | 'failed';

const MESSAGE_MS = 2_500;

function textOf(id: string): string {
  const text = document.getElementById(id)?.textContent;
  if (text === undefined || text === null) throw new Error(`There is no element ${id} on the page.`);
  return text;
}

async function write(copies: Copied): Promise<void> {
  if ('link' in copies) await navigator.clipboard.writeText(new URL(copies.link, location.href).href);
  else if ('elementId' in copies) await navigator.clipboard.writeText(textOf(copies.elementId));
  else if ('imageHref' in copies) await (await import('./copy-image.ts')).copyImage(copies.imageHref);
  else await (await import('./copy-table.ts')).copyTable(copies.tableId);
}

async function copy(copies: Copied): Promise<Outcome> {
  try {
    await write(copies);
    return 'done';
  } catch {
    return 'failed';
  }
}

/** Copies and says so. Shown only where script runs. */
export function CopyButton({ label, name, doneLabel, copies }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  useEffect(() => {
    if (outcome === 'idle') return;
    const timer = setTimeout(() => setOutcome('idle'), MESSAGE_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const messages = { idle: '', done: doneLabel, failed: 'The browser did not allow it' };
  return (
    <span className={styles['root']}>
      <button type="button" aria-label={name} onClick={() => void copy(copies).then(setOutcome)}>
        {label}
      </button>
      <span role="status">{messages[outcome]}</span>
    </span>
  );
}
