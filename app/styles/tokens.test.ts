import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { PALETTES, type Token } from '#lib/chart/scene/theme.ts';
import { ROOT } from '#lib/settings/root.ts';

const CSS = readFileSync(join(ROOT, 'app/styles/tokens.css'), 'utf8');

/** The colours that drawings and pages share, by their names in both. */
const SHARED: readonly (readonly [Token, string])[] = [
  ['background', '--paper'],
  ['ink', '--ink'],
  ['soft', '--ink-soft'],
  ['axis', '--rule-strong'],
];

test.each(SHARED)('drawings have the %s of the page that shows them, %s, in light and dark', (token, name) => {
  const [, light, dark] = new RegExp(`\\s${name}: light-dark\\((#\\w+), (#\\w+)\\)`, 'u').exec(CSS) ?? [];
  expect([light, dark]).toEqual([PALETTES.light[token], PALETTES.dark[token]]);
});
