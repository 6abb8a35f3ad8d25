'use client';

import { useEffect, useState } from 'react';

import styles from './copy-button.module.css';

interface CopyButtonProps {
  readonly label: string;
  /** What the button has done, said aloud and shown for a moment. */
  readonly doneLabel: string;
  /** Copies `text`, or the table with the id `tableId` as rich and plain text. */
  readonly copies: { readonly text: string } | { readonly tableId: string };
}

type Outcome = 'idle' | 'done' | 'failed';

const MESSAGE_MS = 2_500;

async function copy(copies: CopyButtonProps['copies']): Promise<Outcome> {
  try {
    if ('text' in copies) await navigator.clipboard.writeText(new URL(copies.text, location.href).href);
    else {
      const { copyTable } = await import('./copy-table.ts');
      await copyTable(copies.tableId);
    }
    return 'done';
  } catch {
    return 'failed';
  }
}

/** Copies and says so. Shown only where script runs. */
export function CopyButton({ label, doneLabel, copies }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  useEffect(() => {
    if (outcome === 'idle') return;
    const timer = setTimeout(() => setOutcome('idle'), MESSAGE_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const messages = { idle: '', done: doneLabel, failed: 'The browser did not allow it' };
  return (
    <span className={styles['root']}>
      <button type="button" onClick={() => void copy(copies).then(setOutcome)}>
        {label}
      </button>
      <span role="status">{messages[outcome]}</span>
    </span>
  );
}
