import { baselineKey, baselineLabel, baselineSubjects, type NameOf } from '#lib/domain/words/baseline.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import type { MatrixColumn } from '#lib/chart/spec/matrix.ts';

/** The columns of a matrix, and over which of them a claim stands. */
export interface MatrixColumns {
  readonly columns: readonly MatrixColumn[];
  readonly columnIdsOf: (claim: Claim) => readonly string[];
}

/** A column in the making: the subjects that occur in the same claims and in no others. */
interface Draft {
  readonly id: string;
  readonly subjects: readonly SubjectId[];
  readonly claims: readonly Claim[];
}

function claimsBySubject(claims: readonly Claim[]): ReadonlyMap<SubjectId, readonly Claim[]> {
  const found = new Map<SubjectId, Claim[]>();
  for (const claim of claims) {
    for (const subject of new Set(baselineSubjects(claim.baseline))) {
      const own = found.get(subject);
      if (own === undefined) found.set(subject, [claim]);
      else own.push(claim);
    }
  }
  return found;
}

/** Subjects that are only ever compared with together are one column: two would look like two measurements. */
function namedDrafts(claims: readonly Claim[]): readonly Draft[] {
  const found = [...claimsBySubject(claims)].map(([subject, own]) => ({ subject, claims: own }));
  const drafts = Map.groupBy(found, (each) => each.claims.map(({ id }) => id).join('|'));
  return [...drafts.values()].map((group) => {
    const subjects = group.map(({ subject }) => subject);
    return { id: subjects.join('+'), subjects, claims: group[0]?.claims ?? [] };
  });
}

/** A group that a source describes without a name is the same only within that source. */
function describedDrafts(claims: readonly Claim[]): readonly Draft[] {
  const described = claims.filter(({ baseline }) => baseline.mode === 'unnamed');
  return [...Map.groupBy(described, baselineKey)].map(([id, own]) => ({ id, subjects: [], claims: own }));
}

/** Whether claims describe what they compare with in the same words, or not at all. */
function areSaidAlike(claims: readonly Claim[]): boolean {
  return new Set(claims.map(({ baseline }) => baseline.mode !== 'none' && baseline.description)).size === 1;
}

/** What all of the claims compare with; `undefined` where they differ in it. */
function sharedBaseline(claims: readonly Claim[]): Claim['baseline'] | undefined {
  return new Set(claims.map(baselineKey)).size === 1 ? claims[0]?.baseline : undefined;
}

/** The words of a column that all its claims share; none where they differ. */
function noteOf({ subjects, claims }: Draft): string | undefined {
  const baseline = sharedBaseline(claims);
  if (baseline === undefined || baseline.mode === 'none' || baseline.mode === 'unnamed') return undefined;
  // A claim over more than this column speaks of a larger group than its subjects.
  if (baseline.subjects.length > subjects.length) return undefined;
  if (baseline.description !== undefined && areSaidAlike(claims)) {
    const examples = subjects.length === 1 ? 'example of' : 'examples of';
    return `${baseline.examples ? `${examples} ` : ''}“${baseline.description}”`;
  }
  if (subjects.length === 1) return undefined;
  return baseline.mode === 'each' ? 'each of them' : 'together';
}

function headingOf(draft: Draft, nameOf: NameOf): MatrixColumn {
  const [first] = draft.claims;
  const described = first === undefined ? draft.id : baselineLabel(first.baseline, nameOf);
  const note = draft.subjects.length === 0 ? 'not named' : noteOf(draft);
  return {
    id: draft.id,
    label: draft.subjects.length === 0 ? described : joinWords(draft.subjects.map(nameOf)),
    ...(note === undefined ? {} : { note }),
  };
}

/** The columns over which each claim stands, in the order of the columns. */
function columnsByClaim(drafts: readonly Draft[]): ReadonlyMap<Claim, readonly Draft[]> {
  const found = new Map<Claim, Draft[]>();
  for (const draft of drafts) {
    for (const claim of draft.claims) {
      const own = found.get(claim);
      if (own === undefined) found.set(claim, [draft]);
      else own.push(draft);
    }
  }
  return found;
}

/** The column that shares most claims with another, among those that are left; the first of equal ones. */
function nearestOf(
  { claims }: Draft,
  left: ReadonlySet<Draft>,
  drafts: ReadonlyMap<Claim, readonly Draft[]>,
  rankOf: (draft: Draft) => number,
): Draft | undefined {
  const shares = new Map<Draft, number>();
  for (const claim of claims) {
    for (const draft of drafts.get(claim) ?? []) {
      if (left.has(draft)) shares.set(draft, (shares.get(draft) ?? 0) + 1);
    }
  }
  const [nearest] = [...shares].toSorted(([a, own], [b, other]) => other - own || rankOf(a) - rankOf(b));
  return nearest?.[0];
}

/** Those with the most claims first, each followed by the columns with which it shares claims. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const fullest = drafts.toSorted((a, b) => b.claims.length - a.claims.length);
  const ranks = new Map(fullest.map((draft, rank) => [draft, rank]));
  const byClaim = columnsByClaim(fullest);
  const left = new Set(fullest);
  const ordered: Draft[] = [];
  for (const first of fullest) {
    let next: Draft | undefined = left.has(first) ? first : undefined;
    while (next !== undefined) {
      ordered.push(next);
      left.delete(next);
      next = nearestOf(next, left, byClaim, (draft) => ranks.get(draft) ?? 0);
    }
  }
  return ordered;
}

/** The columns for claims that compare with something. */
export function specifyColumns(claims: readonly Claim[], nameOf: NameOf): MatrixColumns {
  const drafts = inOrder([...namedDrafts(claims), ...describedDrafts(claims)]);
  const byClaim = columnsByClaim(drafts);
  return {
    columns: drafts.map((draft) => headingOf(draft, nameOf)),
    columnIdsOf: (claim) => (byClaim.get(claim) ?? []).map(({ id }) => id),
  };
}
