import styles from './pager.module.css';

interface PagerProps {
  readonly page: number;
  readonly pageCount: number;
  readonly hrefOf: (page: number) => string;
}

/** The way through a list of several pages. */
export function Pager({ page, pageCount, hrefOf }: PagerProps) {
  if (pageCount < 2) return null;
  return (
    <nav className={styles['root']} aria-label="Pages">
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          Previous
        </a>
      )}
      <span>
        Page {page} of {pageCount}
      </span>
      {page < pageCount && (
        <a href={hrefOf(page + 1)} rel="next">
          Next
        </a>
      )}
    </nav>
  );
}
