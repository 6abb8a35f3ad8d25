import styles from './wordmark.module.css';

/** The name with its mark: a bar that fades to an open, dashed end, which is how "up to" is drawn. */
export function Wordmark() {
  return (
    <span className={styles['root']}>
      <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
        <defs>
          <linearGradient id="wordmark-fade">
            <stop offset="0.35" stopColor="currentColor" />
            <stop offset="1" stopColor="currentColor" stopOpacity="0.08" />
          </linearGradient>
        </defs>
        <rect x="0" y="1" width="18" height="5" fill="currentColor" />
        <rect x="0" y="10" width="28" height="7" fill="url(#wordmark-fade)" />
        <path d="M14 10.5H28.5V16.5H14" fill="none" stroke="currentColor" strokeDasharray="2 1.6" />
      </svg>
      Model Claims
    </span>
  );
}
