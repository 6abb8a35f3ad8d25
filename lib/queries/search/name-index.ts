import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { FamilyId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject, SubjectKind } from '#lib/domain/facts/subject.ts';
import { sourceDateWords } from '#lib/domain/words/citation.ts';
import { foldName } from '#lib/text/nearest.ts';
import { beginsWord, joinedEnds, searchTerms } from '#lib/text/search-words.ts';
import { metricHref, sourceHref, subjectHref } from '#lib/url/hrefs.ts';
import type { SearchGroup } from '#lib/url/states/search.ts';
import { abbreviationsOf, isAbbreviation, otherTerms } from './abbreviations.ts';
import { askedWords, type AskedWord } from './asked-words.ts';
import { partNames } from './part-names.ts';
import { termIndexBuilder, type Mended, type TermIndex } from './term-index.ts';

/** One thing that a search found. */
export interface SearchHit {
  readonly kind: 'subject' | 'metric' | 'source';
  readonly group: Exclude<SearchGroup, 'claims'>;
  readonly id: string;
  readonly name: string;
  /** What it is, in a few words. */
  readonly detail: string;
  readonly href: string;
  /** The shelf of a subject. */
  readonly family?: FamilyId;
  /** Who made it or published it; absent for metrics. */
  readonly maker?: string;
  /** The other name by which it was found, where its own does not tell. */
  readonly foundAs?: string;
  /** Whether the text is one of its names, or its words stand in them, or only in what is said of it. */
  readonly fit: 'exact' | 'name' | 'text';
}

interface Entry {
  readonly hit: Omit<SearchHit, 'foundAs' | 'fit'>;
  /** Other names, and the names of its parts. */
  readonly others: readonly string[];
  readonly text: string;
}

