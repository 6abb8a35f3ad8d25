import { sourcesOf } from '#lib/domain/judge/build-comparison.ts';
import { bibtexEntry } from '#lib/domain/words/citation.ts';
import { oneLine } from '#lib/text/one-line.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import type { RenderContext, Rendered } from '#lib/render/surface.ts';

/** A line outside of entries; BibTeX would begin one at an "@" even there. */
function comment(text: string): string {
  return `% ${oneLine(text).replaceAll('@', ' at ')}`;
}

/** The sources of a view as BibTeX, each once, under the keys that `table.tex` cites. */
export function renderCitationsBib(
  { title, claims, catalog, release, href }: SurfaceView,
  { origin }: Pick<RenderContext, 'origin'>,
): Rendered {
  const head = [
    comment(`Sources of ${title} -- Model Claims, release ${release.id}`),
    comment(`${origin}${href}`),
  ].join('\n');
  const entries = sourcesOf(claims, catalog).map(bibtexEntry);
  return { body: [`${head}\n`, ...entries].join('\n') };
}
