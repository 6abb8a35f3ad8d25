import type { Catalog, Slice } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { ClaimId, FamilyId, SubjectId } from '#lib/domain/facts/ids.ts';
import { newestSourceFirst } from '#lib/domain/facts/source-age.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import { baselineSubjects } from '#lib/domain/words/baseline.ts';
import { claimLabel } from '#lib/domain/words/label.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { joinedEnds, searchTerms } from '#lib/text/search-words.ts';
import { otherTerms } from './abbreviations.ts';
import type { AskedWord } from './asked-words.ts';
import { figureForms, percentForms } from './figure-forms.ts';
import { nameTerms } from './name-index.ts';
import { partNames } from './part-names.ts';
import { termIndexBuilder, type Mended, type TermIndex, type TextTerms } from './term-index.ts';

/** Which claims a search is after. */
export interface ClaimsAsked {
  readonly words: readonly AskedWord[];
  readonly family?: FamilyId | undefined;
  readonly maker?: string | undefined;
  readonly slice: Slice;
}

/** Claims that a search found, and of which shelves and makers their subjects are. */
export interface FoundClaims {
  /** A slice of them, best first. */
  readonly ids: readonly ClaimId[];
  readonly total: number;
  /** How many there are of each family and maker, were it the one that is asked for. */
  readonly families: ReadonlyMap<FamilyId, number>;
  readonly makers: ReadonlyMap<string, number>;
  readonly mended: Mended;
}

/** Searches claims by the words of their names, sentences and phrases, and by figures as printed. */
export interface ClaimIndex {
  readonly find: (asked: ClaimsAsked) => FoundClaims;
  readonly terms: Pick<TermIndex, 'holds' | 'size'>;
  /** How much it holds in all, without the objects around it. */
  readonly bytes: number;
}

/** What is held of a claim beside its words and the letters of its id: its subject and the age of its source. */
const BYTES_PER_CLAIM = 32;

/** Remembers the words of each name while an index is made. */
function namesOf(catalog: Catalog) {
  const kept = new Map<string, readonly string[]>();
  const keep = (key: string, make: () => readonly string[]) => {
    const terms = kept.get(key) ?? [...new Set(make())];
    kept.set(key, terms);
    return terms;
  };
  const subject = (id: SubjectId) =>
    keep(`subject/${id}`, () => {
      const { name = '', aliases = [] } = catalog.subjects.get(id) ?? {};
      return [id, name, ...aliases.map((alias) => alias.name)].flatMap(nameTerms);
    });
  const metric = (id: Claim['metric']) => keep(`metric/${id}`, () => nameTerms(catalog.metrics.get(id)?.name ?? ''));
  const part = (benchmark: SubjectId, name: string) =>
    keep(`part/${benchmark}/${name}`, () =>
      partNames(catalog.subjects.get(benchmark)?.name ?? '', { name }).flatMap(nameTerms),
    );
  return { subject, metric, part };
}

type Names = ReturnType<typeof namesOf>;

/** The benchmarks of a claim with their parts, and its exact measure. */
function instrumentTerms({ conditions }: Claim, names: Names): readonly string[] {
  const benchmarks = conditions.flatMap(({ key, value }) => (key === 'benchmark' ? (value as SubjectId) : []));
  const parts = conditions.filter(({ key }) => key === 'split' || key === 'benchmark_version');
  const variants = conditions.filter(({ key }) => key === 'metric_variant');
  return [
    ...benchmarks.flatMap((id) => names.subject(id)),
    ...parts.flatMap(({ name, value }) => benchmarks.flatMap((id) => names.part(id, name ?? String(value)))),
    ...variants.flatMap(({ name, value }) => nameTerms(name ?? String(value))),
  ];
}

/** Figures as the source prints them, of the claim and of its circumstances: "3.3x", "25 trillion", "128k". */
function printedTerms({ assertion, conditions }: Claim): readonly string[] {
  const own = 'quantity' in assertion ? assertion.quantity.printed : '';
  const printed = [own, ...conditions.map((condition) => condition.printed ?? '')];
  const forms = percentForms(own);
  return [
    ...forms,
    ...printed.map(searchTerms).flatMap((terms) => [...terms, ...joinedEnds(terms), ...figureForms(terms)]),
  ];
}

function termsOf(claim: Claim, names: Names, catalog: Catalog): TextTerms {
  const text = `${claim.phrase} . ${claimSentence(claim, catalog)}`;
  const words = searchTerms(text);
  return {
    main: [
      ...names.subject(claim.subject),
      ...names.metric(claim.metric),
      ...instrumentTerms(claim, names),
      ...printedTerms(claim),
      ...searchTerms(claimLabel(claim)),
    ],
    other: [
      ...words,
      ...otherTerms(words),
      ...figureForms(words),
      ...percentForms(text),
      ...baselineSubjects(claim.baseline).flatMap((id) => names.subject(id)),
    ],
  };
}

/** The places of the sources from the newest to the oldest. */
function recencyOf(catalog: Catalog): ReadonlyMap<string, number> {
  const sources = [...catalog.sources.values()].toSorted(newestSourceFirst);
  return new Map(sources.map(({ id }, place) => [id, place]));
}

/**
 * Builds the index of the claims of one release from parts of them, one after the other: of a claim
 * it keeps the id and the numbers of its words, its subject and its source.
 */
export async function buildClaimIndex(catalog: Catalog, parts: AsyncIterable<readonly Claim[]>): Promise<ClaimIndex> {
  const names = namesOf(catalog);
  const recency = recencyOf(catalog);
  const builder = termIndexBuilder();
  const ids: ClaimId[] = [];
  const subjects: (Subject | undefined)[] = [];
  const ranks: number[] = [];
  for await (const claims of parts) {
    for (const claim of claims) {
      builder.add(termsOf(claim, names, catalog));
      ids.push(claim.id);
      subjects.push(catalog.subjects.get(claim.subject));
      ranks.push(recency.get(claim.source) ?? 0);
    }
  }
  const index = builder.build();
  return {
    terms: index,
    bytes: ids.reduce((sum, id) => sum + id.length + BYTES_PER_CLAIM, index.size.bytes),
    find: ({ words, family, maker, slice }) => {
      const { texts, mended } = index.find(words, { rankOf: (text) => ranks[text] ?? 0 });
      const families = new Map<FamilyId, number>();
      const makers = new Map<string, number>();
      const kept: number[] = [];
      for (const text of texts) {
        const subject = subjects[text];
        if (subject === undefined) continue;
        const isOfFamily = family === undefined || subject.family === family;
        const isOfMaker = maker === undefined || subject.organisation === maker;
        if (isOfMaker) families.set(subject.family, (families.get(subject.family) ?? 0) + 1);
        if (isOfFamily) makers.set(subject.organisation, (makers.get(subject.organisation) ?? 0) + 1);
        if (isOfFamily && isOfMaker) kept.push(text);
      }
      const shown = kept.slice(slice.offset, slice.offset + slice.limit);
      return { ids: shown.flatMap((text) => ids[text] ?? []), total: kept.length, families, makers, mended };
    },
  };
}
