import { ChartFigure } from '#components/chart/chart-figure.tsx';
import { FigureLegend } from '#components/claim/figure-legend.tsx';
import { ResultsTable } from '#components/comparison/results-table.tsx';
import { MetricTable } from '#components/comparison/metric-table.tsx';
import { ChartOptions } from '#components/controls/chart-options.tsx';
import { FilterForm } from '#components/controls/filter-form.tsx';
import { shareChart } from '#components/share/share-facts.ts';
import { ShareMenu } from '#components/share/share-menu.tsx';
import { Columns } from '#components/layout/columns.tsx';
import { FirstOf } from '#components/layout/first-of.tsx';
import { Page } from '#components/layout/page.tsx';
import { Pager } from '#components/layout/pager.tsx';
import { Section } from '#components/layout/section.tsx';
import { METRICS_HREF } from '#components/layout/site-sections.ts';
import { DefinitionList } from '#components/ui/definition-list.tsx';
import { hasDrawing } from '#lib/chart/spec/has-drawing.ts';
import type { Sense } from '#lib/domain/facts/bound.ts';
import { conditionLabels } from '#lib/domain/words/conditions.ts';
import { METRIC_GROUP_NAMES, type Direction, type Metric } from '#lib/domain/facts/metric.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { UNIT_FACTS, type Unit } from '#lib/domain/facts/unit.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { metricHref } from '#lib/url/hrefs.ts';
import type { MetricState } from '#lib/url/states/metric.ts';
import type { MetricView } from '#lib/view/metric/metric-view.ts';

import { HOME_CRUMB } from '#components/pages/crumbs.ts';

import { YardstickTabs } from './yardstick-tabs.tsx';

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  higher: 'more is better',
  lower: 'less is better',
  none: 'neither way is better by itself',
};

const SENSE_WORDS: Readonly<Record<Sense, string>> = {
  limit: 'the limit: nothing above it is claimed',
  'best-case': 'the best case, with less elsewhere',
};

/** Metrics of the same group that are listed beside one. */
const NEIGHBOURS_MAX = 16;

interface MetricPageProps {
  readonly view: MetricView;
  readonly ignored: readonly Ignored[];
  /** Where the site is reached, for what is taken away from the page. */
  readonly origin: string;
}

/** A metric across all subjects: what it means, its chart, and every claim under it. */
export function MetricPage({ view, ignored, origin }: MetricPageProps) {
  const { metric, state, chart, rows, total, pages, catalog } = view;
  const isDrawn = hasDrawing(chart);
  const hrefOf = (change: Partial<MetricState>) => metricHref(metric.id, { ...state, page: 1, ...change });
  return (
    <Page
      title={metric.name}
      kind="Metric"
      lede={metric.definition}
      crumbs={[HOME_CRUMB, { label: 'Metrics', href: METRICS_HREF }]}
      ignored={[...ignored, ...view.ignored]}
    >
      <Columns
        main={
          <>
            <YardstickTabs view={view} hrefOf={hrefOf} />
            <ChartOptions
              state={{ ...state, sort: view.sort }}
              offers={view.offers}
              chart={chart}
              hrefOf={hrefOf}
              hasOrder
              isOfMetric
            />
            <ChartFigure spec={chart} origin={origin} href={isDrawn ? hrefOf({}) : undefined} tableId="metric-table" />
          </>
        }
        aside={<Facts metric={metric} view={view} />}
      />
      {view.overview !== undefined && (
        <Section id="overview" title="On the benchmarks with most figures">
          <ResultsTable
            id="overview-table"
            caption={`${metric.name} on the benchmarks with most figures`}
            grid={view.overview}
            catalog={catalog}
          />
        </Section>
      )}
      <Section
        id="claims"
        title="Every claim"
        lede={`${groupedDecimal(total)} ${total === 1 ? 'claim' : 'claims'}. Claims without a figure stand last.`}
        actions={<ShareMenu facts={shareChart(chart, hrefOf({}), origin)} tableId="metric-table" />}
      >
        <FilterForm
          action={metricHref(metric.id)}
          fields={[
            {
              name: 'family',
              label: 'Family',
              value: state.family ?? '',
              options: [
                { value: '', label: 'All' },
                ...catalog.families.map(({ id, name }) => ({ value: id, label: name })),
              ],
            },
          ]}
          keptHref={hrefOf({})}
        />
        <MetricTable
          id="metric-table"
          caption={`Claims of ${metric.name}`}
          metric={metric}
          claims={rows}
          sorting={{ sort: view.sort, hrefSorted: (sort) => hrefOf({ sort }), isSoft: false }}
          catalog={catalog}
        />
        {view.sortNote !== '' && <p>{view.sortNote}</p>}
        <FigureLegend />
        <Pager page={state.page} pageCount={pages} hrefOf={(page) => hrefOf({ page })} range={view.range} />
      </Section>
    </Page>
  );
}

/** A unit by its words; a score has none of its own, and a category is said in words. */
function unitText(unit: Unit): string {
  if (unit === 'none') return 'in words';
  const words = UNIT_FACTS[unit].words.trim();
  return words === '' ? unit : words;
}

function Facts({ metric, view }: { readonly metric: Metric; readonly view: MetricView }) {
  const material = conditionLabels(metric.material);
  return (
    <>
      <Section id="facts" title="How to read it">
        <DefinitionList
          items={[
            { term: 'Unit', value: unitText(metric.unit) },
            { term: 'Direction', value: DIRECTION_WORDS[metric.direction] },
            { term: 'Must match', value: material === '' ? 'nothing beyond the metric itself' : material },
            ...(metric.upTo === undefined ? [] : [{ term: '“Up to” means', value: SENSE_WORDS[metric.upTo] }]),
          ]}
        />
        {metric.variants !== undefined && (
          <>
            <h3>Exact measures</h3>
            <DefinitionList
              items={metric.variants.map(({ name, definition = '' }) => ({ term: name, value: definition }))}
            />
          </>
        )}
        {metric.values !== undefined && (
          <>
            <h3>Values</h3>
            <p>{metric.values.map(({ name }) => name).join('; ')}</p>
          </>
        )}
      </Section>
      {view.neighbours.length > 0 && (
        <Section id="neighbours" title={METRIC_GROUP_NAMES[metric.group]}>
          <FirstOf
            items={view.neighbours}
            most={NEIGHBOURS_MAX}
            whole={<a href={METRICS_HREF}>in the list of metrics</a>}
          >
            {(other) => (
              <li key={other.id}>
                <a href={metricHref(other.id)}>{other.name}</a>
              </li>
            )}
          </FirstOf>
        </Section>
      )}
    </>
  );
}
