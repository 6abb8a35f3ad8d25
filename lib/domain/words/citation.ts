import { escapeTex } from '#lib/text/escape-tex.ts';
import { oneLine } from '#lib/text/one-line.ts';
import { sourceAddress, sourceDate, type Source } from '#lib/domain/facts/source.ts';

/** The year of publication; "n.d." where no date is known, as reference lists have it. */
function year({ published }: Source): string {
  return published?.slice(0, 4) ?? 'n.d.';
}

/** When a source was published, or else when it was read, in words: "2025-12-23", "read 2026-11-30". */
export function sourceDateWords({ published, asOf }: Pick<Source, 'published' | 'asOf'>): string {
  return published ?? `read ${sourceDate({ published, asOf })}`;
}

function lastName(author: string): string {
  return author.split(' ').at(-1) ?? author;
}

/** The authors as they are known: all of them, the first with "et al.", or the publisher where none is listed. */
function authorsText(source: Source): string {
  if (source.authors.length === 0) return `${source.publisher} ${source.id}`;
  return source.authorsComplete ? source.authors.join(', ') : `${source.authors.join(', ')} et al.`;
}

/** Which version of a source was read, in words. */
export function sourceVersion({ version }: Pick<Source, 'version'>): string {
  return version ?? 'version not known';
}

/** A version is named where another one was read too. */
function versionPart({ laterVersionOf, version }: Source): string {
  return laterVersionOf === undefined || version === undefined ? '' : `, ${version}`;
}

/** The short citation with the version that was read, to tell versions of one paper apart. */
export function versionedCitation(source: Source): string {
  const isNamed = source.laterVersionOf !== undefined || source.version === undefined;
  return isNamed ? shortCitation(source) : `${shortCitation(source)}, ${source.version}`;
}

/** A citation for running text and footnotes: "Blakeman et al., 2025"; with the version where it is a newer one. */
export function shortCitation(source: Source): string {
  const [first] = source.authors;
  if (first === undefined) {
    const name = source.publisher === 'arXiv' ? `${source.publisher} ${source.id}` : source.title;
    return `${name}, ${year(source)}${versionPart(source)}`;
  }
  const isAlone = source.authors.length === 1 && source.authorsComplete;
  return `${lastName(first)}${isAlone ? '' : ' et al.'}, ${year(source)}${versionPart(source)}`;
}

/** A source at the foot of a drawing or a slide: title, publisher, year, and the version that was read where it is known. */
export function footnoteLabel(source: Source): string {
  const version = source.version === undefined ? '' : `, ${source.version}`;
  return `${source.title} (${source.publisher}, ${year(source)}${version})`;
}

/** What reference lists say of a source before its address: authors, date, title, publisher. */
export function reference(source: Source): string {
  return `${authorsText(source)} (${year(source)}). ${source.title}. ${source.publisher}.`;
}

/** A citation for reference lists, with the address. */
export function longCitation(source: Source): string {
  return `${reference(source)} ${sourceAddress(source)}`;
}

/** The key under which BibTeX and LaTeX know a source. */
export function citationKey(source: Pick<Source, 'id'>): string {
  return `claims:${source.id}`;
}

/** BibTeX parts names at "and" and turns them round at a comma, unless they stand in braces. */
function bibtexName(author: string): string {
  const name = escapeTex(author);
  return /\band\b|,/i.test(name) ? `{${name}}` : name;
}

/** An entry without authors is sorted by its key. */
function authorField({ id, authors, authorsComplete }: Source): readonly (readonly [string, string])[] {
  const names = [...authors.map(bibtexName), ...(authorsComplete ? [] : ['others'])];
  return authors.length === 0 ? [['key', id]] : [['author', names.join(' and ')]];
}

/** The number under which arXiv knows a source, as bibliography styles print it. */
function eprintFields({ publisher, id }: Source): readonly (readonly [string, string])[] {
  const isArxiv = publisher === 'arXiv' && /^\d{4}\.\d{4,5}(?:v\d+)?$/.test(id);
  return isArxiv
    ? [
        ['eprint', id],
        ['archiveprefix', 'arXiv'],
      ]
    : [];
}

/** The year, or the day of reading where no date of publication is known. */
function dateFields(source: Source): readonly (readonly [string, string])[] {
  return source.published === undefined ? [['urldate', sourceDate(source)]] : [['year', year(source)]];
}

/** A BibTeX entry. Unknown further authors are written `and others`, as BibTeX does. */
export function bibtexEntry(source: Source): string {
  const fields = [
    ['title', `{${escapeTex(source.title)}}`] as const,
    ...authorField(source),
    ...dateFields(source),
    ['howpublished', escapeTex(`${source.publisher} ${source.id}`)] as const,
    ...eprintFields(source),
    ['url', oneLine(sourceAddress(source)).replaceAll(/[{}\\"\s]/g, encodeURIComponent)] as const,
  ];
  return `@misc{${citationKey(source)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}
