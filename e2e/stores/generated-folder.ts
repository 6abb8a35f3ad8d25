import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Assertion, ClaimBody } from '#lib/domain/facts/claim.ts';
import type { Condition } from '#lib/domain/facts/condition.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';

/** Writes a generated data set as the files that a curator would have written. JSON is YAML, so it is written as that. */
export function writeGeneratedFolder(folder: string, dataset: Dataset): void {
  const write = (path: string, content: object) =>
    writeFileSync(join(folder, path), JSON.stringify(content, undefined, 1));
  const shelves = dataset.families.map(({ id }) => `subjects/${id}`);
  for (const below of ['metrics', 'sources', ...shelves]) mkdirSync(join(folder, below), { recursive: true });
  write('families.yaml', Object.fromEntries(dataset.families.map(({ id, ...family }) => [id, family])));
  for (const { id, appliesTo, ...metric } of dataset.metrics) {
    write(`metrics/${id}.yaml`, { ...metric, applies_to: appliesTo });
  }
  for (const { id, family, ...subject } of dataset.subjects) write(`subjects/${family}/${id}.yaml`, subject);
  const bySource = Map.groupBy(dataset.claims, ({ source }) => source);
  for (const { id, authorsComplete, ...source } of dataset.sources) {
    const claims = Object.fromEntries((bySource.get(id) ?? []).map((claim) => [claim.key, authored(claim)]));
    write(`sources/${id}.yaml`, { ...source, authors_complete: authorsComplete, claims });
  }
}

function authored({ subject, metric, assertion, baseline, nature, phrase, locator, ...rest }: ClaimBody): object {
  const { conditions, note, uncertainty } = rest;
  return {
    subject,
    metric,
    ...asserted(assertion),
    ...(baseline.mode === 'none' ? {} : { baseline }),
    conditions: Object.fromEntries(conditions.map((condition) => [condition.key, authoredCondition(condition)])),
    nature,
    phrase,
    locator,
    note,
    uncertainty,
  };
}

function authoredCondition({ value, unit }: Condition): object | string {
  return typeof value === 'number' ? { value, unit } : value;
}

function asserted(assertion: Assertion): object {
  if (assertion.form === 'direction') return { direction: assertion.outcome };
  if (assertion.form === 'superlative') return { superlative: assertion.text };
  if (assertion.form === 'categorical') return { category: assertion.text };
  if (assertion.form === 'date') return { date: assertion.date, printed: assertion.printed };
  const { figure, unit, printed, bound } = assertion.quantity;
  const value = figure.kind === 'number' ? figure.amount : { low: figure.low, high: figure.high };
  if (assertion.form === 'absolute') return { value, unit, printed, bound };
  const { relativeForm: form, polarity } = assertion;
  return { value, unit, printed, bound, relative: { form, polarity } };
}
