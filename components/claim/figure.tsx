import { BOUND_WORDS } from '#lib/domain/facts/bound.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { conditionsNotStated } from '#lib/domain/words/conditions.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';
import { claimMark } from '#lib/domain/words/label.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';

import styles from './figure.module.css';
import { claimHref } from '#lib/url/hrefs.ts';
import { metricOf } from './lookup.ts';

interface FigureProps {
  readonly claim: Claim;
  readonly catalog: Catalog;
  /** `plain` in running lists, `strong` where the figure leads. */
  readonly weight?: 'plain' | 'strong' | undefined;
}

type ConditionMark = 'stated' | 'missing' | 'none';

/** A figure without the circumstances that decide on comparing it is marked apart from one that has some. */
function conditionMark(claim: Claim, catalog: Catalog): ConditionMark {
  if (quantityOf(claim) === undefined) return 'none';
  if (conditionsNotStated(claim, metricOf(claim, catalog)).length > 0) return 'missing';
  return claim.conditions.length > 0 ? 'stated' : 'none';
}

/**
 * What a claim asserts, in short, as a link to its words. The accessible name starts with what is
 * seen and goes on with the whole sentence, and `data-claim` lets the claim card find it.
 */
export function Figure({ claim, catalog, weight = 'plain' }: FigureProps) {
  const label = assertionLabel(claim.assertion);
  const quantity = quantityOf(claim);
  const glyph = quantity === undefined ? '' : BOUND_WORDS[quantity.bound].glyph;
  const mark = claimMark(claim);
  const seen = mark === '' ? label : `${label} ${mark}`;
  return (
    <a
      className={styles['root']}
      href={claimHref(claim.id)}
      data-claim={claim.id}
      data-kind={quantity === undefined ? 'words' : 'figure'}
      data-weight={weight === 'strong' ? 'strong' : undefined}
      data-conditions={conditionMark(claim, catalog)}
      aria-label={`${seen}: ${claimSentence(claim, catalog)}`}
    >
      <FigureLabel label={label} glyph={glyph} />
      {mark !== '' && <small> {mark}</small>}
    </a>
  );
}

/** The sign of the bound stands apart in colour only; the label is the domain's, unchanged. */
function FigureLabel({ label, glyph }: { readonly label: string; readonly glyph: string }) {
  if (glyph === '' || !label.startsWith(glyph)) return <b>{label}</b>;
  return (
    <b>
      <i>{glyph}</i>
      {label.slice(glyph.length)}
    </b>
  );
}
