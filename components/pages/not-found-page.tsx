import { NearestPages } from '#components/controls/nearest-pages.tsx';
import { Page } from '#components/layout/page.tsx';
import { SITE_SECTIONS } from '#components/layout/site-sections.ts';

import formStyles from '../controls/form.module.css';
import { HOME_CRUMB } from './crumbs.ts';

/** Says that there is nothing here, and where to look instead. */
export function NotFoundPage() {
  return (
    <Page
      title="There is no such page"
      lede="The address may be mistyped, or it may come from a release that had something else here."
      crumbs={[HOME_CRUMB]}
    >
      <NearestPages />
      <form className={formStyles['root']} action="/search">
        <label data-wide>
          Look for a model, a metric or a paper
          <input type="search" name="q" />
        </label>
        <button type="submit">Search</button>
      </form>
      <ul>
        {SITE_SECTIONS.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
