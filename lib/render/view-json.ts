import { claimRecord } from '#lib/domain/record.ts';
import { claimSentence } from '#lib/domain/sentence.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import type { Rendered } from './surface.ts';

/** The version of the shape of `view.json`; a field never changes its meaning within one. */
const VIEW_VERSION = 1;

/** A view as JSON: its claims with their sentences, its chart specifications and what may be compared. */
export function renderViewJson(view: SurfaceView): Rendered {
  const { title, href, sentence, claims, charts, catalog, release } = view;
  const body = {
    version: VIEW_VERSION,
    title,
    href,
    release: { id: release.id, createdAt: release.createdAt },
    sentence,
    claims: claims.map((claim) => ({ ...claimRecord(claim, catalog), sentence: claimSentence(claim, catalog) })),
    charts,
  };
  return { body: `${JSON.stringify(body)}\n`, contentType: 'application/json; charset=utf-8' };
}
