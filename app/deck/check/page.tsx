import { pageMetadata } from '#app/_shared/site.ts';
import { DeckCheckPage } from '#components/pages/deck-check-page.tsx';
import { DECK_CHECK_HREF } from '#lib/url/deck/href.ts';

export const metadata = pageMetadata({
  title: 'Check a deck',
  description:
    'Tells which figures of a PowerPoint file made here are unchanged, changed or retired. Nothing is uploaded.',
  href: DECK_CHECK_HREF,
});

export default function Page() {
  return <DeckCheckPage />;
}
