import { Page } from '#components/layout/page.tsx';
import { Section } from '#components/layout/section.tsx';
import { RELEASES_HREF } from '#components/layout/site-sections.ts';
import { DefinitionList } from '#components/ui/definition-list.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { ReleaseView } from '#lib/view/release/release-view.ts';

import { HOME_CRUMB } from './crumbs.ts';

const CHANGES = ['added', 'changed', 'retired'] as const;
const ENTITIES = ['claim', 'subject', 'metric', 'source', 'family'] as const;

/** One release: what it holds, and what it changed. */
export function ReleasePage({ view }: { readonly view: ReleaseView }) {
  const { release, changes } = view;
  const lists = CHANGES.flatMap((change) =>
    ENTITIES.map((entity) => ({
      title: `${entity} ${change}`,
      ids: changes.filter((item) => item.change === change && item.entity === entity).map(({ id }) => id),
    })),
  ).filter(({ ids }) => ids.length > 0);
  return (
    <Page title={release.id} kind="Release" crumbs={[HOME_CRUMB, { label: 'Releases', href: RELEASES_HREF }]}>
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
      <Section id="changes" title="What changed" lede={changes.length === 0 ? 'Nothing.' : undefined}>
        {lists.map(({ title, ids }) => (
          <Disclosure key={title} summary={`${title}: ${groupedDecimal(ids.length)}`}>
            <p>{ids.join(', ')}</p>
          </Disclosure>
        ))}
      </Section>
    </Page>
  );
}
