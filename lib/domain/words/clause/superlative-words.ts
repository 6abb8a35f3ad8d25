import type { Compared } from './comparison-words.ts';

type Named = Pick<Compared, 'metric' | 'noun'>;

/** How the words of a superlative begin, and what is said where they do, with what stands behind them. */
const KINDS: readonly (readonly [begins: RegExp, say: (found: string, behind: string, named: Named) => string])[] = [
  [/^#\d+\b/, (rank, behind, named) => `rank ${rank}${isOfAll(named) ? '' : ` in ${named.noun}`}${behind}`],
  [/^an? (?:new )?state of the art\b/, (found, behind, { noun }) => `set ${found} in ${noun}${behind}`],
  [/^previously the\b/, (found, behind, { noun }) => `have ${noun} that was ${found}${behind}`],
];

/** Whether the metric is how good a system is as a whole, so that its noun says nothing more. */
function isOfAll({ metric }: Named): boolean {
  return metric.statement === 'perform {value}';
}

/** One name has "its" size; a group is put into the plural with the rest of its clause. */
function ofOne(text: string): string {
  return text.replaceAll(/\btheir\b/g, 'its');
}

/** The words of a superlative as the statement or the noun of its metric takes them. */
export function superlativeText(text: string, named: Named): string {
  const words = ofOne(text);
  return isOfAll(named) ? words.replace(/^state-of-the-art\b/, 'at the state of the art') : words;
}

/** What a superlative says by a verb of its own, such as a rank; `undefined` where it takes that of its metric. */
export function superlativeVerb(text: string, named: Named): string | undefined {
  const words = ofOne(text);
  for (const [begins, say] of KINDS) {
    const [found] = begins.exec(words) ?? [];
    if (found !== undefined) return say(found, words.slice(found.length), named);
  }
  return undefined;
}
