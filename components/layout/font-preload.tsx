import { preload } from 'react-dom';

/** The letters that every page starts with; the rest of the family waits until a page writes it. */
const FIRST_FONT = new URL('../../lib/text/fonts/IBMPlexSans-Regular-Latin1.woff2', import.meta.url).href;

/** Asks for the first font before the style sheet is read. */
export function FontPreload() {
  preload(FIRST_FONT, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return null;
}
