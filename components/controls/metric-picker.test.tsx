import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { MetricId } from '#lib/domain/facts/ids.ts';
import { decodeQuery, rawQuery } from '#lib/url/codec.ts';
import { COMPARE_PARAMS, type CompareState } from '#lib/url/states/compare.ts';
import { compareHref } from '#lib/url/hrefs.ts';
import { MetricPicker } from './metric-picker.tsx';

const METRICS = ['parameters', 'training-tokens', 'context-length'].map((id) => ({
  id: MetricId.parse(id),
  name: `the ${id}`,
}));

function stateOf(query: string): CompareState {
  return decodeQuery(COMPARE_PARAMS, rawQuery(new URLSearchParams(query))).state;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** The query that the form sends as it stands. */
function sent(html: string): string {
  const fields = [...html.matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
  const sentFields = fields.filter((tag) => !tag.includes('checkbox') || tag.includes('checked=""'));
  return sentFields.map((tag) => `${attribute(tag, 'name')}=${attribute(tag, 'value')}`).join('&');
}

function picker(query: string): string {
  const state = stateOf(query);
  return renderToStaticMarkup(
    <MetricPicker metrics={METRICS} asked={state.metrics} href={compareHref(state)} otherwise="all" />,
  );
}

test('the form asks for the view as it is, but for the part of a plot', () => {
  const query = 'm=a-1,b-1&metric=parameters,context-length&chart=timeline&show=differences';
  expect(stateOf(sent(picker(`${query}&zoom=2024..2026`)))).toEqual(stateOf(query));
});

test('with none asked for, none is ticked and the view chooses', () => {
  expect(stateOf(sent(picker('m=a-1')))).toEqual(stateOf('m=a-1'));
  expect(picker('m=a-1')).toContain('with none ticked, all.');
});

test('there is nothing to choose of one metric', () => {
  const [only] = METRICS;
  expect(
    renderToStaticMarkup(<MetricPicker metrics={only ? [only] : []} asked={[]} href="/compare" otherwise="all" />),
  ).toBe('');
});
