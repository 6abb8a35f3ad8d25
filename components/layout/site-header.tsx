import { SearchBox } from './search-box.tsx';
import { ThemeToggle } from './theme-toggle.tsx';

import styles from './site-header.module.css';
import { SITE_SECTIONS } from './site-sections.ts';
import { Wordmark } from './wordmark.tsx';

/** The head of every page: the way home, the sections, and a search that needs no script. */
export function SiteHeader() {
  return (
    <header className={styles['root']}>
      <div>
        <a href="/" aria-label="Model Claims, home">
          <Wordmark />
        </a>
        <form action="/search" role="search">
          <SearchBox />
        </form>
        <ThemeToggle />
        <nav aria-label="Sections">
          <ul>
            {SITE_SECTIONS.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
