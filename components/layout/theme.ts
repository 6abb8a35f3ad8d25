/** The key under which a reader's own choice of theme is kept in the browser. */
const THEME_KEY = 'theme';

/** Runs before the first paint, so that a chosen theme never flashes the other one. */
export const THEME_SCRIPT = `try{let t=localStorage.${THEME_KEY};if(t=='light'||t=='dark')document.documentElement.dataset.theme=t}catch{}`;

/** Turns the page to the other theme and remembers it; the system's own theme needs no memory. */
export function switchTheme(): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const next = (root.dataset['theme'] ?? system) === 'dark' ? 'light' : 'dark';
  try {
    if (next === system) localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, next);
  } catch {
    // Storage may be forbidden; the theme then lasts as long as the page.
  }
  if (next === system) delete root.dataset['theme'];
  else root.dataset['theme'] = next;
}
