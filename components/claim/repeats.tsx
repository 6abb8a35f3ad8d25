import { Fragment } from 'react';

import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { versionedCitation } from '#lib/domain/words/citation.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { claimHref } from '#lib/url/hrefs.ts';

import { sourceOf } from './lookup.ts';
import styles from './repeats.module.css';

/** Sources that are named; a fact that more repeat is known well enough. */
const REPEATS_MAX = 12;

interface RepeatsProps {
  /** Claims of several sources that say the same; the first stands for them. */
  readonly fact: readonly Claim[];
  readonly catalog: Catalog;
}

/** The further sources that say the same: one entry with all its sources, not the same words twice. */
export function Repeats({ fact, catalog }: RepeatsProps) {
  const repeats = fact.slice(1, REPEATS_MAX + 1);
  if (repeats.length === 0) return null;
  return (
    <small className={styles['root']} data-repeats>
      also in{' '}
      {repeats.map((claim, index) => (
        <Fragment key={claim.id}>
          {index > 0 && '; '}
          <a href={claimHref(claim.id)} data-claim={claim.id} data-kind="repeat" aria-label={nameOf(claim, catalog)}>
            {versionedCitation(sourceOf(claim, catalog))}
          </a>
        </Fragment>
      ))}
    </small>
  );
}

/** The accessible name says the figure, which is written once for all of its sources. */
function nameOf(claim: Claim, catalog: Catalog): string {
  const said = `${assertionLabel(claim.assertion)}, also in ${versionedCitation(sourceOf(claim, catalog))}`;
  return `${said}: ${claimSentence(claim, catalog)}`;
}
