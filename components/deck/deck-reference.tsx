import { Section } from '#components/layout/section.tsx';
import proseStyles from '#components/pages/prose.module.css';
import { DefinitionList } from '#components/ui/definition-list.tsx';
import { DECK_CHECK_HREF } from '#lib/url/deck/href.ts';
import { DECK_PAGE_PARAMS, type DeckPageState } from '#lib/url/deck/state.ts';

const MEANINGS: Readonly<Record<keyof DeckPageState, string>> = {
  items: 'the views, in the order of their slides',
  aspect: 'the shape of the slides',
  theme: 'the colours of the slides',
  hasPictures: 'in the file, whether the exact picture of each chart follows it',
  release: 'the release of every view; each view’s own where it is left out',
  slide: 'on the page, the slide to present; 0 for all of them',
  add: 'on the page, addresses of views to add',
  edit: 'on the page, the slide that gets the title; 0 for none',
  title: 'on the page, the title that it gets; nothing takes it away',
};

/** How decks are addressed, taken as a file and checked. */
export function DeckReference() {
  const parameters = Object.entries(MEANINGS).map(([key, meaning]) => {
    // The record has exactly the keys of the state; Object.entries cannot say so.
    const { name, allowed } = DECK_PAGE_PARAMS[key as keyof DeckPageState];
    return { term: name, value: `${meaning}: ${allowed}` };
  });
  return (
    <Section
      id="decks"
      title="Decks"
      lede="/deck holds views as slides, all of it in its address; /deck/slides.pptx gives the same deck as one PowerPoint file."
    >
      <div className={proseStyles['root']}>
        <pre>/deck?views=/metrics/parameters;/compare?m=a,b%26metric=parameters~A title</pre>
        <DefinitionList items={parameters} />
        <p>
          The alternative text of each chart and table in the file names its release and its claims.{' '}
          <a href={DECK_CHECK_HREF}>The check</a> reads them and says which figures have changed since.
        </p>
      </div>
    </Section>
  );
}
