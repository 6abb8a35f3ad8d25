import type { Catalog } from '#lib/domain/catalog.ts';
import type { Claim } from '#lib/domain/claim.ts';
import { claimSentence } from '#lib/domain/sentence.ts';
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
