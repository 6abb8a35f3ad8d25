'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useEffect, useOptimistic, useRef, useState, type ReactNode } from 'react';

import { NEW_DECK_PLACE } from '#lib/url/deck/add.ts';
import { deckHrefOfPieces } from '#lib/url/deck/pieces.ts';
import { moveItem } from '#lib/url/deck/moves.ts';

import styles from './deck-list.module.css';
import { DragHandle } from './drag-handle.tsx';
import { keepDeck, keptDeck } from './kept-deck.ts';
import { MoveLinks, type Move } from './move-links.tsx';

/** A slide of the list: how its view is written in the address, and what is shown of it. */
export interface ListedSlide {
  /** Tells the slide from the others, also from one of the same view. */
  readonly key: string;
  readonly piece: string;
  readonly title: string;
  readonly picture: ReactNode;
  readonly details: ReactNode;
}

interface DeckListProps {
  readonly slides: readonly ListedSlide[];
  /** What the deck's address says beside its views. */
  readonly optionsQuery: string;
}

/**
 * The slides in their order. Links move and remove them, each to the address of the deck that results;
 * with script the order changes in place, by dragging too, and each change is said aloud.
 */
export function DeckList({ slides, optionsQuery }: DeckListProps) {
  const router = useRouter();
  const [shown, setShown] = useOptimistic(slides);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const removedAt = useRef<number>(undefined);
  const hrefOf = (ordered: readonly ListedSlide[]) =>
    deckHrefOfPieces(
      ordered.map(({ piece }) => piece),
      optionsQuery,
    );
  const change = ({ slides: next, message }: Change) => {
    setSaid(message);
    if (keptDeck() === hrefOf(shown)) keepDeck(hrefOf(next));
    startTransition(() => {
      setShown(next);
      router.push(hrefOf(next), { scroll: false });
    });
  };
  useEffect(() => {
    const at = removedAt.current;
    removedAt.current = undefined;
    if (at !== undefined) list.current?.querySelectorAll<HTMLElement>('h2 a')[Math.min(at, shown.length - 1)]?.focus();
  }, [shown]);
  return (
    <>
      <ol ref={list} id={NEW_DECK_PLACE} className={styles['root']}>
        {shown.map((slide, index) => {
          const moves = movesOf(shown, index);
          const follow = (move: Move) => {
            if (move === 'remove') removedAt.current = index;
            change(moves[move]);
          };
          return (
            <li key={slide.key} id={`slide-${index + 1}`} data-slide>
              <figure data-picture>{slide.picture}</figure>
              <div data-screen-only data-side>
                {slide.details}
                <MoveLinks
                  title={slide.title}
                  isFirst={index === 0}
                  isLast={index === shown.length - 1}
                  hrefOf={(move) => hrefOf(moves[move].slides)}
                  follow={follow}
                />
                <DragHandle index={index} drop={(from) => change(moved(shown, from, index))} />
              </div>
            </li>
          );
        })}
      </ol>
      <p role="status" className={styles['status']} data-screen-only>
        {said}
      </p>
    </>
  );
}

/** The slides after a change, and what is said of it. */
interface Change {
  readonly slides: readonly ListedSlide[];
  readonly message: string;
}

function moved(slides: readonly ListedSlide[], from: number, to: number): Change {
  const message = `“${slides[from]?.title ?? ''}” is now slide ${to + 1} of ${slides.length}.`;
  return { slides: moveItem(slides, from, to), message };
}

function movesOf(slides: readonly ListedSlide[], index: number): Readonly<Record<Move, Change>> {
  const left = slides.toSpliced(index, 1);
  return {
    up: moved(slides, index, Math.max(0, index - 1)),
    down: moved(slides, index, Math.min(slides.length - 1, index + 1)),
    remove: { slides: left, message: `“${slides[index]?.title ?? ''}” was taken out; ${left.length} are left.` },
  };
}
