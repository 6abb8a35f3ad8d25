import { redirect } from 'next/navigation';

import { deckView, pastedPath } from '#app/_shared/deck.ts';
import { pageMetadata } from '#app/_shared/site.ts';
import { DeckPage } from '#components/pages/deck-page.tsx';
import { DeckPresentPage } from '#components/pages/deck-present-page.tsx';
import { NotFoundPage } from '#components/pages/not-found-page.tsx';
import { decodeQuery, type RawQuery } from '#lib/url/codec.ts';
import { NEW_DECK_PLACE } from '#lib/url/deck/add.ts';
import { DECK_PAGE_PARAMS, deckHref } from '#lib/url/deck/state.ts';
import { editDeck } from '#lib/view/deck/deck-edit.ts';
import { EXAMPLE_DECK_HREF } from '#lib/view/deck/example-deck.ts';

export const metadata = {
  ...pageMetadata({
    title: 'Deck',
    description: 'Collect charts into slides: order them, give them titles, download one PowerPoint, present or print.',
    href: deckHref(),
  }),
  robots: { index: false },
};

export default async function Page({ searchParams }: { readonly searchParams: Promise<RawQuery> }) {
  const wanted = decodeQuery(DECK_PAGE_PARAMS, await searchParams);
  const { state, ignored, changedSlide } = editDeck(wanted.state, pastedPath);
  const notes = [...wanted.ignored, ...ignored];
  // What a form asked for is done: the address to keep is that of the deck. Notes would be lost on the way.
  if (changedSlide !== undefined && notes.length === 0) {
    const isBegun = wanted.state.items.length === 0;
    redirect(`${deckHref(state)}#${isBegun ? NEW_DECK_PLACE : `slide-${changedSlide}`}`);
  }
  const { slide } = wanted.state;
  const loaded = await deckView(state);
  if (!loaded.ok) return <NotFoundPage problem={loaded.error} />;
  const view = loaded.value;
  return slide > 0 && view.slides.length > 0 ? (
    <DeckPresentPage view={view} slide={slide} />
  ) : (
    <DeckPage view={view} ignored={notes} exampleHref={EXAMPLE_DECK_HREF} />
  );
}
