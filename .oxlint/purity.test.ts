import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { PURE_LAYERS } from './layers.ts';

const ROOT = resolve(import.meta.dirname, '..');

const folder = mkdtempSync(join(tmpdir(), 'purity-'));
for (const layer of PURE_LAYERS) mkdirSync(join(folder, layer), { recursive: true });
cpSync(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
cpSync(join(ROOT, 'lib/tsconfig.pure.json'), join(folder, 'lib/tsconfig.pure.json'));
symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
afterAll(() => rmSync(folder, { recursive: true }));

function compile(code: string, layer = 'lib/domain'): string {
  for (const each of PURE_LAYERS) writeFileSync(join(folder, each, 'sample.ts'), each === layer ? code : 'export {};');
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', 'lib/tsconfig.pure.json'], { cwd: folder, encoding: 'utf8' }).stdout;
}

describe('the compile of the pure layers', () => {
  it('knows the language', () => {
    expect(compile('export const sum = [1, 2].reduce((a, b) => a + b);')).toBe('');
  });

  it.each([
    ['the page', 'document.title'],
    ['the network', "fetch('/')"],
    ['the process', 'process.env'],
    ['the console', "console.log('')"],
    ['buffers of Node', "Buffer.from('')"],
  ])('does not know %s', (_, expression) => {
    expect(compile(`export const used = ${expression};`)).toContain('error TS');
  });

  it.each(PURE_LAYERS)('holds for %s', (layer) => {
    expect(compile('export const used = process.env;', layer)).toContain(`${layer}/sample.ts`);
  });

  it('does not know the modules of Node', () => {
    expect(compile("import { readFileSync } from 'node:fs';\nexport const used = readFileSync;")).toContain('error TS');
  });
});
