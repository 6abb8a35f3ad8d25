import type { Catalog } from '#lib/domain/catalog.ts';
import type { ChartSpec } from './spec.ts';

/** The licence of all data and pictures. */
const LICENCE = 'CC BY 4.0';

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
