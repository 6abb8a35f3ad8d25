import { describe, expect, it } from 'vitest';

import { sampleSource } from '#lib/domain/testing/samples.ts';
import { knownDay, newestSourceFirst } from './source-age.ts';

const READ = '2026-11-30' as const;
const undated = { published: undefined, asOf: READ } as const;

describe('the day that tells how new a source is', () => {
  it('is that of its publication, whenever it was read', () => {
    expect(knownDay(sampleSource('a', { published: '2025-01', asOf: READ }))).toBe('2025-01');
  });

  it('is not that on which somebody read it', () => {
    expect(knownDay(sampleSource('a', { ...undated, kind: 'model-card' }))).toBeUndefined();
    expect(knownDay(sampleSource('a', { ...undated, kind: 'blog', version: '0b451686310c' }))).toBeUndefined();
  });

  it('is that on which a known version of a page that changes stood so', () => {
    expect(knownDay(sampleSource('a', { ...undated, kind: 'database', version: 'f3fc692' }))).toBe(READ);
  });
});

describe('sources from the newest to the oldest', () => {
  it('have those without a day last, in the order in which they were', () => {
    const sources = [
      sampleSource('card', { ...undated, kind: 'model-card' }),
      sampleSource('old', { published: '2019-02' }),
      sampleSource('blog', { ...undated, kind: 'blog' }),
      sampleSource('new', { published: '2025-12-23' }),
      sampleSource('table', { kind: 'database', version: 'f3fc692', published: undefined, asOf: '2026-07-02' }),
    ];
    expect(sources.toSorted(newestSourceFirst).map(({ id }) => id)).toEqual(['table', 'new', 'old', 'card', 'blog']);
  });
});
