'use client';

import { useRef, useState, type DragEvent } from 'react';

import { comparisonSentence } from '#lib/deck/check-words.ts';

import type { CheckedFile } from './check-file.ts';
import { CheckResults } from './check-results.tsx';
import styles from './deck-checker.module.css';

type Checking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly progress: string }
  | { readonly kind: 'failed'; readonly name: string; readonly sentence: string }
  | { readonly kind: 'done'; readonly name: string; readonly checked: CheckedFile };

/** Takes a deck by choosing or dropping it, and says what has become of its figures. */
export function DeckChecker() {
  const [checking, setChecking] = useState<Checking>({ kind: 'idle' });
  const [isOver, setOver] = useState(false);
  const running = useRef<AbortController>(undefined);

  const check = async (file: File) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const { name } = file;
    const say = (next: Checking) => {
      if (!own.signal.aborted) setChecking(next);
    };
    say({ kind: 'reading', name, progress: '' });
    const { checkFile } = await import('./check-file.ts');
    const onProgress = (done: number, total: number) => say({ kind: 'reading', name, progress: `${done} of ${total}` });
    const checked = await checkFile(file, onProgress, own.signal);
    say(
      checked.ok ? { kind: 'done', name, checked: checked.value } : { kind: 'failed', name, sentence: checked.error },
    );
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void check(file);
  };
  return (
    <div className={styles['root']}>
      <div
        data-drop={isOver ? 'over' : ''}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label>
          Choose a deck, or drop it here
          <input
            type="file"
            accept=".pptx,application/vnd.openxmlformats-officedocument.presentationml.presentation"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) void check(file);
              // The same file may be chosen again after it was saved anew.
              currentTarget.value = '';
            }}
          />
        </label>
        <p>The file stays on your computer: only the ids of its claims are asked for.</p>
      </div>
      <Outcome checking={checking} />
    </div>
  );
}

function Outcome({ checking }: { readonly checking: Checking }) {
  return (
    <>
      <div role="status" className={styles['status']} data-outcome={checking.kind}>
        {checking.kind !== 'idle' && <p data-name>{checking.name}</p>}
        {checking.kind === 'reading' && <p>Checking… {checking.progress}</p>}
        {checking.kind === 'failed' && <p>{checking.sentence}</p>}
        {checking.kind === 'done' && <p>{comparisonSentence(checking.checked.comparison)}</p>}
      </div>
      {checking.kind === 'done' && <CheckResults checked={checking.checked} />}
    </>
  );
}
