import type { Result } from '#lib/domain/result.ts';
import { measureDecks } from './charts/charts-decks.ts';
import { installDrawers } from './charts/charts-peers.ts';
import { measurePictures } from './charts/charts-pictures.ts';
import { measurePreview } from './charts/charts-preview.ts';
import { measureDrawings } from './charts/charts-strings.ts';
import type { Figure } from './figure.ts';

/** Measures every form of a chart beside other libraries with the same data, and beside its own floor. */
export async function measureCharts(show: (figure: Figure) => void): Promise<Result<void, string>> {
  const installed = await installDrawers();
  if (!installed.ok) return installed;
  const drawn = await measureDrawings(show);
  if (!drawn.ok) return drawn;
  await measurePictures(show);
  const decks = await measureDecks(show);
  return decks.ok ? measurePreview(show) : decks;
}
