import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { SAMPLE_CATALOG, SAMPLE_CLAIMS } from '#components/testing/samples.ts';
import { buildComparison } from '#lib/domain/judge/build-comparison.ts';

import { ComparisonNotes } from './comparison-notes.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { TransposedTable } from './transposed-table.tsx';

const comparison = buildComparison([...SAMPLE_CATALOG.subjects.keys()], SAMPLE_CLAIMS, SAMPLE_CATALOG);
const props = { id: 'table', caption: 'Samples', comparison, catalog: SAMPLE_CATALOG };

function claimIds(html: string): readonly string[] {
  return [...html.matchAll(/data-claim="([^"]+)"/g)].map((match) => match[1] ?? '').toSorted();
}

describe('ComparisonTable', () => {
  const html = renderToStaticMarkup(<ComparisonTable {...props} />);

  it('shows every claim, the outvoted ones too', () => {
    expect(claimIds(html)).toEqual(SAMPLE_CLAIMS.map(({ id }) => id).toSorted());
  });

  it('tells "not stated" and "not read yet" apart in words', () => {
    expect(html).toContain('not stated');
    expect(html).toContain('not read yet');
  });

  it('keeps the baseline beside a relative figure', () => {
    expect(html).toContain('against Gamma-OSS-120B');
  });

  it('has a heading for every row and column', () => {
    expect(html.match(/scope="col"/g)).toHaveLength(comparison.subjects.length);
    expect(html.match(/scope="row"/g)).toHaveLength(comparison.groups.flatMap(({ rows }) => rows).length);
  });

  it('says the same when it is turned', () => {
    expect(claimIds(renderToStaticMarkup(<TransposedTable {...props} />))).toEqual(claimIds(html));
  });
});

describe('ComparisonNotes', () => {
  it('tells every marked disagreement in a sentence', () => {
    const marks = renderToStaticMarkup(<ComparisonTable {...props} />).match(/data-others="(?!agree)/g) ?? [];
    const notes = renderToStaticMarkup(<ComparisonNotes comparison={comparison} />).match(/<li>/g) ?? [];
    expect(notes).toHaveLength(marks.length);
    expect(marks.length).toBeGreaterThan(0);
  });
});
