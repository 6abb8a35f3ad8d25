import { notFound } from 'next/navigation';

import type { Result } from '#lib/domain/result.ts';
import type { ViewProblem } from '#lib/view/problem.ts';

/** The view, or the page that says that there is none. */
export function found<View>(result: Result<View, ViewProblem>): View {
  if (!result.ok) notFound();
  return result.value;
}
