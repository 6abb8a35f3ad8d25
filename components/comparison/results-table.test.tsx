import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import { SubjectId } from '#lib/domain/facts/ids.ts';
import { buildResultsGrid } from '#lib/domain/judge/results-grid.ts';
import { condition, quantity, sampleCatalog, sampleClaim, sampleMetric } from '#lib/domain/testing/samples.ts';

import { ResultsTable } from './results-table.tsx';

const CATALOG = sampleCatalog([
  sampleMetric({ name: 'Accuracy', unit: 'percent', group: 'quality', material: ['benchmark', 'reasoning'] }),
]);

function score(
  of: string,
  on: string,
  is: number,
  stated: Readonly<Partial<Record<ConditionKey, string>>> = {},
): Claim {
  const named = Object.entries({ benchmark: on, ...stated });
  return sampleClaim(`${of}-${on}-${String(is).replace('.', '-')}`, {
    subject: SubjectId.parse(of),
    conditions: named.map(([key, value]) => condition(key as ConditionKey, value)),
    assertion: { form: 'absolute', quantity: quantity(is, 'percent') },
  });
}

function tableOf(claims: readonly Claim[], wish = {}): string {
  const grid = buildResultsGrid(claims, CATALOG, { rowsMax: 10, columnsMax: 10, ...wish });
  return renderToStaticMarkup(<ResultsTable id="scores" caption="Scores" grid={grid} catalog={CATALOG} />);
}

/** What is said where each figure stands, without marks that are not said. */
function cellsIn(html: string): readonly string[] {
  return [...html.matchAll(/<td data-cell[^>]*>(.*?)<\/td>/gs)].map(([, inside = '']) =>
    inside
      .replaceAll(/<(\w+)[^>]* aria-hidden="true"[^>]*>.*?<\/\1>/gs, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

/** What the page shows as text, without names that are said alone. */
function shownText(html: string): string {
  return html.replaceAll(/ aria-label="[^"]*"/g, '');
}

const ON = { reasoning: 'on' } as const;
const PLAIN = [
  score('alpha', 'gpqa', 60, ON),
  score('beta', 'gpqa', 70, ON),
  score('gamma', 'gpqa', 65, ON),
  score('beta', 'mmlu', 80, ON),
];

describe('a table of results', () => {
  it('has a caption, a name for the part that scrolls, and a heading for every row and column', () => {
    const html = tableOf(PLAIN);
    expect(html).toContain('<caption>Scores</caption>');
    expect(html).toMatch(/role="region"[^>]*aria-label="Scores"|aria-label="Scores"[^>]*role="region"/);
    expect(html.match(/scope="row"/g)).toHaveLength(3);
    expect(html.match(/scope="col"/g)).toHaveLength(2);
  });

  it('names each figure by its whole sentence, after what is seen', () => {
    const names = [...tableOf(PLAIN).matchAll(/data-claim="[^"]+"[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toHaveLength(PLAIN.length);
    expect(names.filter((name) => name?.match(/^\d+%: (?:ALPHA|BETA|GAMMA) /u) === null)).toEqual([]);
  });

  it('says "no figure" where there is none, and not a dash', () => {
    expect(cellsIn(tableOf(PLAIN)).filter((cell) => cell === 'no figure')).toHaveLength(2);
  });

  it('says which is the best of how many, of figures that may be compared alone', () => {
    expect(cellsIn(tableOf(PLAIN)).filter((cell) => cell.includes('best of'))).toEqual(['70% best of 3']);
    const apart = [score('alpha', 'gpqa', 60, ON), score('beta', 'gpqa', 70, { reasoning: 'off' })];
    expect(tableOf(apart)).not.toContain('best of');
    const silent = [score('alpha', 'gpqa', 60), score('beta', 'gpqa', 70)];
    expect(tableOf(silent)).not.toContain('best of');
  });

  it('turns where there are more measures than models, and shows the same', () => {
    const wide = ['gpqa', 'mmlu', 'aime'].flatMap((on) => [score('alpha', on, 60), score('beta', on, 70)]);
    const html = tableOf(wide);
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(html.match(/scope="row"/g)).toHaveLength(3);
    expect(html.match(/data-claim=/g)).toHaveLength(6);
  });

  it('says in the head what all state, and in a cell what it states alone and how many more figures there are', () => {
    const html = tableOf([
      score('alpha', 'gpqa', 60, { prompting: 'five examples', harness: 'first' }),
      score('alpha', 'gpqa', 61, { prompting: 'five examples', harness: 'first' }),
      score('beta', 'gpqa', 70, { prompting: 'five examples', harness: 'second' }),
    ]);
    expect(shownText(html).match(/prompting: five examples/g)).toHaveLength(1);
    expect(
      cellsIn(html).filter((cell) => cell.includes('harness: first') && cell.includes('1 more figure')),
    ).toHaveLength(1);
  });

  it('tells sets of a column by letters, in the cells and in what is said of them', () => {
    const [on, off] = [{ reasoning: 'on' }, { reasoning: 'off' }] as const;
    const html = tableOf([
      score('alpha', 'gpqa', 60, on),
      score('beta', 'gpqa', 70, on),
      score('gamma', 'gpqa', 65, off),
      score('delta', 'gpqa', 75, off),
    ]);
    const cells = cellsIn(html);
    expect(cells.filter((cell) => cell.includes('set a'))).toHaveLength(2);
    expect(cells.filter((cell) => cell.includes('set b'))).toHaveLength(2);
    expect(html).toContain('gpqa (set a): ');
    expect(html).toContain('gpqa (set b): ');
  });

  it('says what has no room', () => {
    expect(tableOf(PLAIN, { rowsMax: 1, columnsMax: 1 })).toContain('2 further models and 1 further measures');
    expect(tableOf(PLAIN)).not.toContain('Not shown here');
  });
});
