import type { ReactNode } from 'react';

import { Still } from '#components/still/still.tsx';
import { NotFoundPage } from '#components/pages/not-found-page.tsx';
import type { Result } from '#lib/domain/result.ts';
import type { Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';

/** Shows the view of an address, or says that there is none and what is nearest. */
export function show<View extends Opened>(
  address: string,
  view: Result<View, ViewProblem>,
  page: (view: View) => ReactNode,
): ReactNode {
  if (!view.ok) return <NotFoundPage problem={view.error} />;
  return <Still name={`${address} ${view.value.release.id}`}>{page(view.value)}</Still>;
}
