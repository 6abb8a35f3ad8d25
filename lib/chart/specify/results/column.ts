import type { Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS, type ConditionKey } from '#lib/domain/facts/condition.ts';
import { VERDICT_WORDS } from '#lib/domain/judge/comparison-words.ts';
import { partTexts } from '#lib/domain/judge/instrument.ts';
import type { GridColumn, GridSet, ResultsGrid, StatedCondition } from '#lib/domain/judge/results-grid.ts';
import { HOLDING_VERDICTS } from '#lib/domain/judge/verdict.ts';
import { conditionText } from '#lib/domain/words/conditions.ts';
import type { ResultsColumn, ResultsSet } from '#lib/chart/spec/results.ts';

/** Keys whose values say by themselves what they are. */
const PLAIN_KEYS: ReadonlySet<ConditionKey> = new Set<ConditionKey>([
  'split',
  'benchmark_version',
  'metric_variant',
  'tools',
  'reasoning',
  'prompting',
  'zero_shot',
  'aggregation',
  'modality',
  'decoding',
  'setting',
]);

/** Conditions in words, each with what it is of. */
export function conditionsText(conditions: readonly StatedCondition[]): string {
  return conditions
    .map(({ key, text }) => (PLAIN_KEYS.has(key) ? text : `${CONDITION_LABELS[key]}: ${text}`))
    .join('; ');
}

function specifySet({ verdict, sentence, size }: GridSet): ResultsSet {
  const holds = size > 1 && HOLDING_VERDICTS.has(verdict);
  return { verdict: size === 1 ? 'alone' : VERDICT_WORDS[verdict], sentence, holds, size };
}

/** What of an instrument is not its benchmark. */
function partOf(claim: Claim): string {
  return partTexts(claim)
    .flatMap(({ key, text }) => (key === 'benchmark' ? [] : [text]))
    .join(', ');
}

/** The head of a column and what of its figures may be compared. */
export function specifyColumn(column: GridColumn, { rows }: ResultsGrid, index: number): ResultsColumn {
  const { key, metric, test = '', shared, sets } = column;
  const claim = rows.flatMap(({ figures }) => figures[index] ?? [])[0]?.claim;
  const benchmark = claim === undefined ? undefined : conditionText(claim, 'benchmark');
  const part = [claim === undefined ? '' : partOf(claim), test].filter((each) => each !== '').join(', ');
  return {
    id: key,
    label: benchmark ?? metric.name,
    metricName: metric.name,
    ...(part === '' ? {} : { part }),
    ...(shared.length === 0 ? {} : { shared: conditionsText(shared) }),
    sets: sets.map(specifySet),
  };
}
