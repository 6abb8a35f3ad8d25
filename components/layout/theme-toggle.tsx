'use client';

import { switchTheme } from './theme.ts';
import styles from './theme-toggle.module.css';

/** Switches between light and dark. Without script it is not shown and the system's theme holds. */
export function ThemeToggle() {
  return (
    <button type="button" className={styles['root']} aria-label="Switch between light and dark" onClick={switchTheme}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}
