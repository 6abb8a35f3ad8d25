import type { ClaimCount, CountedBy, CountedInFamily } from '#lib/domain/facts/catalog.ts';
import { hasFigure, quantityOf, type ClaimBody } from '#lib/domain/facts/claim.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import type { FamilyId } from '#lib/domain/facts/ids.ts';
import { stanceOf } from '#lib/domain/facts/stance.ts';

type Counts = ReadonlyMap<string, ClaimCount>;

/** The claims of a data set under each id, by what they are counted by; ids without claims are not there. */
export interface ClaimCounts {
  readonly whole: Readonly<Record<CountedBy, Counts>>;
  readonly families: ReadonlyMap<FamilyId, Readonly<Record<CountedInFamily, Counts>>>;
}

/** Counts the claims of a data set in every way in which a release keeps their number. */
export function countClaims({ claims, subjects, sources }: Dataset): ClaimCounts {
  const known = {
    subjects: new Map(subjects.map((subject) => [subject.id, subject])),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
  const families = new Map(subjects.map(({ id, family }) => [id, family]));
  const byFamily = Map.groupBy(claims, ({ subject }) => families.get(subject));
  return {
    whole: {
      ...countInFamily(claims),
      subject: countBy(claims, ({ subject }) => subject),
      family: countBy(claims, ({ subject }) => families.get(subject)),
      nature: countBy(claims, ({ nature }) => nature),
      stance: countBy(claims, (claim) => stanceOf(claim, known)),
      bound: countBy(claims, (claim) => quantityOf(claim)?.bound),
    },
    families: new Map(
      [...byFamily].flatMap(([family, own]) => (family === undefined ? [] : [[family, countInFamily(own)]])),
    ),
  };
}

function countInFamily(claims: readonly ClaimBody[]): Record<CountedInFamily, Counts> {
  return {
    metric: countBy(claims, ({ metric }) => metric),
    source: countBy(claims, ({ source }) => source),
    form: countBy(claims, ({ assertion }) => assertion.form),
  };
}

function countBy(claims: readonly ClaimBody[], idOf: (claim: ClaimBody) => string | undefined): Counts {
  const counts = new Map<string, { claims: number; figures: number; compared: number }>();
  for (const claim of claims) {
    const id = idOf(claim);
    if (id === undefined) continue;
    const count = counts.get(id) ?? { claims: 0, figures: 0, compared: 0 };
    count.claims += 1;
    count.figures += hasFigure(claim) ? 1 : 0;
    count.compared += claim.baseline.mode === 'none' ? 0 : 1;
    counts.set(id, count);
  }
  return counts;
}
