import type { Source } from './source.ts';

function year(source: Source): string {
  return source.published.slice(0, 4);
}

function lastName(author: string): string {
  return author.split(' ').at(-1) ?? author;
}

/** The authors as they are known: all of them, the first with "et al.", or the publisher where none is listed. */
function authorsText(source: Source): string {
  if (source.authors.length === 0) return `${source.publisher} ${source.id}`;
  return source.authorsComplete ? source.authors.join(', ') : `${source.authors.join(', ')} et al.`;
}

/** A citation for running text and footnotes: "Blakeman et al., 2025". */
export function shortCitation(source: Source): string {
  const [first] = source.authors;
  if (first === undefined) return `${source.publisher} ${source.id}, ${year(source)}`;
  const isAlone = source.authors.length === 1 && source.authorsComplete;
  return `${lastName(first)}${isAlone ? '' : ' et al.'}, ${year(source)}`;
}

/** A citation for reference lists: authors, title, publisher, date, address. */
export function longCitation(source: Source): string {
  return `${authorsText(source)} (${year(source)}). ${source.title}. ${source.publisher}. ${source.url}`;
}

/** Characters that have a meaning in BibTeX, and how they are written there. */
const BIBTEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeBibtex(text: string): string {
  return text.replaceAll(/[\\{}$&%#_~^]/g, (sign) => BIBTEX_ESCAPES[sign] ?? sign);
}

/** The key under which BibTeX and LaTeX know a source. */
export function citationKey(source: Pick<Source, 'id'>): string {
  return `claims:${source.id}`;
}

/** A BibTeX entry. Unknown further authors are written `and others`, as BibTeX does. */
export function bibtexEntry(source: Source): string {
  const others = source.authorsComplete ? [] : ['others'];
  const authors =
    source.authors.length === 0 ? [] : [['author', [...source.authors, ...others].join(' and ')] as const];
  const fields = [
    ['title', `{${escapeBibtex(source.title)}}`] as const,
    ...authors.map(([name, value]) => [name, escapeBibtex(value)] as const),
    ['year', year(source)] as const,
    ['howpublished', escapeBibtex(`${source.publisher} ${source.id}`)] as const,
    ['url', source.url] as const,
  ];
  return `@misc{${citationKey(source)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}
