import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';

/** Writes a generated data set as the files that a curator would have written. JSON is YAML, so it is written as that. */
export function writeGeneratedFolder(folder: string, dataset: Dataset): void {
  const write = (path: string, content: object) =>
    writeFileSync(join(folder, path), JSON.stringify(content, undefined, 1));
  for (const below of ['metrics', 'sources', 'subjects/shelf']) mkdirSync(join(folder, below), { recursive: true });
  write('families.yaml', Object.fromEntries(dataset.families.map(({ id, ...family }) => [id, family])));
  for (const { id, appliesTo, ...metric } of dataset.metrics) {
    write(`metrics/${id}.yaml`, { ...metric, applies_to: appliesTo });
  }
  for (const { id, name, kind, standing, organisation, summary } of dataset.subjects) {
    write(`subjects/shelf/${id}.yaml`, { name, kind, standing, organisation, summary });
  }
  const bySource = Map.groupBy(dataset.claims, ({ source }) => source);
  for (const { id, authorsComplete, ...source } of dataset.sources) {
    const claims = Object.fromEntries((bySource.get(id) ?? []).map((claim) => [claim.key, authored(claim)]));
    write(`sources/${id}.yaml`, { ...source, authors_complete: authorsComplete, claims });
  }
}

function authored({ subject, metric, assertion, baseline, conditions, nature, phrase, locator }: ClaimBody): object {
  return {
    subject,
    metric,
    ...asserted(assertion),
    ...('subjects' in baseline ? { baseline } : {}),
    conditions: Object.fromEntries(
      conditions.map(({ key, value, unit }) => [key, typeof value === 'number' ? { value, unit } : value]),
    ),
    nature,
    phrase,
    locator,
  };
}

function asserted(assertion: ClaimBody['assertion']): object {
  if (assertion.form === 'direction') return { direction: assertion.outcome };
  if (assertion.form === 'categorical') return { category: assertion.text };
  if (!('quantity' in assertion) || assertion.quantity.figure.kind !== 'number') throw new Error('not generated');
  const { figure, unit, printed } = assertion.quantity;
  return { value: figure.amount, unit, printed };
}
