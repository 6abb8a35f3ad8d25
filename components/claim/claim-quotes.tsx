import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { claimHref } from '#lib/url/hrefs.ts';

import styles from './claim-quotes.module.css';
import { PhraseQuote } from './phrase-quote.tsx';

interface ClaimQuotesProps {
  readonly claims: readonly Claim[];
  readonly catalog: Catalog;
}

/** Claims as quotations: the source's words first, what they say of whom below. */
export function ClaimQuotes({ claims, catalog }: ClaimQuotesProps) {
  return (
    <ul className={styles['root']}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <PhraseQuote phrase={claim.phrase} />
          <a href={claimHref(claim.id)} data-claim={claim.id}>
            {claimSentence(claim, catalog)}
          </a>
        </li>
      ))}
    </ul>
  );
}
