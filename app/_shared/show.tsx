import type { ReactNode } from 'react';

import { NotFoundPage } from '#components/pages/not-found-page.tsx';
import type { Result } from '#lib/domain/result.ts';
import type { ViewProblem } from '#lib/view/problem.ts';

/** Shows a view, or says that there is none and what is nearest. */
export function show<View>(view: Result<View, ViewProblem>, page: (view: View) => ReactNode): ReactNode {
  return view.ok ? page(view.value) : <NotFoundPage problem={view.error} />;
}
