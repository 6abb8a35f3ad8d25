import './run/node-version.ts';

import { parseArgs } from 'node:util';

import { hasFigure } from '#lib/domain/facts/claim.ts';
import { checkFolder, type CheckedFolder } from '#lib/ingest/check-folder.ts';
import { renderDiagnostics, renderDiagnosticsJson } from '#lib/ingest/print-findings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { texts: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const [folder = 'data'] = positionals;
const checked = await checkFolder(folder, values.texts === undefined ? {} : { textsFolder: values.texts });

if (checked.ok) {
  process.stdout.write(values.json ? '[]\n' : `${summary(folder, checked.value)}\n`);
} else {
  const { error: diagnostics } = checked;
  const text = values.json ? renderDiagnosticsJson(diagnostics) : renderDiagnostics(diagnostics);
  process.stdout.write(`${text}\n`);
  if (!values.json) process.stderr.write(`\n${count(diagnostics.length, 'problem')} in ${folder}.\n`);
  process.exitCode = 1;
}

function summary(from: string, { dataset, texts }: CheckedFolder): string {
  const { claims, subjects, metrics, sources, families } = dataset;
  const withFigures = claims.filter(hasFigure).length;
  const lines = [
    `${from} is clean: ${count(claims.length, 'claim')} (${withFigures} with figures) of ${count(sources.length, 'source')}`,
    `about ${count(subjects.length, 'subject')} under ${count(metrics.length, 'metric')}, in ${families.length} families.`,
  ];
  if (texts === undefined) return lines.join(' ');
  const missing = texts.sourcesWithoutText;
  const without = missing.length === 0 ? 'none is without' : `${missing.length} without: ${missing.join(', ')}`;
  return `${lines.join(' ')}\nPhrases held against the texts of ${count(texts.checkedSources, 'source')}; ${without}.`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
