import { DeckChecker } from '#components/deck/check/deck-checker.tsx';
import { Page } from '#components/layout/page.tsx';
import { deckHref } from '#lib/url/deck/state.ts';

import { HOME_CRUMB } from './crumbs.ts';
import styles from './deck-check-page.module.css';
import proseStyles from './prose.module.css';

/** Tells which figures of a deck made here have changed since. */
export function DeckCheckPage() {
  return (
    <Page
      title="Check a deck"
      lede="A PowerPoint file that was downloaded here remembers which claims its figures are. This page says which of them are still the same, which have changed and which have been retired."
      crumbs={[HOME_CRUMB, { label: 'Deck', href: deckHref() }]}
    >
      <DeckChecker />
      <p className={styles['unscripted']}>
        The check runs in your browser and needs JavaScript. Without it, use the command below.
      </p>
      <div className={proseStyles['root']}>
        <p>The same check from the command line, in a copy of this project:</p>
        <pre>npm run deck:check -- slides.pptx</pre>
        <p>
          Each chart and table of such a deck names its release and its claims in its alternative text; a deck keeps
          them when it is edited, as long as the graphics keep that text. What you write on a slide yourself is not
          checked.
        </p>
      </div>
    </Page>
  );
}
