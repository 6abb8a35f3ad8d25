import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ID_PATTERN, SubjectId } from '#lib/domain/facts/ids.ts';
import { decodeQuery, encodeQuery, rawQuery, type ParamSet } from './codec.ts';
import { LIST_PARAMS } from './states/list.ts';
import { FAMILY_PARAMS } from './states/family.ts';
import { METRIC_PARAMS } from './states/metric.ts';
import { COMPARE_PARAMS } from './states/compare.ts';
import { RENDER_PARAMS } from './states/render.ts';

const SETS: Readonly<Record<string, ParamSet<object>>> = {
  compare: COMPARE_PARAMS,
  family: FAMILY_PARAMS,
  list: LIST_PARAMS,
  metric: METRIC_PARAMS,
  render: RENDER_PARAMS,
};

const nonsense = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom('', '\u0000', '../..', '__proto__', "' OR 1=1", '1e9', '-1', 'NaN', '%00', '\uD800', 'a,b,,c'),
);

describe.each(Object.entries(SETS))('the %s address', (_, params) => {
  const names = Object.values(params).map((param: { name: string }) => param.name);
  const query = fc.dictionary(
    fc.constantFrom(...names, '__proto__', 'utm_source'),
    fc.oneof(nonsense, fc.array(nonsense)),
  );

  test('gives a state for every query and says what it left out', () => {
    fc.assert(
      fc.property(query, (raw) => {
        const { ignored } = decodeQuery(params, raw);
        expect(ignored.every(({ parameter, reason }) => names.includes(parameter) && reason !== '')).toBe(true);
      }),
    );
  });

  test('is canonical: writing and reading a state again changes nothing', () => {
    fc.assert(
      fc.property(query, (raw) => {
        const { state } = decodeQuery(params, raw);
        const written = encodeQuery(params, state);
        const again = decodeQuery(params, rawQuery(new URLSearchParams(written)));
        expect(again.state).toEqual(state);
        expect(again.ignored).toEqual([]);
        expect(encodeQuery(params, again.state)).toBe(written);
      }),
    );
  });
});

describe('the comparison address', () => {
  const id = fc.stringMatching(ID_PATTERN, { maxLength: 40 }).filter((text) => SubjectId.safeParse(text).success);

  test('keeps the order of its subjects and drops repeats', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 12 }), (ids) => {
        const { state } = decodeQuery(COMPARE_PARAMS, { m: [...ids, ...ids].join(',') });
        expect(state.subjects).toEqual(ids);
      }),
    );
  });

  test('leaves defaults out', () => {
    expect(encodeQuery(COMPARE_PARAMS, decodeQuery(COMPARE_PARAMS, {}).state)).toBe('');
  });

  test('refuses more subjects than fit side by side and says so', () => {
    const m = Array.from({ length: 13 }, (_, index) => `a${index}`).join(',');
    const { state, ignored } = decodeQuery(COMPARE_PARAMS, { m });
    expect(state.subjects).toEqual([]);
    expect(ignored).toEqual([
      { parameter: 'm', value: m, reason: 'it names 13', allowed: 'up to 12 ids, separated by commas' },
    ]);
  });
});
