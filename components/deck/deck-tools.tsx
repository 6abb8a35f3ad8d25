import { CopyButton } from '#components/ui/copy-button.tsx';
import type { Release } from '#lib/domain/facts/release.ts';
import { DECK_CHECK_HREF } from '#lib/url/deck/href.ts';
import { deckHref, presentHref, slidesHref, type DeckState } from '#lib/url/deck/state.ts';

import styles from './deck-tools.module.css';
import { PrintButton } from './print-button.tsx';

interface DeckActionsProps {
  readonly state: DeckState;
  /** Slides whose views are not there, counted from 1: no file is made of a deck with holes. */
  readonly missing: readonly number[];
}

/** What the whole deck can be taken away as. */
export function DeckActions({ state, missing }: DeckActionsProps) {
  return (
    <ul className={styles['actions']} data-screen-only>
      <li>
        {missing.length === 0 ? (
          <a href={slidesHref(state)} download data-first>
            Download PowerPoint
          </a>
        ) : (
          <span>
            To download, replace or remove <a href={`#slide-${missing[0] ?? 1}`}>what is not there</a>
          </span>
        )}
      </li>
      <li>
        <a href={presentHref(state, 1)}>Present</a>
      </li>
      <li data-scripted>
        <PrintButton />
      </li>
      <li>
        <a href={deckHref(state)}>Link to this deck</a>{' '}
        <CopyButton label="Copy" doneLabel="Link copied" copies={{ link: deckHref(state) }} />
      </li>
    </ul>
  );
}

interface Choice {
  readonly label: string;
  readonly isChosen: boolean;
  readonly state: DeckState;
}

interface DeckOptionsProps {
  readonly state: DeckState;
  /** The release that the slides show. */
  readonly release: Release;
}

/** How the slides look and which release they show, as links to the same deck in another way. */
export function DeckOptions({ state, release }: DeckOptionsProps) {
  return (
    <div className={styles['options']} data-screen-only>
      <Choices name="Shape" choices={shapes(state)} />
      <Choices name="Colours" choices={colours(state)} />
      <Choices name="File" choices={files(state)} />
      <Choices name="Figures" choices={figures(state, release)} />
      <p>
        <a href={DECK_CHECK_HREF}>Check a deck made earlier</a>
      </p>
    </div>
  );
}

function shapes(state: DeckState): readonly Choice[] {
  return [
    { label: '16:9', isChosen: state.aspect === '16x9', state: { ...state, aspect: '16x9' } },
    { label: '4:3', isChosen: state.aspect === '4x3', state: { ...state, aspect: '4x3' } },
  ];
}

function colours(state: DeckState): readonly Choice[] {
  return [
    { label: 'light', isChosen: state.theme === 'light', state: { ...state, theme: 'light' } },
    { label: 'dark', isChosen: state.theme === 'dark', state: { ...state, theme: 'dark' } },
  ];
}

function files(state: DeckState): readonly Choice[] {
  return [
    { label: 'editable charts', isChosen: !state.hasPictures, state: { ...state, hasPictures: false } },
    { label: 'charts and their pictures', isChosen: state.hasPictures, state: { ...state, hasPictures: true } },
  ];
}

function figures(state: DeckState, release: Release): readonly Choice[] {
  const isPinned = state.release !== undefined;
  return [
    { label: 'of the current release', isChosen: !isPinned, state: { ...state, release: undefined } },
    { label: `kept at ${release.id}`, isChosen: isPinned, state: { ...state, release: release.id } },
  ];
}

function Choices({ name, choices }: { readonly name: string; readonly choices: readonly Choice[] }) {
  return (
    <p role="group" aria-label={name}>
      <span>{name}</span>
      {choices.map(({ label, isChosen, state }) => (
        <a key={label} href={deckHref(state)} aria-current={isChosen || undefined} rel="nofollow" data-soft>
          {label}
        </a>
      ))}
    </p>
  );
}
