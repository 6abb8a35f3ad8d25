import type { Claim } from '#lib/domain/facts/claim.ts';
import { reasonsAmong } from '#lib/domain/judge/comparability.ts';
import { comparabilitySentence } from '#lib/domain/judge/comparability-sentence.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';

const ONE_SUBJECT = 'All figures are of one subject, so there is nothing to compare it with.';

/** Opens what is said of figures in more than one panel. */
export const PANELS_APART = 'Each panel stands for itself.';

/** What of the figures of panels may be compared, in plain words. */
export function statementOf(panels: readonly (readonly Claim[])[], metric: Metric): string {
  const figures = panels.flat();
  const count = new Set(figures.map(({ subject }) => subject)).size;
  if (panels.length < 2 && count === 1 && figures.length > 1) return ONE_SUBJECT;
  if (panels.length < 2) return comparabilitySentence(reasonsAmong(figures, metric), count, metric);
  const sentence = comparabilitySentence(reasonsAmong(figures, metric), Math.max(2, count), metric);
  return `${PANELS_APART} Figures of different panels: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
