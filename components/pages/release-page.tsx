import { Page } from '#components/layout/page.tsx';
import { Pager } from '#components/layout/pager.tsx';
import { Section } from '#components/layout/section.tsx';
import { RELEASES_HREF } from '#components/layout/site-sections.ts';
import { DefinitionList } from '#components/ui/definition-list.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { releaseHref } from '#lib/url/hrefs.ts';
import type { ReleaseView } from '#lib/view/release/release-view.ts';

import { HOME_CRUMB } from './crumbs.ts';

const CHANGES = ['added', 'changed', 'retired'] as const;
const ENTITIES = ['claim', 'subject', 'metric', 'source', 'family', 'comparison'] as const;

interface ReleasePageProps {
  readonly view: ReleaseView;
  readonly ignored: readonly Ignored[];
}

/** How many of a long list are on this page. */
function partWords(count: number): string {
  return count === 0 ? 'None of them is on this page.' : `${groupedDecimal(count)} of them on this page:`;
}

/** One release: what it holds, and what it changed. */
export function ReleasePage({ view, ignored }: ReleasePageProps) {
  const { release, state, changes, changeCounts, total, pages } = view;
  const lists = CHANGES.flatMap((change) =>
    ENTITIES.map((entity) => ({
      title: `${entity} ${change}`,
      count: changeCounts[entity][change],
      ids: changes.filter((item) => item.change === change && item.entity === entity).map(({ id }) => id),
    })),
  ).filter(({ count }) => count > 0);
  return (
    <Page
      title={release.id}
      kind="Release"
      crumbs={[HOME_CRUMB, { label: 'Releases', href: RELEASES_HREF }]}
      ignored={[...ignored, ...view.ignored]}
    >
      <DefinitionList
        items={[
          { term: 'Imported', value: <time dateTime={release.createdAt}>{release.createdAt}</time> },
          { term: 'Claims', value: groupedDecimal(release.counts.claims) },
          { term: 'Subjects', value: groupedDecimal(release.counts.subjects) },
          { term: 'Metrics', value: groupedDecimal(release.counts.metrics) },
          { term: 'Sources', value: groupedDecimal(release.counts.sources) },
          { term: 'Content hash', value: <code>{release.contentHash}</code> },
        ]}
      />
      <Section id="changes" title="What changed" lede={total === 0 ? 'Nothing.' : undefined}>
        {lists.map(({ title, count, ids }) => (
          <Disclosure key={title} summary={`${title}: ${groupedDecimal(count)}`}>
            {ids.length < count && <p>{partWords(ids.length)}</p>}
            <p>{ids.join(', ')}</p>
          </Disclosure>
        ))}
        <Pager page={state.page} pageCount={pages} hrefOf={(page) => releaseHref(release.id, { page })} />
      </Section>
    </Page>
  );
}
