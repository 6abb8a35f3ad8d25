import type { Condition } from '#lib/domain/facts/condition.ts';
import { conditionValue, joinWords } from '#lib/domain/words/conditions.ts';

/** The term of averages, and what the narrower terms under it begin with. */
const AVERAGE = 'average';
const UNDER_AVERAGE = `${AVERAGE}/`;

const nameOf = conditionValue;

/** What an average is taken over, with its preposition: "over samples", "across ten tasks". */
function averagedOver(term: Condition): string | undefined {
  const name = nameOf(term);
  const [, over] = /^average ((?:over|across) .*)$/.exec(name) ?? [];
  if (over !== undefined) return over;
  const isNamed = String(term.value).startsWith(UNDER_AVERAGE) && !name.startsWith(AVERAGE);
  return isNamed ? `across ${name}` : undefined;
}

/** "On average over languages and over samples": one average, however many terms say it. */
function averageWords(terms: readonly Condition[]): readonly string[] {
  const isPlain = terms.some((term) => nameOf(term) === AVERAGE);
  const over = terms.flatMap((term) => averagedOver(term) ?? []).toSorted();
  if (over.length === 0) return isPlain ? ['on average'] : [];
  return [`on average ${isPlain ? `both overall and ${joinWords(over)}` : joinWords(over)}`];
}

/** "In the authors' own test", "across several corpora". */
function otherWords(name: string): string {
  if (name.startsWith(AVERAGE)) return `on the ${name}`;
  if (name.endsWith(' test')) return `in ${name}`;
  if (/^(?:majority vote|GenSelect)/.test(name)) return `by ${name}`;
  return `${/^(?:one|the) /.test(name) ? 'on' : 'across'} ${name}`;
}

/** Over what a value is taken, as a part of a sentence, from the terms that say it. */
export function aggregationPhrase(terms: readonly Condition[]): string {
  const others = terms.filter((term) => nameOf(term) !== AVERAGE && averagedOver(term) === undefined).map(nameOf);
  return [...averageWords(terms), ...[...new Set(others)].toSorted().map(otherWords)].join(' ');
}
