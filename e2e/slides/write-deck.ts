import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { embedCode } from '#lib/url/embed/code.ts';

import { DECKS, TOOLS } from './tool-paths.ts';

/** Where the decks say that the site is. */
const WRITTEN_SITE = 'http://localhost:3000';
const FRAME_PLACE = '<!-- the code of the frame -->';
/** The view that stands in the frame. */
export const FRAMED = '/metrics/context-length?family=nemotron';

/** Writes a deck with the pictures of the site at `origin` and a copied frame of it, and gives the file. */
export function writeDeck(name: string, origin: string, folder: string): string {
  const pageHref = FRAMED;
  const size = { widthPx: 1100, heightPx: 520 };
  const code = embedCode({ origin, pageHref, title: 'Context length', hasChart: true, ...size, hasHostScript: false });
  const text = readFileSync(join(DECKS, name), 'utf8')
    .replaceAll(WRITTEN_SITE, origin)
    .replace(FRAME_PLACE, code)
    .replaceAll('node_modules/', `${pathToFileURL(join(TOOLS, 'node_modules')).href}/`);
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
