import { oneLine } from './one-line.ts';

/** Signs that open something inside a line: code, emphasis, links, HTML, cells, mathematics, mentions. */
const SIGNS = /[\\`*_[\]<>|~$^@]/g;
/** Signs that open a block where a line begins: headings, lists, rules, quotations. */
const OPENINGS = /^(?:[#+=-]|\d+(?=[.)]))/;
/** An ampersand that would be read as a named or numbered character. */
const ENTITIES = /&(?=#?\w)/g;
/** What readers of Markdown make links of unasked: addresses, and words with a dot that look like hosts. */
const BARE_LINKS = /:(?=\/\/)|\.(?=[a-z])/gi;
/** Slidev fills in what stands between double braces; a word joiner between them shows the same. */
const BRACES = /\{(?=\{)|\}(?=\})/g;
const WORD_JOINER = '\u2060';

/**
 * Writes a text for a line or a cell of GitHub Flavored Markdown, so that it reads as it is and
 * nothing in it becomes a link, an element, a formula or another cell (GFM 0.29, section 2.4).
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll(SIGNS, '\\$&')
    .replace(OPENINGS, (opening) => (/\d/.test(opening) ? `${opening}\\` : `\\${opening}`))
    .replaceAll(ENTITIES, '\\&')
    .replaceAll(BARE_LINKS, '\\$&')
    .replaceAll(BRACES, `$&${WORD_JOINER}`);
}

/** Signs that end a link's address or a cell, or that open something else in it. */
const ADDRESS_SIGNS = /[()<>[\]|\\`${}"\s]/g;

/** Parentheses stand in addresses as they are (RFC 3986), but here they would end the link. */
const PARENTHESES: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' };

function percentEncoded(sign: string): string {
  return PARENTHESES[sign] ?? encodeURIComponent(sign);
}

function writtenAddress(url: string): string {
  return oneLine(url).replaceAll(ADDRESS_SIGNS, percentEncoded);
}

/** A link that shows its address. `url` is one of ours. */
export function markdownAddress(url: string): string {
  return `<${writtenAddress(url)}>`;
}

/** A link to a note: its number in brackets. `url` is one of ours. */
export function markdownNote(number: number, url: string): string {
  return `[\\[${number}\\]](${writtenAddress(url)})`;
}

/**
 * A link with a text of its own. Only addresses of the web become one; else the text stands alone.
 * Some readers take the backslashes from the brackets of a link's text and read it again, so these
 * are written by their numbers.
 */
export function markdownLink(text: string, url: string): string {
  const label = escapeMarkdown(text);
  if (!/^https?:\/\//i.test(url)) return label;
  return `[${label.replaceAll('\\[', '&#91;').replaceAll('\\]', '&#93;')}](${writtenAddress(url)})`;
}
