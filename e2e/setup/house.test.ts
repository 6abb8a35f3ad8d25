import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

import { ROOT } from '#lib/settings/root.ts';

/** In a folder with more files of its own, somebody who looks for a thing no longer finds it at a glance. */
const FILES_MAX = 25;
const LINES_MAX = 250;

const FILES = globSync('{app,components,lib,e2e,.oxlint}/**/*.{ts,tsx}', {
  cwd: ROOT,
  exclude: ['lib/store/generated/**', 'e2e/bench/{apps,peers}/**', 'e2e/slides/{reader,tools,slidev}/**'],
}).filter((file) => !/\.test\.tsx?$/.test(file));

test('no folder has more files of code of its own than can be read at a glance', () => {
  const folders = Map.groupBy(FILES, (file) => dirname(file));
  const crowded = [...folders].filter(([, files]) => files.length > FILES_MAX);
  expect(FILES.length).toBeGreaterThan(500);
  expect(crowded.map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
});

test('no file of code is longer than can be kept in mind', () => {
  const long = FILES.map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 }));
  expect(long.filter(({ lines }) => lines > LINES_MAX)).toEqual([]);
});
