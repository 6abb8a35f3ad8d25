import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as namespace from 'opentype.js';

import type { Weight } from '#lib/chart/scene.ts';

/** Node gives this package as one default export, bundlers give its module with named ones. */
const opentype = (namespace as { readonly default?: typeof namespace }).default ?? namespace;

const FILES: Readonly<Record<Weight, string>> = { 400: 'IBMPlexSans-Regular.woff', 600: 'IBMPlexSans-SemiBold.woff' };

const fonts = new Map<Weight, namespace.Font>();

/** The bundled font in a weight, read once. Throws when the file is not where the project keeps it. */
export function fontOf(weight: Weight): namespace.Font {
  const known = fonts.get(weight);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(process.cwd(), 'lib/chart/fonts', FILES[weight]));
  const font = opentype.parse(new Uint8Array(bytes).buffer);
  fonts.set(weight, font);
  return font;
}
