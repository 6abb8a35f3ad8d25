import { describe, expect, it } from 'vitest';

import { exampleMetric, type Draft } from '#lib/chart/goldens/fixtures/claims.ts';
import { specifyExample } from '#lib/chart/goldens/fixtures/rows.ts';
import { restrictRows } from '#lib/chart/narrow/rows.ts';

const SIZE = exampleMetric({ name: 'Size', material: ['hardware'] });

function on(hardware: string, over: Partial<Draft> & { readonly of: string }): Draft {
  return { value: 3, conditions: [{ key: 'hardware', value: hardware, unit: 'none' }], ...over };
}

const COMPARABLE = [on('H100', { of: 'A' }), on('H100', { of: 'B' })];
const NOMINAL = [on('A10G', { of: 'C' }), on('A10G', { of: 'D', nature: 'name' })];
const ALONE = [on('CPU', { of: 'E' })];

function statementOf(...sets: readonly (readonly Draft[])[]): string {
  return specifyExample(sets.flat(), SIZE).statement;
}

describe('the statement of a chart with several panels', () => {
  it('says of each panel in few words what may be compared within it, then what may not across', () => {
    expect(statementOf(COMPARABLE, NOMINAL, ALONE)).toBe(
      'Each panel stands for itself. Within panel 1: comparable. Within panel 2: nominal, as a figure stands only in ' +
        'a name. Within panel 3: nothing to compare. ' +
        'Figures of different panels: not comparable with each other: hardware differs.',
    );
  });

  it('says once what is the same of all', () => {
    expect(statementOf(ALONE, [on('TPU', { of: 'F' })])).toContain('itself. Within each: nothing to compare. Figures');
  });

  it('gathers panels of which the same is true', () => {
    expect(statementOf(ALONE, COMPARABLE, [on('TPU', { of: 'F' })])).toContain(
      'Within panels 1 and 3: nothing to compare.',
    );
  });

  it('keeps the nominal reserve of a panel whose comparability is not established', () => {
    const open = [
      on('H100', { of: 'A', nature: 'background' }),
      on('H100', { of: 'B', nature: 'name' }),
      on('H100', { of: 'C' }),
    ];
    const { statement, panels } = specifyExample([...open, ...ALONE], SIZE);
    expect(panels).toHaveLength(2);
    expect(statement).toContain('Within panel 1: not established, as a passing remark stands beside');
    expect(statement).toContain('; nominal where a figure stands only in a name. Within panel 2');
  });

  it('leaves out what follows from figures of their own beside figures against a baseline', () => {
    const against: Draft = { of: 'A', value: 3, relative: 'multiple', baseline: ['B'] };
    const { statement } = specifyExample([{ of: 'A', value: 3 }, against], SIZE);
    expect(statement).toContain('some are figures of their own and some are set against something else');
    expect(statement).not.toContain('units differ');
  });

  it('tells kinds of assertion apart from the strongest alone', () => {
    const kinds = (['result', 'goal', 'plan'] as const).map((nature) => on('H100', { of: nature, nature }));
    expect(statementOf(kinds).split('each other: ')[1]).toBe(
      'a goal stands beside a result; a plan stands beside a result.',
    );
  });

  it('counts only the panels that are left of it', () => {
    const chart = specifyExample([...ALONE, ...COMPARABLE, ...NOMINAL], SIZE);
    const left = restrictRows(chart, (_, panel) => panel !== chart.panels[0]);
    expect(left.statement).toBe(
      'Each panel stands for itself. Within panel 1: comparable. Within panel 2: nominal, as a figure stands only in a name.',
    );
  });
});

describe('the statement of a chart with one panel', () => {
  it('says the nominal reserve in full', () => {
    expect(statementOf(NOMINAL)).toContain('Nominal: at least one figure stands only in a name.');
  });
});
