import styles from './copy-button.module.css';

/** An address in full, the text that stands beside the button, a table of the page as rich and plain text, or a picture. */
export type Copied =
  | { readonly link: string }
  | { readonly text: 'beside' }
  | { readonly tableId: string }
  | { readonly imageHref: string };

interface CopyButtonProps {
  readonly label: string;
  /** What is copied, for people who hear the page; it starts with the label. */
  readonly name?: string | undefined;
  /** What the button has done, said aloud and shown for a moment. */
  readonly doneLabel: string;
  readonly copies: Copied;
}

/** Copies and says so, by `watchCopies`. Shown only where script runs. */
export function CopyButton({ label, name, doneLabel, copies }: CopyButtonProps) {
  const [[kind, of] = []] = Object.entries(copies);
  return (
    <span className={styles['root']}>
      <button type="button" aria-label={name} data-copy={kind} data-copy-of={of} data-done={doneLabel}>
        {label}
      </button>
      <span role="status" />
    </span>
  );
}
