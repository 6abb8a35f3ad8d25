import type { ReactNode } from 'react';

import { ClaimList } from '#components/claim/claim-list.tsx';
import { Figure } from '#components/claim/figure.tsx';
import { Section } from '#components/layout/section.tsx';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { quantityOf } from '#lib/domain/facts/claim.ts';
import type { Verdict } from '#lib/domain/judge/verdict.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { compareHref, releaseHref } from '#lib/url/hrefs.ts';
import type { ClaimView, RelatedClaim } from '#lib/view/claim/claim-view.ts';

/** The claims around one claim: what may be compared with it, what disagrees, and what it said before. */
export function ClaimCompany({ view }: { readonly view: ClaimView }) {
  const { claim, disagreements, catalog } = view;
  // Words have no value that could stand beside another one.
  const comparable = quantityOf(claim) === undefined ? [] : view.comparable;
  const under = (...verdicts: readonly Verdict[]) =>
    comparable.filter(({ comparability }) => verdicts.includes(comparability.verdict));
  const subjects = [claim.subject, ...new Set(comparable.map((related) => related.claim.subject))].slice(0, 6);
  return (
    <>
      {disagreements.length > 0 && (
        <Section id="disagreements" title="Where sources disagree">
          <ul>
            {disagreements.map(({ claim: other, disagreement }) => (
              <li key={other.id}>
                <Figure claim={other} catalog={catalog} weight="strong" /> {disagreement.sentence}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.sideBySide.length > 0 && (
        <Section
          id="side-by-side"
          title="What its source sets beside it"
          lede="Its authors state these together; what they do not state, they held equal."
        >
          <ClaimList claims={view.sideBySide} catalog={catalog} showSource={false} />
        </Section>
      )}
      <Related
        id="comparable"
        title="Comparable claims"
        related={under('comparable', 'compared-by-source')}
        catalog={catalog}
        actions={<a href={compareHref({ subjects, metrics: [claim.metric] })}>Compare side by side</a>}
      />
      <Related
        id="nominal"
        title="Comparable by name only"
        lede="All else fits, but at least one of the two figures stands only in a name."
        related={under('nominal')}
        catalog={catalog}
      />
      <Related
        id="not-established"
        title="Perhaps comparable"
        lede="Nothing stated differs, but something that matters is not stated, or only described in words."
        related={under('not-established')}
        catalog={catalog}
      />
      <History view={view} />
    </>
  );
}

interface RelatedProps {
  readonly id: string;
  readonly title: string;
  readonly lede?: string;
  readonly related: readonly RelatedClaim[];
  readonly catalog: Catalog;
  readonly actions?: ReactNode;
}

/** Claims of one verdict; nothing where there are none. */
function Related({ related, catalog, ...section }: RelatedProps) {
  if (related.length === 0) return null;
  return (
    <Section {...section}>
      <ClaimList claims={related.map(({ claim }) => claim)} catalog={catalog} />
    </Section>
  );
}

function History({ view }: { readonly view: ClaimView }) {
  const { history } = view;
  return (
    <Section
      id="history"
      title="History"
      lede={`${groupedDecimal(history.length)} ${history.length === 1 ? 'reading' : 'readings'} so far.`}
    >
      <ul>
        {history.map(({ addedIn, retiredIn }) => (
          <li key={addedIn}>
            Read in <a href={releaseHref(addedIn)}>{addedIn}</a>
            {retiredIn === 'current' ? ', current' : `, replaced in ${retiredIn}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
