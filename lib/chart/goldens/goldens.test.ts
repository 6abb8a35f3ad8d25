import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { EXAMPLES } from './examples.ts';
import { GOLDEN_THEMES, goldenPath, renderGolden } from './render-golden.ts';

const FOLDER = new URL('./', import.meta.url);
const HINT = 'changed: look at it with `npm run goldens -- report.html` and commit it if it is right';
const pairs = EXAMPLES.flatMap((example) => GOLDEN_THEMES.map((theme) => ({ example, theme, file: goldenPath(example, theme) })));

describe('goldens', () => {
  it('have names of their own, one for each example and theme, and no file is left over', () => {
    const files = readdirSync(FOLDER, { encoding: 'utf8', recursive: true })
      .filter((path) => path.endsWith('.svg'))
      .map((path) => path.replaceAll('\\', '/'));
    expect(new Set(pairs.map(({ file }) => file)).size).toBe(pairs.length);
    expect(files.toSorted()).toEqual(pairs.map(({ file }) => file).toSorted());
  });

  it.each(pairs)('$file is drawn as it was', ({ example, theme, file }) => {
    const path = new URL(file, FOLDER);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const [old, now] = [before.split('\n'), renderGolden(example, theme).split('\n')];
    const line = now.findIndex((text, index) => text !== old[index]);
    expect(line === -1 && old.length === now.length ? '' : `${file} ${HINT}\nline ${line + 1}\nwas ${old[line]}\nis  ${now[line]}`).toBe('');
  });
});
