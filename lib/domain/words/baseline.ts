import type { Baseline, Claim } from '#lib/domain/facts/claim.ts';
import { joinWords } from './conditions.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import { paperOf } from '#lib/domain/facts/source.ts';

/** Gives the name of a subject, for sentences. */
export type NameOf = (id: SubjectId) => string;

const JOINED = {
  single: (names: string) => names,
  joint: (names: string) => names,
  each: (names: string) => `each of ${names}`,
} as const;

/**
 * What a claim compares with, as it stands after "than" or "of": the source's group with its
 * examples, the names, or the description alone; in square brackets where the source does not name
 * it and the words are ours. Empty for claims without a baseline.
 */
export function baselineLabel(baseline: Baseline, nameOf: NameOf): string {
  if (baseline.mode === 'none') return '';
  const words = baselineWords(baseline, nameOf);
  return baseline.implied === true ? `[${words}]` : words;
}

function baselineWords(baseline: Exclude<Baseline, { mode: 'none' }>, nameOf: NameOf): string {
  if (baseline.mode === 'unnamed') return baseline.description;
  const names = joinWords(baseline.subjects.map(nameOf));
  if (baseline.description === undefined) {
    return baseline.subjects.length === 1 ? names : JOINED[baseline.mode](names);
  }
  if (!baseline.examples) return `${names}, ${baseline.description}`;
  // Of all there are, nothing is "such as": the named ones are among them.
  return `${baseline.description}${/^all\b/.test(baseline.description) ? ', including' : ' such as'} ${names}`;
}

/**
 * What several claims compare with that have one `baselineKey`, in words that are true of all of them: those of
 * each where they are the same, else without what only one of the sources adds. Empty where there is no claim.
 */
export function commonBaselineLabel(claims: readonly Pick<Claim, 'baseline'>[], nameOf: NameOf): string {
  const [label = '', ...others] = new Set(claims.map(({ baseline }) => baselineLabel(baseline, nameOf)));
  const [first] = claims;
  return first === undefined || others.length === 0 ? label : baselineLabel(plain(first.baseline), nameOf);
}

/** A baseline without whether it is implied and, where it names its subjects, without how a source calls them. */
function plain(baseline: Baseline): Baseline {
  if (baseline.mode === 'none') return baseline;
  const { implied: _, ...said } = baseline;
  if (said.mode === 'unnamed' || said.examples) return said;
  const { description: __, ...named } = said;
  return named;
}

/** The subjects that a baseline names; none for unnamed baselines. */
export function baselineSubjects(baseline: Baseline): readonly SubjectId[] {
  return baseline.mode === 'none' || baseline.mode === 'unnamed' ? [] : baseline.subjects;
}

/**
 * A text that is equal for two claims exactly when they compare with the same thing.
 * What a source describes and does not name is the same thing only within one paper, in whatever version of it.
 */
export function baselineKey(claim: Pick<Claim, 'baseline' | 'source'>): string {
  const { baseline } = claim;
  if (baseline.mode === 'none') return '';
  const paper = paperOf(claim.source);
  if (baseline.mode === 'unnamed') return `unnamed|${paper}|${baseline.description}`;
  const group = baseline.examples ? `|${paper}|${baseline.description ?? ''}` : '';
  const mode = baseline.subjects.length === 1 ? 'single' : baseline.mode;
  return `${mode}|${baseline.subjects.toSorted().join(',')}${group}`;
}
