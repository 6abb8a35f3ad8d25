import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { entityTag } from '#lib/http/answers/entity-tag.ts';
import { noChartProblem, parameterProblem, viewProblem, type Problem } from '#lib/http/problem.ts';
import type { Answer } from '#lib/http/respond.ts';
import { unknownChart } from '#lib/render/only-chart.ts';
import { viewDeck } from '#lib/render/pptx/surface.ts';
import type { RenderContext } from '#lib/render/surface.ts';
import { SURFACES } from '#lib/render/surfaces.ts';
import type { RenderOptions } from '#lib/url/states/render.ts';
import { surfaceFacts, type SurfaceName } from '#lib/url/surfaces.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { takesTurns } from './takes-turns.ts';
import { checkDeckSize, checkPictureSize } from './size-limits.ts';

/** A form of a view, with how it is drawn. */
export interface WantedSurface {
  readonly surface: SurfaceName;
  readonly options: RenderOptions;
}

function checkSize({ surface, options }: WantedSurface, view: SurfaceView, origin: string): Result<void, Problem> {
  const context: RenderContext = { ...options, origin };
  if (surface === 'slides.pptx') return checkDeckSize(viewDeck(view, context));
  return takesTurns(surface, options) ? checkPictureSize(view) : succeed(undefined);
}

/**
 * Makes a surface of a loaded view: the problem of the view where it has one, 404 where there is nothing to
 * draw, 413 where there is too much. Rejects once the signal is aborted.
 */
export async function makeSurface(
  wanted: WantedSurface,
  loaded: Result<SurfaceView, ViewProblem>,
  origin: string,
  signal: AbortSignal,
): Promise<Result<Answer, Problem>> {
  if (!loaded.ok) return fail(viewProblem(loaded.error));
  const { value: view } = loaded;
  const [unknown] = [...view.ignored, ...unknownChart(view, wanted.options.only)];
  if (unknown !== undefined) return fail(parameterProblem(unknown));
  const size = checkSize(wanted, view, origin);
  if (!size.ok) return size;
  const { surface, options } = wanted;
  const rendered = await SURFACES[surface](view, { ...options, origin }, signal);
  if (rendered === undefined) return fail(noChartProblem(view.href));
  return succeed({
    ...rendered,
    contentType: surfaceFacts(surface).contentType,
    fileName: `${view.name}.${surface.split('.')[1] ?? 'txt'}`,
    freshness: view.pinned ? 'pinned' : 'live',
    modifiedAt: view.release.createdAt,
    tag: entityTag(rendered.body),
  });
}
