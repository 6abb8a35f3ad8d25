import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LAYERS, type LayerName } from './layers.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** What the product's files of a layer import, as it is written there. */
function specifiersOf(layer: LayerName): readonly string[] {
  const files = globSync(`${layer}/**/*.{ts,tsx}`, { cwd: ROOT, exclude: ['**/*.test.{ts,tsx}', '**/testing/**'] });
  return files.flatMap((file) => {
    const code = readFileSync(join(ROOT, file), 'utf8');
    return [...code.matchAll(/(?:from |import\(|import )'([^']+)'/gu)].map(([, specifier = '']) => specifier);
  });
}

/** Suites reach for whatever they compare with, so that nothing stands open for them in vain. */
const PRODUCT = (Object.keys(LAYERS) as LayerName[]).filter((layer) => layer !== 'e2e');

test.each(PRODUCT)('%s has no opening that nothing goes through', (layer) => {
  const specifiers = specifiersOf(layer);
  const { layers, types = [], packages } = LAYERS[layer];
  const isUsed = (start: string) => specifiers.some((specifier) => specifier.startsWith(start));
  expect([...layers, ...types].filter((other) => !isUsed(`#${other}/`))).toEqual([]);
  expect(packages.filter((name) => !isUsed(name))).toEqual([]);
});
