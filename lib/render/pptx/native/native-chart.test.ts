import { expect, test } from 'vitest';

import { placesOf } from '#lib/chart/axis/axis-value.ts';
import { EXAMPLES } from '#lib/chart/goldens/examples.ts';
import { isRowChart } from '#lib/chart/spec/row-chart.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { familySurface } from '#lib/view/family/surface.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { planPanels } from './chart-rows.ts';
import { axisRange } from './native-chart.ts';

const family = await familySurface('nemotron')(decodeQuery(FAMILY_PARAMS, {}).state, await curatedQueries());
const CHARTS = [...EXAMPLES.map(({ spec }) => spec), ...(family.ok ? family.value.charts : [])].filter(isRowChart);
const LOGGED = CHARTS.flatMap((chart) => planPanels(chart)).filter(({ axis }) => axis.scale === 'log');

test('no figure stands on the lower end of a logarithmic axis, where its name ends', () => {
  expect(family.ok && LOGGED.length > 0).toBe(true);
  const atEnd = LOGGED.flatMap((slice) =>
    slice.marks.filter((mark) => placesOf(mark, slice.panel).edge <= axisRange(slice, 0).min * 1.1),
  );
  expect(atEnd.map(({ label }) => label)).toEqual([]);
});
