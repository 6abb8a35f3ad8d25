import { MAIN_ID } from '#components/layout/skip-link.tsx';

import styles from '../layout/page.module.css';

/** Says that something broke on our side, without telling strangers what. */
export function ErrorPage({ retry }: { readonly retry: () => void }) {
  return (
    <main id={MAIN_ID} className={styles['root']}>
      <h1>This page could not be made</h1>
      <p>Something broke on our side; the data is safe. Trying again often helps.</p>
      <p>
        <button type="button" onClick={retry}>
          Try again
        </button>{' '}
        <a href="/">Home</a>
      </p>
    </main>
  );
}
