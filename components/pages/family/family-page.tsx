import { ChartFigure } from '#components/chart/chart-figure.tsx';
import { FigureLegend } from '#components/claim/figure-legend.tsx';
import { ChartOptions } from '#components/controls/chart-options.tsx';
import { shareView } from '#components/share/share-facts.ts';
import { MetricPicker } from '#components/controls/metric-picker.tsx';
import { ShareMenu } from '#components/share/share-menu.tsx';
import { Page } from '#components/layout/page.tsx';
import { Pager } from '#components/layout/pager.tsx';
import { Section } from '#components/layout/section.tsx';
import { FacetLinks } from '#components/search/facet-links.tsx';
import { LinkRow } from '#components/ui/link-row.tsx';
import { SectionNav, type SectionLink } from '#components/ui/section-nav.tsx';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { kindDefinition, kindTitle } from '#lib/domain/facts/role.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { familyHref } from '#lib/url/hrefs.ts';
import { NEWEST_FIRST } from '#lib/url/states/sort.ts';
import type { Facet } from '#lib/view/facet.ts';
import { metricsOfChart } from '#components/chart/metrics-of-chart.ts';
import type { FamilyView } from '#lib/view/family/family-view.ts';

import { HOME_CRUMB } from '../crumbs.ts';
import { KindSection, tableIdOf } from './kind-section.tsx';
import { WholeShelf } from './whole-shelf.tsx';

/** The parts of the page that have something in them. */
function partsOf({ state, charts, descents, inWords }: FamilyView): readonly SectionLink[] {
  const first = [{ id: 'table', label: 'Table' }, ...(charts.length > 0 ? [{ id: 'charts', label: 'Charts' }] : [])];
  if (state.role !== 'all') return first;
  return [
    ...first,
    ...(descents.length > 0 ? [{ id: 'descent', label: 'Descent' }] : []),
    ...(inWords.total > 0 ? [{ id: 'words', label: 'Words' }] : []),
    { id: 'papers', label: 'Papers' },
  ];
}

/** "23 members and 35 others that the papers compare with." */
function countWords({ memberCount, peerCount }: FamilyView): string {
  const others = peerCount === 1 ? '1 other' : `${groupedDecimal(peerCount)} others`;
  const counts = [
    ...(memberCount > 0 || peerCount === 0
      ? [memberCount === 1 ? '1 member' : `${groupedDecimal(memberCount)} members`]
      : []),
    ...(peerCount > 0 ? [`${others} that the papers compare with`] : []),
  ];
  return `${counts.join(' and ')}.`;
}

/** What is said of the tables where each holds a part of its kind. */
const OF_SEVERAL_KINDS = ' A table for each kind, with the names that have most in its columns.';

/** What the shelf may be narrowed to; what is chosen leads back to all of it. */
function rolesOf({ family, state, kinds }: FamilyView): readonly Facet[] {
  if (kinds.length === 0) return [];
  const choices = kinds.map(({ kind, count }) => {
    const isChosen = state.role === kind;
    // Another kind has other columns and rows, and its axes other ends.
    const href = familyHref(family.id, {
      ...state,
      role: isChosen ? 'all' : kind,
      sort: NEWEST_FIRST,
      zoom: undefined,
      page: 1,
    });
    return { label: kindTitle(kind), count, href, isChosen };
  });
  return [{ label: 'Kind', choices }];
}

interface FamilyPageProps {
  readonly view: FamilyView;
  readonly ignored: readonly Ignored[];
  /** Where the site is reached, for what is taken away from the page. */
  readonly origin: string;
}

/** A shelf: its members in a table, its charts, and its papers in time. */
export function FamilyPage({ view, ignored, origin }: FamilyPageProps) {
  const { family, state, tables, pages, charts } = view;
  const [first, ...others] = tables;
  const definition = state.role === 'all' ? '' : kindDefinition(state.role);
  const tableId = first === undefined || others.length > 0 ? undefined : tableIdOf(first);
  const shown = tables.filter((table) => others.length === 0 || table.parts.length > 0);
  const empty = tables.flatMap(({ kind, parts }) =>
    kind !== undefined && parts.length === 0 && others.length > 0 ? [kind] : [],
  );
  const sortNotes = new Set(shown.flatMap(({ sortNote }) => (sortNote === '' ? [] : [sortNote])));
  // What is taken away holds every row; the pages of the table are the page's own.
  const href = familyHref(family.id, { ...state, page: 1 });
  return (
    <Page
      title={view.title}
      kind="Family"
      lede={definition === '' ? family.description : definition}
      crumbs={
        state.role === 'all'
          ? [HOME_CRUMB]
          : [HOME_CRUMB, { href: familyHref(family.id, { release: state.release }), label: family.name }]
      }
      ignored={[...ignored, ...view.ignored]}
    >
      <SectionNav label="Parts of this page" links={partsOf(view)} />
      <Section
        id="table"
        title="Side by side"
        lede={`${countWords(view)}${others.length > 0 ? OF_SEVERAL_KINDS : ''}`}
        actions={
          <ShareMenu facts={shareView({ ...view, sentence: family.description, href, origin })} tableId={tableId} />
        }
      >
        <MetricPicker metrics={view.metrics} asked={state.metrics} href={href} otherwise="those with most figures" />
        <FacetLinks facets={rolesOf(view)} />
        {shown.map((table) => (
          <KindSection key={tableIdOf(table)} view={view} table={table} />
        ))}
        {empty.length > 0 && (
          <LinkRow
            label="Kinds without a figure here"
            links={empty.map((kind) => ({
              href: familyHref(family.id, { ...state, role: kind, page: 1 }),
              label: `${kindTitle(kind)}: no figure here`,
            }))}
          />
        )}
        {[...sortNotes].map((note) => (
          <p key={note}>{note}</p>
        ))}
        <FigureLegend />
        <Pager
          page={state.page}
          pageCount={pages}
          hrefOf={(page) => familyHref(family.id, { ...state, page })}
          range={view.range}
          label="Pages of the table"
        />
      </Section>
      {charts.length > 0 && <Charts view={view} href={href} origin={origin} tableId={tableId} />}
      {state.role === 'all' && <WholeShelf view={view} href={href} origin={origin} />}
    </Page>
  );
}

interface ChartsProps extends Pick<FamilyPageProps, 'view' | 'origin'> {
  readonly href: string;
  /** The one table of the page; absent where it has several. */
  readonly tableId: string | undefined;
}

function Charts({ view, href, origin, tableId }: ChartsProps) {
  const { family, state, charts } = view;
  return (
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
          viewHref={href}
          tableId={tableId}
        />
      ))}
    </Section>
  );
}

/** The address of one chart of a family. The table beside it has other columns, so it cannot be sorted as this one is. */
function chartHref({ family, state }: FamilyView, shown: ChartSpec): string {
  const { role, chart, scale, hide, zoom, release } = state;
  const metrics = metricsOfChart(shown, state.metrics);
  return familyHref(family.id, { metrics, role, chart, scale, hide, zoom, release });
}
