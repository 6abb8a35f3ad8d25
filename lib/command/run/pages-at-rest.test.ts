import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removePagesNaming } from './pages-at-rest.ts';

const ORIGIN = 'http://localhost:3000';
const NAMING = `<link rel="canonical" href="${ORIGIN}/models/a"/>`;
const SILENT = '<h1>Not found</h1>';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function left(): readonly string[] {
  return globSync('**/*.*', { cwd: folder }).toSorted();
}

describe('the pages of a build that name another origin', () => {
  it('go with everything that is kept of them', () => {
    for (const ending of ['.rsc', '.meta', '.segments/_tree.segment.rsc', '.segments/models/a/page.segment.rsc']) {
      write(`models/a${ending}`, '');
    }
    write('models/a.html', NAMING);
    write('sitemap.xml.body', `<loc>${ORIGIN}/</loc>`);
    write('sitemap.xml.meta', '{}');
    expect(removePagesNaming(ORIGIN, folder)).toBe(2);
    expect(left()).toEqual([]);
  });

  it('leave alone what names none: code, frames of pages that are made on demand, pictures', () => {
    const others = ['models/[id]/page.js', '_not-found.html', '_not-found.meta', 'icon.svg.body', 'icon.svg.meta'];
    for (const path of others) write(path, SILENT);
    write('models/[id].html', '');
    write('models/[id].meta', '{"postponed":""}');
    const before = left();
    write('models/[id]/a.html', NAMING);
    expect(removePagesNaming(ORIGIN, folder)).toBe(1);
    expect(left()).toEqual(before);
  });
});
