import { sourceAddress } from '#lib/domain/facts/source.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { shortCitation } from '#lib/domain/words/citation.ts';
import { figureCaption } from '#lib/domain/words/figure-caption.ts';
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
  /** Whether a page holds so many that each is a line, which opens. */
  readonly isLong?: boolean | undefined;
  /** Whether the first of a long list stands open, as an example of the others. */
  readonly opensFirst?: boolean | undefined;
}

/** Claims under their metrics, each with its figure, sentence, phrase, conditions and source. */
export function ClaimList({ claims, catalog, showSource = true, isLong = false, opensFirst = false }: ClaimListProps) {
  const openMaxOf = (place: number) => (isLong ? Number(opensFirst && place === 0) : OPEN_MAX);
  return (
    <div className={styles['root']} data-long={isLong ? true : undefined}>
      {groupClaims(claims, ({ metric }) => metric).map(({ key, claims: group }, place) => (
        <section key={key}>
          <h3>
            <a href={metricHref(key)}>{catalog.metrics.get(key)?.name ?? key}</a>
          </h3>
          <ul>
            {factsAmong(group, catalog).map((fact, index) => (
              <ClaimItem
                key={fact[0].id}
                fact={fact}
                catalog={catalog}
                showSource={showSource}
                isFolded={index >= openMaxOf(place)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** So many facts under a metric stand with all their words; further ones are a line each, which opens. */
const OPEN_MAX = 4;

interface ClaimItemProps {
  /** Claims that say the same; the first stands for them. */
  readonly fact: readonly [Claim, ...Claim[]];
  readonly catalog: Catalog;
  readonly showSource: boolean;
  readonly isFolded: boolean;
}

function ClaimItem({ isFolded, ...item }: ClaimItemProps) {
  const { fact, catalog, showSource } = item;
  const [claim] = fact;
  return (
    <li>
      <p>
        <Figure claim={claim} catalog={catalog} weight="strong" />
      </p>
      {isFolded ? (
        <details>
          <summary>{oneLine(claim, catalog, showSource)}</summary>
          <ClaimWords {...item} />
        </details>
      ) : (
        <ClaimWords {...item} />
      )}
    </li>
  );
}

/** What a figure must not stand without, and who says it. */
function oneLine(claim: Claim, catalog: Catalog, showSource: boolean): string {
  const caption = figureCaption(claim, (id) => catalog.subjects.get(id)?.name ?? id);
  const source = showSource ? shortCitation(sourceOf(claim, catalog)) : claim.locator;
  return [caption, source].filter((part) => part !== '').join(' · ');
}

function ClaimWords({ fact, catalog, showSource }: Omit<ClaimItemProps, 'isFolded'>) {
  const [claim] = fact;
  const source = sourceOf(claim, catalog);
  return (
    <div>
      <p>{claimSentence(claim, catalog)}</p>
      <PhraseQuote phrase={claim.phrase} citeUrl={sourceAddress(source)} locator={claim.locator} />
      <ConditionList claim={claim} metric={metricOf(claim, catalog)} />
      {claim.note !== undefined && <p data-note>{claim.note}</p>}
      {showSource && <SourceLine source={source} />}
      <Repeats fact={fact} catalog={catalog} />
    </div>
  );
}
