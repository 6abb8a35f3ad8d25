/** Control characters and marks that turn the reading direction: nobody sees them, and they change what is read. */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u{feff}\u{fffe}\u{ffff}]/u;
const WHITE_SPACE = /\s+/gu;

/** Runs of white space, line breaks included, as one space, none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim();
}

/** The first invisible character of a text as `U+200E`, with its place; tabs and line ends are visible. */
export function findInvisible(text: string): { readonly codePoint: string; readonly index: number } | undefined {
  const rest = text.replace(/[\t\n\r]/gu, ' ');
  const index = rest.search(INVISIBLE);
  if (index < 0) return undefined;
  const code = rest.codePointAt(index) ?? 0;
  return { codePoint: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, index };
}
