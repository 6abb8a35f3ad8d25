import type { Dataset } from '#lib/domain/facts/dataset.ts';

import { checkFolder } from '../check-folder.ts';
import { renderDiagnostics } from '../print-findings.ts';

let kept: Promise<Dataset> | undefined;

/**
 * The data folder as an import would read it. It takes seconds, so that a process reads it once for all
 * of its tests; it is frozen through and through, so that no test sees what another one changed.
 */
export function curatedDataset(): Promise<Dataset> {
  kept ??= readCurated();
  return kept;
}

async function readCurated(): Promise<Dataset> {
  const checked = await checkFolder('data');
  if (!checked.ok) throw new Error(renderDiagnostics(checked.error));
  freezeWhole(checked.value.dataset);
  return checked.value.dataset;
}

function freezeWhole(part: unknown): void {
  if (typeof part !== 'object' || part === null || Object.isFrozen(part)) return;
  Object.freeze(part);
  Object.values(part).forEach(freezeWhole);
}
