import { ChartFigure } from '#components/chart/chart-figure.tsx';
import { ClaimQuotes } from '#components/claim/claim-quotes.tsx';
import { FigureLegend } from '#components/claim/figure-legend.tsx';
import { ModelTable } from '#components/comparison/model-table.tsx';
import { ChartOptions } from '#components/controls/chart-options.tsx';
import { shareView } from '#components/share/share-facts.ts';
import { MetricPicker } from '#components/controls/metric-picker.tsx';
import { ShareMenu } from '#components/share/share-menu.tsx';
import { Page } from '#components/layout/page.tsx';
import { Pager } from '#components/layout/pager.tsx';
import { Section } from '#components/layout/section.tsx';
import { SOURCES_HREF } from '#components/layout/site-sections.ts';
import { SourceList } from '#components/layout/source-list.tsx';
import { SectionNav, type SectionLink } from '#components/ui/section-nav.tsx';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { STANDING_TITLES } from '#lib/domain/facts/subject.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { familyHref, surfaceHref } from '#lib/url/hrefs.ts';
import { metricsOfChart } from '#components/chart/metrics-of-chart.ts';
import type { FamilyView } from '#lib/view/family/family-view.ts';

import { HOME_CRUMB } from './crumbs.ts';

/** The parts of the page that have something in them. */
function partsOf({ charts, inWords }: FamilyView): readonly SectionLink[] {
  return [
    { id: 'table', label: 'Table' },
    ...(charts.length > 0 ? [{ id: 'charts', label: 'Charts' }] : []),
    ...(inWords.total > 0 ? [{ id: 'words', label: 'Words' }] : []),
    { id: 'papers', label: 'Papers' },
  ];
}

interface FamilyPageProps {
  readonly view: FamilyView;
  readonly ignored: readonly Ignored[];
  /** Where the site is reached, for what is taken away from the page. */
  readonly origin: string;
}

/** A shelf: its members in a table, its charts, and its papers in time. */
export function FamilyPage({ view, ignored, origin }: FamilyPageProps) {
  const { family, state, columns, memberCount, peerCount, rows, pages, charts, catalog } = view;
  // What is taken away holds every row; the pages of the table are the page's own.
  const href = familyHref(family.id, { ...state, page: 1 });
  return (
    <Page
      title={family.name}
      kind="Family"
      lede={family.description}
      crumbs={[HOME_CRUMB]}
      ignored={[...ignored, ...view.ignored]}
    >
      <SectionNav label="Parts of this page" links={partsOf(view)} />
      <Section
        id="table"
        title="Side by side"
        lede={`${groupedDecimal(memberCount)} members and ${groupedDecimal(peerCount)} others that the papers compare with.`}
        actions={
          <ShareMenu
            facts={shareView({ ...view, title: family.name, sentence: family.description, href, origin })}
            tableId="family-table"
          />
        }
      >
        <MetricPicker metrics={view.metrics} asked={state.metrics} href={href} otherwise="those with most figures" />
        <ModelTable
          id="family-table"
          caption={`${family.name}: what is claimed`}
          columns={columns}
          parts={[
            { title: STANDING_TITLES.member, rows: rows.members },
            { title: STANDING_TITLES.peer, rows: rows.peers },
          ]}
          sorting={{
            sort: state.sort,
            hrefSorted: (sort) => familyHref(family.id, { ...state, sort, page: 1 }),
            isSoft: false,
          }}
          catalog={catalog}
        />
        {view.sortNote !== '' && <p>{view.sortNote}</p>}
        <FigureLegend />
        <Pager
          page={state.page}
          pageCount={pages}
          hrefOf={(page) => familyHref(family.id, { ...state, page })}
          range={view.range}
          label="Pages of the table"
        />
      </Section>
      {charts.length > 0 && (
        <Section id="charts" title="In figures">
          <ChartOptions
            state={state}
            offers={view.offers}
            chart={charts[0]}
            hrefOf={(change) => familyHref(family.id, { ...state, page: 1, ...change })}
            hasOrder={false}
            isOfMetric={false}
          />
          {charts.map((chart) => (
            <ChartFigure
              key={chart.id}
              spec={chart}
              origin={origin}
              href={chartHref(view, chart)}
              tableId="family-table"
            />
          ))}
        </Section>
      )}
      {view.inWords.total > 0 && <InWords view={view} href={href} />}
      <Papers view={view} origin={origin} />
    </Page>
  );
}

/** Sources in one list; of more than these the newest are listed. */
const SOURCES_MAX = 60;

function Papers({ view, origin }: Pick<FamilyPageProps, 'view' | 'origin'>) {
  const { family, state, charts, papers, timeline } = view;
  return (
    <Section id="papers" title="Papers in time">
      {papers !== undefined && papers.kind === 'papers' && charts[0]?.kind !== 'papers' && (
        <ChartFigure
          spec={papers}
          origin={origin}
          href={familyHref(family.id, { chart: 'timeline', release: state.release })}
        />
      )}
      {timeline.length > SOURCES_MAX && (
        <p>
          The newest {SOURCES_MAX} of {groupedDecimal(timeline.length)}. <a href={SOURCES_HREF}>All sources</a>
        </p>
      )}
      <SourceList items={timeline.slice(-SOURCES_MAX).map((source) => ({ source }))} />
    </Section>
  );
}

/** The address of one chart of a family. The table beside it has other columns, so it cannot be sorted as this one is. */
function chartHref({ family, state }: FamilyView, shown: ChartSpec): string {
  const { chart, scale, hide, zoom, release } = state;
  const metrics = metricsOfChart(shown, state.metrics);
  return familyHref(family.id, { metrics, chart, scale, hide, zoom, release });
}

function InWords({ view, href }: { readonly view: FamilyView; readonly href: string }) {
  const { inWords, claimCount, catalog } = view;
  const isOne = inWords.total === 1;
  const isChoice = inWords.latest.length < inWords.total;
  return (
    <Section
      id="words"
      title="In words"
      lede={`${groupedDecimal(inWords.total)} ${isOne ? 'claim compares' : 'claims compare'} without a figure, so no chart can show ${isOne ? 'it' : 'them'}.${isChoice ? ' The latest, one a paper:' : ''}`}
      actions={
        <a href={surfaceHref(href, 'table.csv')} download>
          All {groupedDecimal(claimCount)} claims as CSV
        </a>
      }
    >
      <ClaimQuotes claims={inWords.latest} catalog={catalog} />
    </Section>
  );
}
