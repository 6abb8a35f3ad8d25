import { ChartFigure } from '#components/chart/chart-figure.tsx';
import { FigureLegend } from '#components/claim/figure-legend.tsx';
import { ModelTable } from '#components/comparison/model-table.tsx';
import { ShareMenu } from '#components/controls/share-menu.tsx';
import { Page } from '#components/layout/page.tsx';
import { Section } from '#components/layout/section.tsx';
import { SourceList } from '#components/layout/source-list.tsx';
import { SectionNav } from '#components/ui/section-nav.tsx';
import { groupedDecimal } from '#lib/domain/number.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { familyHref, DOWNLOAD_NAMES } from '#lib/url/hrefs.ts';
import type { FamilyView } from '#lib/view/family-view.ts';

import { HOME_CRUMB } from './crumbs.ts';

const PARTS = [
  { id: 'table', label: 'Table' },
  { id: 'charts', label: 'Charts' },
  { id: 'papers', label: 'Papers' },
] as const;

interface FamilyPageProps {
  readonly view: FamilyView;
  readonly ignored: readonly Ignored[];
}

/** A shelf: its members in a table, its charts, and its papers in time. */
export function FamilyPage({ view, ignored }: FamilyPageProps) {
  const { family, state, members, peers, charts, timeline, catalog } = view;
  const href = familyHref(family.id, state);
  return (
    <Page title={family.name} kind="Family" lede={family.description} crumbs={[HOME_CRUMB]} ignored={[...ignored, ...view.ignored]}>
      <SectionNav label="Parts of this page" links={PARTS} />
      <Section
        id="table"
        title="Side by side"
        lede={`${groupedDecimal(members.rows.length)} members and ${groupedDecimal(peers.rows.length)} others that the papers compare with.`}
        actions={<ShareMenu subject={family.name} pageHref={href} surfaces={DOWNLOAD_NAMES} tableId="family-table" />}
      >
        <ModelTable
          id="family-table"
          caption={`${family.name}: what is claimed`}
          columns={members.columns}
          parts={[
            { title: 'Members', rows: members.rows },
            { title: 'Others that the papers compare with', rows: peers.rows },
          ]}
          sorting={{
            sort: state.sort,
            hrefSorted: (sort) => familyHref(family.id, { ...state, sort }),
            isSoft: false,
          }}
          catalog={catalog}
        />
        <FigureLegend />
      </Section>
      <Section id="charts" title="In figures">
        {charts.map((chart) => (
          <ChartFigure key={chart.metric.id} spec={chart} viewHref={href} />
        ))}
      </Section>
      <Section id="papers" title="Papers in time">
        <SourceList items={timeline.map((source) => ({ source }))} />
      </Section>
    </Page>
  );
}
