import { Page } from '#components/layout/page.tsx';
import { SITE_SECTIONS } from '#components/layout/site-sections.ts';
import { LinkRow } from '#components/ui/link-row.tsx';
import type { ViewProblem } from '#lib/view/problem.ts';

import formStyles from '../controls/form.module.css';
import { HOME_CRUMB } from './crumbs.ts';

interface NotFoundPageProps {
  /** What was looked for, where that is known. */
  readonly problem?: ViewProblem | undefined;
}

/** Says that there is nothing here, and where to look instead. */
export function NotFoundPage({ problem }: NotFoundPageProps) {
  const isEmpty = problem?.code === 'empty-store';
  return (
    <Page title={titleOf(problem)} lede={ledeOf(problem)} crumbs={[HOME_CRUMB]}>
      {problem?.code === 'not-found' && <Nearest problem={problem} />}
      {!isEmpty && (
        <form className={formStyles['root']} action="/search">
          <label data-wide>
            Look for a model, a metric or a paper
            <input type="search" name="q" />
          </label>
          <button type="submit">Search</button>
        </form>
      )}
      <LinkRow label="Where else to look" links={SITE_SECTIONS} />
    </Page>
  );
}

function titleOf(problem: ViewProblem | undefined): string {
  if (problem === undefined) return 'There is no such page';
  return problem.code === 'empty-store'
    ? 'Nothing has been imported yet'
    : `There is no ${problem.what} “${problem.id}”`;
}

function ledeOf(problem: ViewProblem | undefined): string {
  return problem?.code === 'empty-store'
    ? 'The store holds no release. Run npm run db:import and reload.'
    : 'The address may be mistyped, or it may come from a release that had something else here.';
}

function Nearest({ problem }: { readonly problem: Extract<ViewProblem, { code: 'not-found' }> }) {
  if (problem.nearest.length === 0) return null;
  return (
    <p>
      Nearest to it:{' '}
      {problem.nearest.map(({ id, name, href }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={href}>{name}</a>
        </span>
      ))}
    </p>
  );
}
