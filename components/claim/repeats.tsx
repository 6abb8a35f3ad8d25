import { Fragment } from 'react';

import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import { versionedCitation } from '#lib/domain/words/citation.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { claimHref, subjectHref } from '#lib/url/hrefs.ts';

import { sourceOf } from './lookup.ts';
import styles from './repeats.module.css';

/** Sources that are named; a fact that more repeat is known well enough. */
const REPEATS_MAX = 12;

interface RepeatsProps {
  /** Claims of several sources that say the same; the first stands for them. */
  readonly fact: readonly Claim[];
  readonly catalog: Catalog;
  /** How many further sources are named; the page of the subject has more. */
  readonly most?: number | undefined;
}

/** The further sources that say the same: one entry with all its sources, not the same words twice. */
export function Repeats({ fact, catalog, most = REPEATS_MAX }: RepeatsProps) {
  const [first, ...others] = fact;
  const repeats = others.slice(0, most);
  const leftCount = others.length - repeats.length;
  const subject = first === undefined ? undefined : catalog.subjects.get(first.subject);
  if (repeats.length === 0) return <Counted count={leftCount} subject={subject} />;
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
      {leftCount > 0 && subject !== undefined && (
        <>
          {' '}
          and <a href={subjectHref(subject)}>{groupedDecimal(leftCount)} more</a>
        </>
      )}
    </small>
  );
}

/** Where no further source is named, how many there are. */
function Counted({ count, subject }: { readonly count: number; readonly subject: Subject | undefined }) {
  if (count === 0 || subject === undefined) return null;
  return (
    <small className={styles['root']} data-repeats>
      also in{' '}
      <a href={subjectHref(subject)}>
        {groupedDecimal(count)} more {count === 1 ? 'source' : 'sources'}
      </a>
    </small>
  );
}

/** The accessible name says the figure, which is written once for all of its sources; its words stand before it. */
function nameOf(claim: Claim, catalog: Catalog): string {
  return `${assertionLabel(claim.assertion)}, also in ${versionedCitation(sourceOf(claim, catalog))}`;
}
