import styles from './skip-link.module.css';

/** The id that pages give their main part, so that keyboards can jump to it. */
export const MAIN_ID = 'main';

/** The first stop of the keyboard on every page. */
export function SkipLink() {
  return (
    <a className={styles['root']} href={`#${MAIN_ID}`}>
      Skip to the content
    </a>
  );
}
