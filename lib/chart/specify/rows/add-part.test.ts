import { describe, expect, test } from 'vitest';

import { MetricId } from '#lib/domain/facts/ids.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';
import { claimHref } from '#lib/url/hrefs.ts';
import { metricChart } from '#lib/view/charts/metric-chart.ts';
import { openRelease } from '#lib/view/open-release.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { addPart } from './add-part.ts';
import { describeChart } from '#lib/chart/words/describe.ts';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import { RowChart } from '#lib/chart/spec/rows.ts';
import { specifyMetricChart } from './specify-rows.ts';
import { renderWebSvg } from '#lib/chart/scene/svg.ts';
import { everyClaim } from '#lib/store/testing/every-claim.ts';

const queries = await curatedQueries();
const opened = await openRelease(undefined, queries);
if (!opened.ok) throw new Error(opened.error.code);
const { catalog, release } = opened.value;
/** Few enough to be drawn as a whole: papers that name, state and compare totals and active parts. */
const PAPERS: ReadonlySet<string> = new Set(['2512.20848', '2512.20856', '2604.12374', '2508.14444', '2603.19220']);
const claims = (await everyClaim(queries, release)).filter(
  // A measure with or without embeddings has a panel of its own.
  ({ source, conditions }) => PAPERS.has(source) && !conditions.some(({ key }) => key === 'metric_variant'),
);

function metricOf(id: string) {
  const metric = catalog.metrics.get(MetricId.parse(id));
  if (metric === undefined) throw new Error(`there is no metric ${id}`);
  return metric;
}

const total = specifyMetricChart({ metric: metricOf('parameters'), claims, catalog, hrefOf: claimHref });
const active = specifyMetricChart({ metric: metricOf('active-parameters'), claims, catalog, hrefOf: claimHref });
const both = metricChart(metricOf('parameters'), claims, opened.value, { chart: 'auto', scale: 'auto' });

function claimIds({ panels, words }: RowChart): readonly string[] {
  return [...panels.flatMap(({ marks }) => marks), ...words].map(({ claimId }) => claimId).toSorted();
}

describe('a chart with parts', () => {
  test('is a valid specification', () => {
    expect(RowChart.safeParse(both).success).toBe(true);
  });

  test('holds every claim of both charts once', () => {
    expect(claimIds(both)).toEqual([...claimIds(total), ...claimIds(active)].toSorted());
  });

  test('says the nominal reserve of both in its statement, and counts the panels of both', () => {
    expect(both.panels.length).toBeGreaterThan(2);
    const rest = joinWords(both.panels.slice(1).map((_, index) => String(index + 2)));
    expect(both.statement.match(/nominal(?:, as| where) a figure stands only in a name/g)).toHaveLength(2);
    expect(both.statement).toContain(`Within panels ${rest}: nothing to compare.`);
    expect(both.statement.match(/Each panel stands for itself/g)).toHaveLength(1);
    expect(both.statement.match(/Figures of different panels/g)).toHaveLength(1);
  });

  test('puts a part right after the whole of its subject', () => {
    const marks = both.panels[0]?.marks ?? [];
    const index = marks.findIndex(({ part }) => part === 'active');
    expect(marks[index]?.subjectId).toBe(marks[index - 1]?.subjectId);
    expect(marks[index]?.valueLabel).toBe('12B');
    expect(marks[index - 1]?.valueLabel).toBe('120B');
  });

  test('keeps each figure with the source that states it', () => {
    const titleOf = (chart: RowChart, claimId: string) => {
      const mark = chart.panels.flatMap(({ marks }) => marks).find((candidate) => candidate.claimId === claimId);
      return chart.sources.find(({ number }) => number === mark?.sourceNumber)?.label;
    };
    for (const chart of [total, active]) {
      for (const { claimId } of chart.panels.flatMap(({ marks }) => marks)) {
        expect(titleOf(both, claimId)).toBe(titleOf(chart, claimId));
      }
    }
    expect(new Set(both.sources.map(({ number }) => number)).size).toBe(both.sources.length);
  });

  test('says in its text alternative which figure is the part', () => {
    expect(describeChart(both)).toContain('Nemotron 3 Super: 12B active');
  });

  test('names the metric of every panel of comparisons, drawn and in words', () => {
    const relative = both.panels.slice(1);
    expect(new Set(relative.map(({ metricName }) => metricName))).toEqual(
      new Set(['Parameters (total)', 'Active parameters']),
    );
    const drawn = renderWebSvg(layoutChart(both), { theme: 'light', idPrefix: 'both' });
    for (const { metricName, title } of relative) {
      expect(drawn).toContain(`>${metricName}: 1x = `);
      expect(describeChart({ ...both, panels: relative })).toContain(title);
      expect(title).toMatch(/^(?:Parameters \(total\)|Active parameters): Compared with /);
    }
  });

  test('leaves a chart alone with which it shares no axis', () => {
    const context = specifyMetricChart({ metric: metricOf('context-length'), claims, catalog, hrefOf: claimHref });
    expect(addPart(total, { chart: context, word: 'context', title: 'Both' })).toBe(total);
  });
});
