import type { ClaimFacts } from '#lib/view/claim/claim-facts.ts';

import styles from './claim-card.module.css';
import { PhraseQuote } from './phrase-quote.tsx';

/** A claim on one card: the source's words, the sentence, what qualifies them, and where to read on. */
export function ClaimCard({ facts }: { readonly facts: ClaimFacts }) {
  return (
    <div className={styles['root']}>
      <PhraseQuote phrase={facts.phrase} locator={facts.locator} />
      <p>{facts.sentence}</p>
      <Qualifiers facts={facts} />
      {facts.note !== null && <p data-soft>{facts.note}</p>}
      <p data-soft>
        <a href={facts.sourceHref}>{facts.source.title}</a>
      </p>
      <p data-soft>
        <a href={facts.href}>Read the claim</a> <a href={facts.phraseHref}>Open the original</a>
      </p>
    </div>
  );
}

function Qualifiers({ facts }: { readonly facts: ClaimFacts }) {
  const items = [
    { label: 'Bound', text: facts.boundMeaning ?? '' },
    { label: 'Compared with', text: facts.baselineText },
    ...facts.stated,
    { label: 'Not stated', text: facts.notStated.join(', ') },
  ].filter(({ text }) => text !== '');
  if (items.length === 0) return null;
  return (
    <dl>
      {items.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
