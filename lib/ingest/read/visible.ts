/**
 * Control characters, marks that turn the reading direction, and everything else that has no shape of
 * its own: nobody sees them, and they change what is read and found. A joiner between letters of a
 * script that joins is a part of its spelling.
 */
const INVISIBLE =
  /(?!(?<=[\p{L}\p{M}])[\u{200c}\u{200d}][\p{L}\p{M}])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u{2800}\u{fffe}\u{ffff}]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}])[\u{200c}\u{200d}]/u;
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
