import './run/node-version.ts';

import { hasFigure } from '#lib/domain/facts/claim.ts';
import { checkFolder, type CheckedFolder } from '#lib/ingest/check-folder.ts';
import { renderDiagnostics, renderDiagnosticsJson } from '#lib/ingest/print-findings.ts';

import { fromWhereOneStands, readArguments } from './run/read-arguments.ts';

const { values, positionals } = readArguments({
  start: 'npm run data:check',
  does: 'Reads a data folder and lists every problem in it; exit code 1 where there is one.',
  operands: [['FOLDER', 'the data folder; `data` where it is left out']],
  options: { texts: { type: 'string' }, json: { type: 'boolean', default: false } },
  meanings: {
    texts: 'FOLDER: also holds each phrase against the text of its source, FOLDER/<source>.txt',
    json: 'prints the problems as JSON',
  },
});
const folder = positionals[0] === undefined ? 'data' : fromWhereOneStands(positionals[0]);
const { texts: textsFolder } = values;
const checked = await checkFolder(
  folder,
  textsFolder === undefined ? {} : { textsFolder: fromWhereOneStands(textsFolder) },
);

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
  const without = missing.length === 0 ? 'none is without' : `${missing.length} without`;
  return `${lines.join(' ')}\nPhrases held against the texts of ${count(texts.checkedSources, 'source')}; ${without}.`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
