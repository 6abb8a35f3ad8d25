'use client';

import type { MouseEvent } from 'react';

/** What can be done with a slide's place. */
export type Move = 'up' | 'down' | 'remove';

interface MoveLinksProps {
  readonly title: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly hrefOf: (move: Move) => string;
  readonly follow: (move: Move) => void;
}

const LABELS: Readonly<Record<Move, string>> = { up: 'Move up', down: 'Move down', remove: 'Remove' };
const MOVES = ['up', 'down', 'remove'] as const;

/** Moves a slide or takes it out. At either end the link stays, so that the keyboard keeps its place. */
export function MoveLinks({ title, isFirst, isLast, hrefOf, follow }: MoveLinksProps) {
  const isOff = { up: isFirst, down: isLast, remove: false };
  return (
    <ul>
      {MOVES.map((move) => (
        <li key={move}>
          <a
            href={isOff[move] ? undefined : hrefOf(move)}
            aria-disabled={isOff[move] || undefined}
            role={isOff[move] ? 'link' : undefined}
            tabIndex={isOff[move] ? -1 : undefined}
            rel="nofollow"
            aria-label={`${LABELS[move]}: ${title}`}
            onClick={(event) => {
              if (isOff[move] || !isPlainClick(event)) return;
              event.preventDefault();
              follow(move);
            }}
          >
            {LABELS[move]}
          </a>
        </li>
      ))}
    </ul>
  );
}

function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
