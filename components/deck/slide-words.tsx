import { claimSentence } from '#lib/domain/words/sentence.ts';
import { claimHref } from '#lib/url/hrefs.ts';
import type { MissingSlide, ShownSlide, SlideView } from '#lib/view/deck/deck-view.ts';

/** A slide has room for this many sentences; the others are counted. */
const CLAIMS_MAX = 3;

/** A slide without a picture: the claims of its view in words, or what is missing. */
export function SlideWords({ slide }: { readonly slide: SlideView }) {
  return <div data-words>{slide.kind === 'shown' ? <Claims slide={slide} /> : <Missing slide={slide} />}</div>;
}

function Claims({ slide }: { readonly slide: ShownSlide }) {
  const { claims, catalog, sentence, title } = slide.view;
  const release = slide.view.pinned ? { release: slide.view.release.id } : {};
  const shown = claims.slice(0, CLAIMS_MAX);
  const isSaid = shown.some((claim) => claimSentence(claim, catalog) === sentence);
  return (
    <>
      <p data-name>{title}</p>
      {!isSaid && <p>{sentence}</p>}
      <ul>
        {shown.map((claim) => (
          <li key={claim.id}>
            <a href={claimHref(claim.id, release)} data-claim={claim.id}>
              {claimSentence(claim, catalog)}
            </a>
            {claims.length === 1 && <q>{claim.phrase}</q>}
          </li>
        ))}
      </ul>
      {claims.length > shown.length && <p>and {claims.length - shown.length} more claims on its page</p>}
    </>
  );
}

function Missing({ slide }: { readonly slide: MissingSlide }) {
  return (
    <>
      <p data-name>This view is not there</p>
      <p>{slide.sentence}</p>
    </>
  );
}
