import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceStamp } from './source-stamp.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamp-'));
  write('app/page.tsx', 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe('the stamp of a build', () => {
  it.each([
    'app/page.tsx',
    'components/ui/table.module.css',
    'lib/chart/axis.ts',
    'app/compare/table.csv/route.ts',
    'next.config.js',
    'package-lock.json',
  ])('changes with %s', (path) => {
    const before = sourceStamp(folder);
    write(path, 'two');
    expect(sourceStamp(folder)).not.toBe(before);
  });

  it.each(['lib/command/start.ts', 'lib/chart/axis.test.ts', 'README.md', 'data/families.yaml'])(
    'stays the same whatever %s holds',
    (path) => {
      const before = sourceStamp(folder);
      write(path, 'two');
      expect(sourceStamp(folder)).toBe(before);
    },
  );

  it('tells a moved file from one that stayed', () => {
    const before = sourceStamp(folder);
    rmSync(join(folder, 'app/page.tsx'));
    write('app/models/page.tsx', 'one');
    expect(sourceStamp(folder)).not.toBe(before);
  });
});
