import { AddViewForm } from '#components/deck/add-view-form.tsx';
import { CollectedDeck } from '#components/deck/collected-deck.tsx';
import { DeckList, type ListedSlide } from '#components/deck/deck-list.tsx';
import { DeckActions, DeckOptions } from '#components/deck/deck-tools.tsx';
import { SlideDetails, slideName } from '#components/deck/slide-details.tsx';
import { SlidePicture } from '#components/deck/slide-picture.tsx';
import { Page } from '#components/layout/page.tsx';
import { LinkRow } from '#components/ui/link-row.tsx';
import type { Ignored } from '#lib/url/codec.ts';
import { DECK_CHECK_HREF } from '#lib/url/deck/href.ts';
import { deckHref, deckOptionsQuery, formatItem } from '#lib/url/deck/state.ts';
import type { DeckView } from '#lib/view/deck/deck-view.ts';

import { HOME_CRUMB } from './crumbs.ts';
import styles from './deck-page.module.css';

interface DeckPageProps {
  readonly view: DeckView;
  readonly ignored: readonly Ignored[];
  /** The address of a deck to look at, for readers who have none. */
  readonly exampleHref: string;
}

/** Views collected into slides: ordered, titled, downloaded, presented and printed. */
export function DeckPage({ view, ignored, exampleHref }: DeckPageProps) {
  const { state, slides } = view;
  const isEmpty = slides.length === 0;
  return (
    <Page
      title="Deck"
      lede={isEmpty ? undefined : ledeOf(slides.length)}
      crumbs={[HOME_CRUMB]}
      ignored={ignored}
      actions={!isEmpty && <DeckActions state={state} missing={missingOf(view)} />}
    >
      <CollectedDeck href={deckHref(state)} />
      {isEmpty ? <Start exampleHref={exampleHref} /> : <DeckOptions state={state} release={view.release} />}
      {!isEmpty && (
        <div className={styles['deck']} data-aspect={state.aspect}>
          <DeckList slides={listed(view)} optionsQuery={deckOptionsQuery(state)} />
        </div>
      )}
      <AddViewForm state={state} />
    </Page>
  );
}

function missingOf({ slides }: DeckView): readonly number[] {
  return slides.flatMap(({ kind }, index) => (kind === 'missing' ? [index + 1] : []));
}

function ledeOf(count: number): string {
  const slides = count === 1 ? 'One slide' : `${count} slides`;
  return `${slides}. The address of this page is the deck: keep it or send it, nothing is stored on the server.`;
}

function listed({ slides, state }: DeckView): readonly ListedSlide[] {
  const seen = new Map<string, number>();
  return slides.map((slide, index) => {
    const piece = formatItem(slide.item);
    const count = (seen.get(piece) ?? 0) + 1;
    seen.set(piece, count);
    return {
      key: `${piece} ${count}`,
      piece,
      title: slideName(slide),
      picture: <SlidePicture slide={slide} aspect={state.aspect} theme={state.theme} id={`picture-${index + 1}`} />,
      details: <SlideDetails slide={slide} index={index} state={state} />,
    };
  });
}

function Start({ exampleHref }: { readonly exampleHref: string }) {
  return (
    <div className={styles['start']}>
      <p>
        There is nothing in this deck yet. Every chart and table has a share menu; its “Add to deck” puts the view here.
        The slides can then be ordered, given titles, downloaded as one PowerPoint file with editable charts, presented
        full-screen and printed.
      </p>
      <p>The deck is kept in the address of this page: no account is needed, and a link gives it to others.</p>
      <LinkRow
        label="Where to begin"
        links={[
          { href: exampleHref, label: 'An example deck' },
          { href: '/compare', label: 'Compare models' },
          { href: DECK_CHECK_HREF, label: 'Check a deck made earlier' },
        ]}
      />
    </div>
  );
}
