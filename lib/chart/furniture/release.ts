import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { LICENCE } from '#lib/domain/words/licence.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';

/** What every chart of a catalogue carries: its version, its release and its licence. */
export function releaseFurniture({
  release,
}: Pick<Catalog, 'release'>): Pick<ChartSpec, 'version' | 'releaseStamp' | 'licence'> {
  return {
    version: 2,
    releaseStamp: { id: release.id, date: release.createdAt.slice(0, 10) },
    licence: LICENCE,
  };
}
