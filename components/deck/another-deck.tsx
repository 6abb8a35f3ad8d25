import { Notice } from '#components/ui/notice.tsx';
import { readPieces } from '#lib/url/deck/pieces.ts';

import styles from './another-deck.module.css';
import { withLacking } from './collect-deck.ts';

interface AnotherDeckProps {
  /** The deck that this browser collects. */
  readonly kept: string;
  readonly shown: string;
  readonly collectHere: () => void;
}

/** Says that the deck on show is not the one that is collected, and what can be done about it. */
export function AnotherDeck({ kept, shown, collectHere }: AnotherDeckProps) {
  const both = withLacking(kept, shown);
  return (
    <Notice title="The deck that you collect is another one">
      <ul className={styles['root']} data-screen-only>
        <li>
          <a href={kept}>Open your deck of {slides(countOf(kept))}</a>
        </li>
        {both !== undefined && (
          <li>
            <a href={both}>Add {slides(countOf(both) - countOf(kept))} of this one to it</a>
          </li>
        )}
        <li>
          <button type="button" onClick={collectHere}>
            Collect in this one instead
          </button>
        </li>
      </ul>
    </Notice>
  );
}

function countOf(href: string): number {
  return readPieces(href).parts.length;
}

function slides(count: number): string {
  return count === 1 ? 'one slide' : `${count} slides`;
}
