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
  const drafts = new Map<string, Draft>();
  for (const [subject, own] of claimsBySubject(claims)) {
    const occurrence = own.map(({ id }) => id).join('|');
    const draft = drafts.get(occurrence);
    if (draft === undefined) drafts.set(occurrence, { id: subject, subjects: [subject], claims: own });
    else drafts.set(occurrence, { ...draft, id: `${draft.id}+${subject}`, subjects: [...draft.subjects, subject] });
  }
  return [...drafts.values()];
}

/** A group that a source describes without a name is the same only within that source. */
function describedDrafts(claims: readonly Claim[]): readonly Draft[] {
  const described = claims.filter(({ baseline }) => baseline.mode === 'unnamed');
  const keys = [...new Set(described.map(baselineKey))];
  return keys.map((id) => ({ id, subjects: [], claims: described.filter((claim) => baselineKey(claim) === id) }));
}

/** The words of a column that all its claims share; none where they differ. */
function noteOf({ subjects, claims }: Draft): string | undefined {
  const [first] = claims;
  const isSame = new Set(claims.map(baselineKey)).size === 1;
  const baseline = first?.baseline;
  if (!isSame || baseline === undefined || baseline.mode === 'none' || baseline.mode === 'unnamed') return undefined;
  // A claim over more than this column speaks of a larger group than its subjects.
  if (baseline.subjects.length > subjects.length) return undefined;
  if (baseline.description !== undefined) {
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

function sharedCount(a: Draft, b: Draft): number {
  return a.claims.filter((claim) => b.claims.includes(claim)).length;
}

/** Those with the most claims first, each followed by the columns with which it shares claims. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const left = drafts.toSorted((a, b) => b.claims.length - a.claims.length);
  const ordered: Draft[] = [];
  while (left.length > 0) {
    const last = ordered.at(-1);
    const shares = left.map((draft) => (last === undefined ? 0 : sharedCount(last, draft)));
    const most = Math.max(...shares);
    ordered.push(...left.splice(most === 0 ? 0 : shares.indexOf(most), 1));
  }
  return ordered;
}

/** The columns for claims that compare with something. */
export function specifyColumns(claims: readonly Claim[], nameOf: NameOf): MatrixColumns {
  const drafts = inOrder([...namedDrafts(claims), ...describedDrafts(claims)]);
  return {
    columns: drafts.map((draft) => headingOf(draft, nameOf)),
    columnIdsOf: (claim) => drafts.filter((draft) => draft.claims.includes(claim)).map(({ id }) => id),
  };
}
