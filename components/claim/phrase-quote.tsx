import styles from './phrase-quote.module.css';

interface PhraseQuoteProps {
  readonly phrase: string;
  /** Address of the source, for programs that read the page. */
  readonly citeUrl?: string | undefined;
  readonly locator?: string | undefined;
  readonly size?: 'body' | 'display' | undefined;
}

/** The source's own words, set apart in the serif that nothing else on the page uses. */
export function PhraseQuote({ phrase, citeUrl, locator, size = 'body' }: PhraseQuoteProps) {
  return (
    <blockquote className={styles['root']} cite={citeUrl} data-size={size}>
      <q>{phrase}</q>
      {locator !== undefined && <small> {locator}</small>}
    </blockquote>
  );
}
