import { describe, expect, it } from 'vitest';

import { exampleClaim, exampleMetric, type Draft } from '#lib/chart/goldens/fixtures/claims.ts';
import { timelineExample } from '#lib/chart/goldens/fixtures/points.ts';
import { specifyExample } from '#lib/chart/goldens/fixtures/rows.ts';
import { panelConditions } from './panel-conditions.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';

const ERRORS = exampleMetric({ name: 'Word error rate', unit: 'percent', material: ['hardware'] });

function under(stated: Readonly<Partial<Record<ConditionKey, string>>>, over: Partial<Draft> = {}): Draft {
  const conditions = Object.entries(stated).map(
    ([key, value]) => ({ key: key as ConditionKey, value, unit: 'none' }) as const,
  );
  return { of: 'A', value: 0.8, conditions, ...over };
}

function titles(drafts: readonly Draft[], metric = ERRORS): readonly string[] {
  return specifyExample(drafts, metric).panels.map(({ title }) => title);
}

describe('the title of a panel', () => {
  it('names the benchmark, its split and its variant where there is one panel', () => {
    expect(titles([under({ benchmark: 'LRS3' })])).toEqual(['LRS3']);
    expect(titles([under({ metric_variant: 'cased', split: 'test', benchmark: 'LRS3' })])).toEqual([
      'LRS3, test, cased',
    ]);
  });

  it('names the instrument beside the baseline, though no other panel has that baseline', () => {
    const against = { relative: 'percent_change', baseline: ['B'] } as const;
    const drafts = [under({ benchmark: 'LRS3' }), under({ benchmark: 'MuAViC' }, against)];
    expect(titles(drafts)).toEqual(['LRS3', 'Compared with B; MuAViC']);
  });

  it('is the same over time', () => {
    const { panels } = timelineExample([{ ...under({ benchmark: 'LRS3' }), on: '2025-01' }], ERRORS);
    expect(panels.map(({ title }) => title)).toEqual(['LRS3']);
  });

  it('says what other panels of the same benchmark state and it does not, and nothing of others', () => {
    const drafts = [under({ benchmark: 'LRS3', split: 'test' }), under({ benchmark: 'LRS3' }, { of: 'B' })];
    const other = under({ benchmark: 'MuAViC' }, { of: 'C' });
    expect(titles([...drafts, other])).toEqual(['LRS3, test', 'LRS3; not stated: split', 'MuAViC']);
    expect(titles([...drafts, under({}, { of: 'D' })]).at(-1)).toBe('not stated: benchmark');
  });

  it('names the conditions that set it apart after the instrument', () => {
    const drafts = ['A10G', 'H100'].map((hardware) => under({ benchmark: 'LRS3', hardware }, { of: hardware }));
    expect(titles(drafts)).toEqual(['LRS3; hardware: A10G', 'LRS3; hardware: H100']);
  });

  it('is told apart from panels of its own benchmark alone, whatever those of others state', () => {
    const drafts = [
      under({ benchmark: 'LRS3', hardware: 'A10G' }, { of: 'B' }),
      under({ benchmark: 'LRS3', hardware: 'H100' }, { of: 'C' }),
      under({ benchmark: 'MuAViC', hardware: 'H200' }, { of: 'D' }),
    ];
    expect(titles(drafts)).toEqual(['LRS3; hardware: A10G', 'LRS3; hardware: H100', 'MuAViC']);
  });

  it('of no benchmark says so beside those that name one, and is told apart from others of none', () => {
    const drafts = [
      under({ benchmark: 'LRS3', hardware: 'H200' }, { of: 'B' }),
      ...['A10G', 'H100'].map((hardware) => under({ hardware }, { of: hardware })),
    ];
    expect(titles(drafts).toSorted()).toEqual([
      'LRS3',
      'hardware: A10G; not stated: benchmark',
      'hardware: H100; not stated: benchmark',
    ]);
  });

  it('does not say again what the name of the metric says of every panel', () => {
    const metric = exampleMetric({ name: 'LRS3 error rate', unit: 'percent' });
    expect(titles([under({ benchmark: 'LRS3', split: 'test' })], metric)).toEqual(['test']);
    const two = [under({ benchmark: 'LRS3' }), under({ benchmark: 'MuAViC' }, { of: 'B' })];
    expect(titles(two, metric)).toEqual(['LRS3', 'MuAViC']);
  });

  it('is empty where nothing sets the panel apart', () => {
    expect(titles([under({ hardware: 'H100' })])).toEqual(['']);
  });
});

/** How often the conditions of claims are read to name as many panels, each of a split of its own. */
function readsToName(panels: number): number {
  let reads = 0;
  const watched = (split: string): Claim =>
    new Proxy(exampleClaim(under({ benchmark: 'LRS3', split }), 0, ERRORS), {
      get: (claim, key, receiver) => {
        if (key === 'conditions') reads += 1;
        return Reflect.get(claim, key, receiver) as unknown;
      },
    });
  const named = Array.from({ length: panels }, (_, index) => ({
    claims: [watched(`part ${index}`)],
    siblingKey: 'absolute',
  }));
  panelConditions(named, ERRORS);
  return reads;
}

describe('naming panels', () => {
  it('takes as much more reading for as many more panels', () => {
    expect(readsToName(400) - readsToName(200)).toBe(2 * (readsToName(200) - readsToName(100)));
  });
});
