import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as namespace from 'opentype.js';

import type { Weight } from '#lib/text/measure/weight.ts';
import { fontTable } from './font-table.ts';
import { type MarkAnchors, NO_ANCHORS, readMarkAnchors } from './mark-anchors.ts';

/** Node gives this package as one default export, bundlers give its module with named ones. */
const opentype = (namespace as { readonly default?: typeof namespace }).default ?? namespace;

/** A bundled font file. */
export interface Face {
  /** Tells the faces of a weight apart. */
  readonly number: number;
  readonly font: namespace.Font;
  readonly anchors: MarkAnchors;
}

const STYLES: Readonly<Record<Weight, string>> = { 400: 'Regular', 600: 'SemiBold' };

/** The families with the characters that each is asked for; the first has all other scripts. */
const FAMILIES = [
  { name: 'IBMPlexSans', characters: /^./su },
  { name: 'IBMPlexSansHebrew', characters: /^[\u0590-\u05ff\ufb1d-\ufb4f]/u },
  { name: 'IBMPlexSansArabic', characters: /^[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u },
] as const;

const faces = new Map<string, Face>();

function readFace(number: number, name: string, weight: Weight): Face {
  const file = `${name}-${STYLES[weight]}.woff`;
  const known = faces.get(file);
  if (known !== undefined) return known;
  const bytes = new Uint8Array(readFileSync(join(process.cwd(), 'lib/text/fonts', file)));
  const positions = fontTable(bytes, 'GPOS');
  const anchors = positions === undefined ? NO_ANCHORS : readMarkAnchors(positions);
  const face = { number, font: opentype.parse(bytes.buffer), anchors };
  faces.set(file, face);
  return face;
}

/** The bundled font that has a character, read once; nothing where none has it. Throws when a file is missing. */
export function faceFor(character: string, weight: Weight): Face | undefined {
  const number = FAMILIES.findLastIndex(({ characters }) => characters.test(character));
  const face = readFace(number, FAMILIES[number]?.name ?? FAMILIES[0].name, weight);
  return face.font.charToGlyphIndex(character) === 0 ? undefined : face;
}

/** The bundled font of Latin, Greek and Cyrillic letters. Its first glyph is the empty box. */
export function mainFace(weight: Weight): Face {
  return readFace(0, FAMILIES[0].name, weight);
}