/** An entry with the words of its name and of all its names, made once. */
interface KnownEntry extends Entry {
  readonly abbreviations: readonly string[];
  readonly own: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

function known(entry: Entry): KnownEntry {
  const own = new Set(nameTerms(entry.hit.name));
  const abbreviations = abbreviationsOf(searchTerms(entry.hit.name));
  return { ...entry, abbreviations, own, all: own.union(new Set(entry.others.flatMap(nameTerms))) };
}

const GROUP_OF_KIND: Readonly<Record<SubjectKind, SearchHit['group']>> = {
  model: 'models',
  series: 'series',
  benchmark: 'benchmarks',
  method: 'methods',
  architecture: 'methods',
  dataset: 'methods',
};

function subjectEntry(subject: Subject, familyName: string): Entry {
  const { id, name, kind, family, organisation, aliases, parts = [], shortName } = subject;
  return {
    hit: {
      kind: 'subject',
      group: GROUP_OF_KIND[kind],
      id,
      name,
      detail: `${kind}, ${organisation}`,
      href: subjectHref(subject),
      family,
      maker: organisation,
    },
    others: [
      id,
      ...(shortName === undefined ? [] : [shortName]),
      ...aliases.map((alias) => alias.name),
      ...parts.flatMap((part) => partNames(name, part)),
    ],
    text: `${subject.summary} ${organisation} ${familyName}`,
  };
}

function metricEntry({ id, name, definition, noun = '', variants = [], values = [] }: Metric): Entry {
  const listed = [...variants, ...values].map((each) => each.name);
  return {
    hit: { kind: 'metric', group: 'metrics', id, name, detail: 'metric', href: metricHref(id) },
    others: [id, noun, ...listed],
    text: definition,
  };
}

function sourceEntry(source: Source): Entry {
  const { id, title, kind, organisation, publisher, authors } = source;
  return {
    hit: {
      kind: 'source',
      group: 'sources',
      id,
      name: title,
      detail: `${kind}, ${sourceDateWords(source)}`,
      href: sourceHref(id),
      maker: organisation,
    },
    others: [id],
    text: `${publisher} ${organisation} ${authors.join(' ')}`,
  };
}

function entriesOf(catalog: Catalog): readonly Entry[] {
  const families = new Map(catalog.families.map(({ id, name }) => [id, name]));
  return [
    ...[...catalog.subjects.values()].map((subject) => subjectEntry(subject, families.get(subject.family) ?? '')),
    ...[...catalog.metrics.values()].map(metricEntry),
    ...[...catalog.sources.values()].map(sourceEntry),
  ];
}

/** The words of a name, also without the spaces and hyphens between them, and what stands for them. */
export function nameTerms(name: string): readonly string[] {
  const terms = searchTerms(name);
  return [...terms, ...joinedEnds(terms), ...otherTerms(terms)];
}

/** Searches subjects, metrics and sources by all of their names, and by what is said of them. */
export interface NameIndex {
  /** The exact name first, then other names, then longer ones. */
  readonly find: (text: string, mayMend?: (term: string) => boolean) => readonly SearchHit[];
  readonly terms: Pick<TermIndex, 'holds' | 'size'>;
  /** What mistyped words were taken for. */
  readonly mend: (words: readonly AskedWord[], mayMend?: (term: string) => boolean) => Mended;
}

/** Builds the index of the names of one release. */
export function buildNameIndex(catalog: Catalog): NameIndex {
  const entries = entriesOf(catalog).map(known);
  const builder = termIndexBuilder();
  for (const { all, text } of entries) {
    const terms = searchTerms(text);
    builder.add({ main: all, other: [...terms, ...otherTerms(terms)] });
  }
  const index = builder.build();
  return {
    terms: index,
    mend: (words, mayMend) => index.find(words, mayMend === undefined ? {} : { mayMend }).mended,
    find: (text, mayMend) => {
      const words = askedWords(text);
      const { texts, mended } = index.find(words, mayMend === undefined ? {} : { mayMend });
      const found = texts.flatMap((number) => entries[number] ?? []);
      return rankedHits(found, { folded: foldName(text), words, mended });
    },
  };
}

/** How near a name is to what was typed; less is nearer. */
const FITS = { exactName: 0, exactOther: 1, begun: 2, words: 3, otherBegun: 4, otherWords: 5, text: 6 } as const;

function fitAt(place: number): SearchHit['fit'] {
  if (place <= FITS.exactOther) return 'exact';
  return place < FITS.text ? 'name' : 'text';
}

interface Wanted {
  /** The whole text without its spaces and hyphens. */
  readonly folded: string;
  readonly words: readonly AskedWord[];
  /** What mistyped words were taken for. */
  readonly mended: Mended;
}

function holdsAll({ words, mended }: Wanted, terms: ReadonlySet<string>): boolean {
  const begins = (word: string) => !isAbbreviation(word) && terms.values().some((term) => beginsWord(word, term));
  const isIn = (word: string) => terms.has(word) || begins(word);
  return words.every(({ term, joins }) => [term, ...joins, ...(mended.get(term) ?? [])].some(isIn));
}

interface Ranked {
  readonly hit: SearchHit;
  /** Less is nearer to what was typed. */
  readonly place: number;
}

function rank(entry: KnownEntry, wanted: Wanted): Ranked {
  const { hit, others, abbreviations, own, all } = entry;
  const { folded } = wanted;
  const named = (place: number, foundAs?: string): Ranked => {
    const fit = fitAt(place);
    // An id is an address rather than a name that could be shown.
    return { place, hit: { ...hit, fit, ...(foundAs === undefined || foundAs === hit.id ? {} : { foundAs }) } };
  };
  const name = foldName(hit.name);
  if (name === folded) return named(FITS.exactName);
  if (abbreviations.includes(folded)) return named(FITS.exactOther);
  const exact = others.find((other) => foldName(other) === folded);
  if (exact !== undefined) return named(FITS.exactOther, exact);
  if (beginsWord(folded, name)) return named(FITS.begun);
  if (holdsAll(wanted, own)) return named(FITS.words);
  const begun = others.find((other) => other !== hit.id && beginsWord(folded, foldName(other)));
  if (begun !== undefined) return named(FITS.otherBegun, begun);
  if (!holdsAll(wanted, all)) return named(FITS.text);
  return named(
    FITS.otherWords,
    others.find((other) => other !== hit.id && holdsAll(wanted, new Set(nameTerms(other)))),
  );
}

function rankedHits(found: readonly KnownEntry[], wanted: Wanted): readonly SearchHit[] {
  const ranked = found.map((entry) => rank(entry, wanted));
  // The search's own order decides where a fit says nothing of names.
  const lengthOf = ({ hit, place }: Ranked) => (place === FITS.text ? 0 : hit.name.length);
  return ranked.toSorted((a, b) => a.place - b.place || lengthOf(a) - lengthOf(b)).map(({ hit }) => hit);
}
