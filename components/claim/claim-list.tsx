import { sourceAddress } from '#lib/domain/facts/source.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';

import styles from './claim-list.module.css';
import { ConditionList } from './condition-list.tsx';
import { Figure } from './figure.tsx';
import { groupClaims } from './group-claims.ts';
import { metricHref } from '#lib/url/hrefs.ts';
import { metricOf, sourceOf } from './lookup.ts';
import { PhraseQuote } from './phrase-quote.tsx';
import { Repeats } from './repeats.tsx';
import { factsAmong } from '#lib/domain/judge/cell.ts';
import { SourceLine } from './source-line.tsx';

interface ClaimListProps {
  readonly claims: readonly Claim[];
  readonly catalog: Catalog;
  /** Leaves the source out where the page is about that source. */
  readonly showSource?: boolean | undefined;
}

/** Claims under their metrics, each with its figure, sentence, phrase, conditions and source. */
export function ClaimList({ claims, catalog, showSource = true }: ClaimListProps) {
  return (
    <div className={styles['root']}>
      {groupClaims(claims, ({ metric }) => metric).map(({ key, claims: group }) => (
        <section key={key}>
          <h3>
            <a href={metricHref(key)}>{catalog.metrics.get(key)?.name ?? key}</a>
          </h3>
          <ul>
            {factsAmong(group, catalog).map((fact) => (
              <ClaimItem key={fact[0].id} fact={fact} catalog={catalog} showSource={showSource} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface ClaimItemProps {
  /** Claims that say the same; the first stands for them. */
  readonly fact: readonly [Claim, ...Claim[]];
  readonly catalog: Catalog;
  readonly showSource: boolean;
}

function ClaimItem({ fact, catalog, showSource }: ClaimItemProps) {
  const [claim] = fact;
  const source = sourceOf(claim, catalog);
  return (
    <li>
      <p>
        <Figure claim={claim} catalog={catalog} weight="strong" />
      </p>
      <div>
        <p>{claimSentence(claim, catalog)}</p>
        <PhraseQuote phrase={claim.phrase} citeUrl={sourceAddress(source)} locator={claim.locator} />
        <ConditionList claim={claim} metric={metricOf(claim, catalog)} />
        {claim.note !== undefined && <p data-note>{claim.note}</p>}
        {showSource && <SourceLine source={source} />}
        <Repeats fact={fact} catalog={catalog} />
      </div>
    </li>
  );
}
