import type { Claim } from '#lib/domain/facts/claim.ts';
import { reasonsAmong } from '#lib/domain/judge/comparability.ts';
import { comparabilityInShort, comparabilitySentence } from '#lib/domain/judge/comparability-sentence.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Reason, ReasonCode } from '#lib/domain/judge/verdict.ts';

const ONE_SUBJECT = 'All figures are of one subject, so there is nothing to compare it with.';

/** Opens what is said of figures in more than one panel. */
const PANELS_APART = 'Each panel stands for itself.';

/** Stands where a picture shows one figure of a chart that has more. */
export const ONE_FIGURE_LEFT = 'The other figures of the chart are left out, so there is nothing to compare.';

/** A panel with what may be compared within it, in few words. */
interface ToldPanel {
  readonly inShort: string;
}

function subjectCount(claims: readonly Claim[]): number {
  return new Set(claims.map(({ subject }) => subject)).size;
}

/** What of the figures of one panel may be compared, in plain words. */
export function statementWithin(claims: readonly Claim[], metric: Metric): string {
  const count = subjectCount(claims);
  if (count === 1 && claims.length > 1) return ONE_SUBJECT;
  return comparabilitySentence(reasonsAmong(claims, metric), count, metric);
}

/** The same in few words, for the statement of a chart with several panels. */
export function inShort(claims: readonly Claim[], metric: Metric): string {
  return comparabilityInShort(reasonsAmong(claims, metric), subjectCount(claims));
}

/** What may be compared within each of several panels, which are counted in drawing order. */
export function panelByPanel(panels: readonly ToldPanel[]): string {
  const numbered = panels.map((panel, index) => ({ words: panel.inShort, number: String(index + 1) }));
  const groups = [...Map.groupBy(numbered, ({ words }) => words)];
  const told = groups.map(([words, members]) => {
    const panel = members.length === 1 ? 'panel' : 'panels';
    const which = groups.length === 1 ? 'each' : `${panel} ${joinWords(members.map(({ number }) => number))}`;
    return `Within ${which}: ${words}.`;
  });
  return [PANELS_APART, ...told].join(' ');
}

/** What follows where figures of their own stand beside figures that are set against something. */
const BY_FORM: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['relative-form-differs', 'unit-differs']);

/**
 * What stands against comparing panels, without what follows: of kinds of assertion only how they stand
 * beside the strongest, and of different forms not that their units differ.
 */
function between(reasons: readonly Reason[]): readonly Reason[] {
  const apart = reasons.filter(({ verdict }) => verdict === 'not-comparable');
  const isMixed = apart.some(({ code }) => code === 'form-differs');
  const strongest = apart.find(({ natures }) => natures !== undefined)?.natures?.[0];
  const told = apart.filter(
    ({ code, natures }) => !(isMixed && BY_FORM.has(code)) && (natures === undefined || natures[0] === strongest),
  );
  return told.length === 0 ? reasons : told;
}

/** Why figures of different panels are not to be compared. */
function betweenPanels(figures: readonly Claim[], metric: Metric): string {
  const count = Math.max(2, subjectCount(figures));
  const sentence = comparabilitySentence(between(reasonsAmong(figures, metric)), count, metric);
  return `Figures of different panels: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

/** What of the figures of a chart may be compared, in plain words. `panels` are in drawing order. */
export function statementOf(figures: readonly Claim[], panels: readonly ToldPanel[], metric: Metric): string {
  if (panels.length < 2) return statementWithin(figures, metric);
  return `${panelByPanel(panels)} ${betweenPanels(figures, metric)}`;
}
