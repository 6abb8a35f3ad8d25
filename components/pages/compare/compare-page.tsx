import type { ReactNode } from 'react';

import { ChartFigure } from '#components/chart/chart-figure.tsx';
import { FigureLegend } from '#components/claim/figure-legend.tsx';
import { ComparisonNotes } from '#components/comparison/comparison-notes.tsx';
import { ComparisonTable } from '#components/comparison/comparison-table.tsx';
import { VerdictSummary } from '#components/comparison/verdict-summary.tsx';
import { TransposedTable } from '#components/comparison/transposed-table.tsx';
import { ADDED_SUBJECT } from '#components/picker/added-subject.ts';
import { ChartOptions } from '#components/controls/chart-options.tsx';
import { ComparePicker } from '#components/picker/compare-picker.tsx';
import { shareView } from '#components/share/share-facts.ts';
import { MetricPicker } from '#components/controls/metric-picker.tsx';
import { ShareMenu } from '#components/share/share-menu.tsx';
import { Page } from '#components/layout/page.tsx';
import { Pager } from '#components/layout/pager.tsx';
import { COMPARISONS_HREF } from '#components/layout/site-sections.ts';
import { Section } from '#components/layout/section.tsx';
import { metricsOfChart } from '#components/chart/metrics-of-chart.ts';
import { verdictGroups, verdictSummary } from '#lib/domain/judge/verdict-summary.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';
import { SubjectId } from '#lib/domain/facts/ids.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { compareHref } from '#lib/url/hrefs.ts';
import { COMPARE_SUBJECTS_MAX } from '#lib/url/states/compare.ts';
import type { CompareView } from '#lib/view/compare/compare-view.ts';

import { addressOf } from './compare-address.ts';
import { CompareOptions } from './compare-options.tsx';
import { CompareStart } from './compare-start.tsx';
import { CompareTitle } from './compare-title.tsx';
import { HOME_CRUMB } from '#components/pages/crumbs.ts';

interface ComparePageProps {
  readonly view: CompareView;
  readonly ignored: readonly Ignored[];
  /** Where the site is reached, for what is taken away from the page. */
  readonly origin: string;
}

const EMPTY_LEDE = 'Two to twelve models, methods, datasets or benchmarks, side by side.';
const CURATED_CRUMB = { label: 'Curated comparisons', href: COMPARISONS_HREF };

function headingOf({ curated, comparison: { subjects } }: CompareView): ReactNode {
  if (curated !== undefined) return curated.title;
  return subjects.length === 0 ? 'Compare' : <CompareTitle names={subjects.map(({ name }) => name)} />;
}

/** How many rows may be compared: a footnote has no room for which. */
function comparedWords({ comparison: { groups } }: CompareView): string {
  return verdictSummary(verdictGroups(groups.flatMap(({ rows }) => rows)));
}

/** Subjects side by side: the main tool. */
export function ComparePage({ view, ignored, origin }: ComparePageProps) {
  const { subjects } = view.comparison;
  // What is taken away holds every row; the pages of the table are the page's own.
  const href = addressOf(view)({ ...view.state, page: 1 });
  const title = view.curated?.title ?? joinWords(subjects.map(({ name }) => name));
  return (
    <Page
      title={headingOf(view)}
      kind={subjects.length === 0 ? undefined : 'Comparison'}
      lede={subjects.length === 0 ? EMPTY_LEDE : view.curated?.reason}
      crumbs={view.curated === undefined ? [HOME_CRUMB] : [HOME_CRUMB, CURATED_CRUMB]}
      ignored={[...ignored, ...view.ignored]}
      actions={
        subjects.length > 0 && (
          <ShareMenu
            facts={shareView({ ...view, title, sentence: comparedWords(view), href, origin })}
            tableId="comparison"
          />
        )
      }
    >
      <Picker view={view} />
      {subjects.length === 0 ? <CompareStart catalog={view.catalog} /> : <Compared view={view} origin={origin} />}
    </Page>
  );
}

/** The rows of this page that one subject alone states; open where nothing else is there. */
function FoldedRows({ view: { state, shown, folded, catalog } }: Pick<ComparePageProps, 'view'>) {
  const count = folded.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0) return null;
  const Table = state.layout === 'subjects' ? TransposedTable : ComparisonTable;
  return (
    <details open={shown.groups.length === 0} data-folded>
      <summary>
        {groupedDecimal(count)} {count === 1 ? 'row' : 'rows'} that only one of them states
      </summary>
      <Table
        id="comparison-single"
        caption="Claims that one of the subjects alone has"
        comparison={folded}
        catalog={catalog}
      />
    </details>
  );
}

/** What is added or taken away makes another comparison, with an address of its own. */
function Picker({ view }: Pick<ComparePageProps, 'view'>) {
  const { comparison, unresolved } = view;
  const state = { ...view.state, page: 1 };
  const hrefWith = (id: SubjectId) => compareHref({ ...state, subjects: [...state.subjects, id] });
  return (
    <ComparePicker
      subjects={comparison.subjects}
      href={compareHref(state)}
      hrefWithout={({ id }) => compareHref({ ...state, subjects: state.subjects.filter((other) => other !== id) })}
      hrefWith={hrefWith}
      hrefTemplate={hrefWith(SubjectId.parse(ADDED_SUBJECT))}
      unresolved={unresolved}
      room={COMPARE_SUBJECTS_MAX - comparison.subjects.length}
    />
  );
}

function Compared({ view, origin }: Pick<ComparePageProps, 'view' | 'origin'>) {
  const { state, comparison, shown, folded, charts, catalog } = view;
  const hrefOf = addressOf(view);
  const Table = state.layout === 'subjects' ? TransposedTable : ComparisonTable;
  return (
    <>
      <Section
        id="table"
        title="What is claimed"
        lede={<VerdictSummary comparison={comparison} />}
        actions={<CompareOptions state={state} hiddenRows={view.hiddenRows} hrefOf={hrefOf} />}
      >
        <MetricPicker
          metrics={view.metrics}
          asked={state.metrics}
          href={hrefOf(state)}
          otherwise="every one that has a claim"
        />
        {shown.groups.length > 0 && (
          <Table
            id="comparison"
            caption="Claims side by side"
            comparison={shown}
            catalog={catalog}
            hrefWithout={({ id }) =>
              compareHref({ ...state, page: 1, subjects: state.subjects.filter((other) => other !== id) })
            }
          />
        )}
        <FoldedRows view={view} />
        <FigureLegend />
        <Pager
          page={state.page}
          pageCount={view.pages}
          hrefOf={(page) => hrefOf({ ...state, page })}
          range={view.range}
          label="Pages of the table"
        />
        <ComparisonNotes comparison={{ ...shown, groups: [...shown.groups, ...folded.groups] }} />
      </Section>
      {charts.length > 0 && (
        <Section id="charts" title="In figures">
          <ChartOptions
            state={state}
            offers={view.offers}
            chart={charts[0]}
            hrefOf={(change) => hrefOf({ ...state, page: 1, ...change })}
            hasOrder
            isOfMetric={false}
          />
          {charts.map((chart) => (
            <ChartFigure
              key={chart.id}
              spec={chart}
              origin={origin}
              href={hrefOf({ ...state, page: 1, metrics: metricsOfChart(chart, state.metrics) })}
              viewHref={hrefOf({ ...state, page: 1 })}
              tableId="comparison"
            />
          ))}
        </Section>
      )}
    </>
  );
}
