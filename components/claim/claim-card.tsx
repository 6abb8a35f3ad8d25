import type { ClaimFacts } from './claim-facts.ts';
import styles from './claim-card.module.css';
import { PhraseQuote } from './phrase-quote.tsx';

/** A claim on one card: the sentence, the source's words, what qualifies them, and where to read on. */
export function ClaimCard({ facts }: { readonly facts: ClaimFacts }) {
  return (
    <div className={styles['root']}>
      <PhraseQuote phrase={facts.phrase} citeUrl={facts.source.url} locator={facts.locator} />
      <p>{facts.sentence}</p>
      <Qualifiers facts={facts} />
      {facts.note !== undefined && <p data-soft>{facts.note}</p>}
      <p data-soft>
        <a href={facts.source.href}>{facts.source.title}</a>
      </p>
      <p data-soft>
        <a href={facts.href}>Read the claim</a> <a href={facts.source.url}>Open the original</a>
      </p>
    </div>
  );
}

function Qualifiers({ facts }: { readonly facts: ClaimFacts }) {
  const items = [
    { term: 'Bound', value: facts.bound },
    { term: 'Compared with', value: facts.baseline },
    ...facts.conditions.map(({ label, value }) => ({ term: label, value })),
    { term: 'Not stated', value: facts.notStated.join(', ') },
  ].filter(({ value }) => value !== '');
  if (items.length === 0) return null;
  return (
    <dl>
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
