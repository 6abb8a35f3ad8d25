import { describe, expect, test } from 'vitest';

import { openRelease } from '#lib/view/open-release.ts';
import { callSubjects, partNames } from './part-names.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

const opened = await openRelease(undefined, await curatedQueries());
if (!opened.ok) throw new Error(opened.error.code);
const { catalog } = opened.value;
const called = callSubjects(catalog);
const part = (text: string) => partNames(text, called);

describe('names with only spaces between them', () => {
  test('are parted into subjects', () => {
    expect(part('WaveGlow Canary-1B Flowtron')).toEqual(['WaveGlow', 'Canary-1B', 'Flowtron']);
  });

  test('are the longest that the words give', () => {
    expect(part('Fast Conformer canary 1b')).toEqual(['Fast Conformer', 'canary 1b']);
  });

  test('leave over each run of words that belongs to none', () => {
    expect(part('some words WaveGlow more Flowtron end')).toEqual([
      'some words',
      'WaveGlow',
      'more',
      'Flowtron',
      'end',
    ]);
  });

  test('stay one name when fewer than two are known', () => {
    expect(part('WaveGlow improoved')).toEqual(['WaveGlow improoved']);
    expect(part('nothing known')).toEqual(['nothing known']);
  });

  test('are found whole for every subject, whatever shorter names stand inside', () => {
    for (const { name } of catalog.subjects.values()) expect(part(name)).toEqual([name]);
  });
});
