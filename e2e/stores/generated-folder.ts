import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Assertion, ClaimBody, Uncertainty } from '#lib/domain/facts/claim.ts';
import type { Condition } from '#lib/domain/facts/condition.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import type { Source } from '#lib/domain/facts/source.ts';

import { VOCABULARIES } from './vocabularies.ts';

/** Writes a generated data set as the files that a curator would have written. JSON is YAML, so it is written as that. */
export function writeGeneratedFolder(folder: string, dataset: Dataset): void {
  const write = (path: string, content: object) =>
    writeFileSync(join(folder, path), JSON.stringify(content, undefined, 1));
  const shelves = dataset.families.map(({ id }) => `subjects/${id}`);
  const folders = ['comparisons', 'metrics', 'sources', 'vocabulary', ...shelves];
  for (const below of folders) mkdirSync(join(folder, below), { recursive: true });
  write('families.yaml', Object.fromEntries(dataset.families.map(({ id, ...family }) => [id, family])));
  for (const [name, terms] of Object.entries(VOCABULARIES)) write(`vocabulary/${name}.yaml`, terms);
  for (const { id, appliesTo, upTo, variants, values, ...metric } of dataset.metrics) {
    const lists = { variants: entriesOf(variants), values: entriesOf(values) };
    write(`metrics/${id}.yaml`, { ...metric, applies_to: appliesTo, up_to: upTo, ...lists });
  }
  for (const { id, family, parts, ...subject } of dataset.subjects) {
    write(`subjects/${family}/${id}.yaml`, { ...subject, parts: entriesOf(parts) });
  }
  for (const { id, ...comparison } of dataset.comparisons) write(`comparisons/${id}.yaml`, comparison);
  const bySource = Map.groupBy(dataset.claims, ({ source }) => source);
  for (const source of dataset.sources) {
    const claims = Object.fromEntries((bySource.get(source.id) ?? []).map((claim) => [claim.key, authored(claim)]));
    write(`sources/${source.id}.yaml`, { ...authoredSource(source), claims });
  }
}

/** A list of things with ids as a map by id, as people write it. */
function entriesOf(items: readonly { readonly id: string }[] | undefined): object | undefined {
  return items === undefined ? undefined : Object.fromEntries(items.map(({ id, ...entry }) => [id, entry]));
}

function authoredSource({
  id: _id,
  authorsComplete,
  version,
  versionUrl,
  asOf,
  laterVersionOf,
  ...rest
}: Source): object {
  return {
    ...rest,
    authors_complete: authorsComplete,
    version: version ?? 'not known',
    version_url: versionUrl,
    as_of: asOf,
    later_version_of: laterVersionOf,
  };
}

function authored({
  source: _source,
  key: _key,
  assertion,
  baseline,
  conditions,
  uncertainty,
  ...rest
}: ClaimBody): object {
  const byKey = Map.groupBy(conditions, ({ key }) => key);
  const written = [...byKey].map(([key, group]) => [key, authoredCondition(group)] as const);
  return {
    ...rest,
    ...asserted(assertion),
    ...(baseline.mode === 'none' ? {} : { baseline }),
    conditions: Object.fromEntries(written),
    ...(uncertainty === undefined ? {} : { uncertainty: authoredUncertainty(uncertainty) }),
  };
}

function authoredUncertainty({ kind, amount, levelPercent, sampleSize }: Uncertainty): object {
  return { kind, amount, level_percent: levelPercent, sample_size: sampleSize };
}

function authoredCondition(group: readonly Condition[]): unknown {
  const [only] = group;
  if (only !== undefined && typeof only.value === 'number') {
    const { value, unit, printed, bound } = only;
    return { value, unit, printed, bound };
  }
  const texts = group.map(writtenValue);
  return texts.length === 1 ? texts[0] : texts;
}

/** The id of a term inside of others is a path from the outermost; a file names the term alone. */
function writtenValue({ value, name }: Condition): string {
  const text = String(value);
  return name === undefined ? text : text.slice(text.lastIndexOf('/') + 1);
}

function asserted(assertion: Assertion): object {
  if (assertion.form === 'direction') return { direction: assertion.outcome };
  if (assertion.form === 'superlative') return { superlative: assertion.text };
  if (assertion.form === 'categorical') {
    return { category: assertion.text, values: assertion.values?.map(({ id }) => id) };
  }
  if (assertion.form === 'date') return { date: assertion.date, printed: assertion.printed };
  const { figure, unit, printed, bound, sense } = assertion.quantity;
  const value = figure.kind === 'number' ? figure.amount : { low: figure.low, high: figure.high };
  if (assertion.form === 'absolute') return { value, unit, printed, bound, sense };
  const { relativeForm: form, polarity } = assertion;
  return { value, unit, printed, bound, sense, relative: { form, polarity } };
}
