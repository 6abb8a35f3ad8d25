import type { ReleaseChange } from '#lib/domain/facts/catalog.ts';
import type { Result } from '#lib/domain/result.ts';
import type { WriteOutcome } from '#lib/store/write/write-release.ts';

import type { ImportFailure } from './import-folder.ts';
import { renderDiagnostics } from './print-findings.ts';

const PLURALS: Readonly<Record<ReleaseChange['entity'], string>> = {
  claim: 'claims',
  subject: 'subjects',
  metric: 'metrics',
  source: 'sources',
  family: 'families',
  comparison: 'comparisons',
};

/** What an import did, or why it did nothing, in a few lines for people. */
export function importSummary(imported: Result<WriteOutcome, ImportFailure>): string {
  if (!imported.ok) return failureText(imported.error);
  const outcome = imported.value;
  const { release } = outcome;
  if (outcome.kind === 'unchanged') return `Nothing has changed since release ${release.id}, so nothing was written.`;
  const kinds = Object.entries(outcome.changes) as [ReleaseChange['entity'], WriteCounts][];
  const lines = kinds.flatMap(([entity, counts]) => {
    const words = Object.entries(counts).filter(([, count]) => count > 0);
    return words.length === 0
      ? []
      : [`  ${PLURALS[entity]}: ${words.map(([word, count]) => `${count} ${word}`).join(', ')}`];
  });
  return [
    `Release ${release.id} holds ${counted(release.counts.claims, 'claim')} of ${counted(release.counts.sources, 'source')}.`,
    ...lines,
  ].join('\n');
}

type WriteCounts = Readonly<Record<ReleaseChange['change'], number>>;

function failureText(failure: ImportFailure): string {
  if (failure.kind === 'store') return failure.problem.message;
  const { diagnostics } = failure;
  return `${renderDiagnostics(diagnostics)}\n\n${counted(diagnostics.length, 'problem')}; nothing was imported.`;
}

function counted(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
