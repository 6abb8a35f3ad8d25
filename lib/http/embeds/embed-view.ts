import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { RawQuery } from '#lib/url/codec.ts';
import { addressedView, type AddressedView } from '#lib/view/addressed-view.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { noViewProblem } from './embed-problems.ts';
import { parameterProblem, viewProblem, type Problem } from '#lib/http/problem.ts';

export interface OpenedView {
  readonly address: AddressedView;
  readonly view: SurfaceView;
}

/**
 * Loads the view at the address of a page; `path` is its segments. Every value must be usable: a frame
 * that shows another view than was asked for is worse than none.
 */
export async function openView(
  path: readonly string[],
  query: RawQuery,
  queries: Queries,
): Promise<Result<OpenedView, Problem>> {
  const address = addressedView(path, query);
  if (address === undefined) return fail(noViewProblem(`/${path.join('/')}`));
  const [invalid] = address.ignored;
  if (invalid !== undefined) return fail(parameterProblem(invalid));
  const view = await address.load(queries);
  if (!view.ok) return fail(viewProblem(view.error));
  const [unknown] = view.value.ignored;
  return unknown === undefined ? succeed({ address, view: view.value }) : fail(parameterProblem(unknown));
}
