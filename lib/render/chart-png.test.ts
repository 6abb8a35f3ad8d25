import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { EXAMPLES } from '#lib/chart/goldens/examples.ts';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { chartPng, PIXELS_MAX } from './chart-png.ts';

function example(name: string): ChartSpec {
  const found = EXAMPLES.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no example ${name}`);
  return found.spec;
}

async function sizeOf(bytes: Uint8Array): Promise<readonly [number, number]> {
  const { width, height } = await sharp(bytes).metadata();
  return [width, height];
}

/** Dark pixels in the band of the title. */
async function titlePixels(bytes: Uint8Array): Promise<number> {
  const { data } = await sharp(bytes)
    .extract({ left: 0, top: 0, width: 400, height: 45 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 100).length;
}

const RENDER = `
  const { EXAMPLES } = await import('#lib/chart/goldens/examples.ts');
  const { chartPng } = await import('#lib/render/chart-png.ts');
  const { createHash } = await import('node:crypto');
  const spec = EXAMPLES.find(({ name }) => name === 'bar-scripts').spec;
  process.stdout.write(createHash('sha256').update(await chartPng(spec)).digest('hex'));
`;

describe('a PNG', () => {
  it('has the pixels of its size times its density', async () => {
    const spec = example('bar-twelve');
    expect(await sizeOf(await chartPng(spec, { size: 'slide' }))).toEqual([1920, 1080]);
    expect(await sizeOf(await chartPng(spec, { size: 'og' }))).toEqual([1200, 630]);
    expect(await sizeOf(await chartPng(spec, { size: 'square', density: 2 }))).toEqual([2160, 2160]);
  });

  it('is clamped to an aspect between a half and two and to 12.75 million pixels', async () => {
    const spec = example('bar-one');
    const wishes = [
      { widthPx: 4000, heightPx: 1, density: 3 },
      { widthPx: 1, heightPx: 4000 },
      { widthPx: Number.NaN, heightPx: 1e9, density: 1e9 },
    ];
    const sizes = await Promise.all(wishes.map(async (options) => sizeOf(await chartPng(spec, options))));
    expect(sizes.filter(([width, height]) => width * height > PIXELS_MAX)).toEqual([]);
    expect(sizes.filter(([width, height]) => width / height < 0.49 || width / height > 2.02)).toEqual([]);
  });

  it('shows its title', async () => {
    expect(await titlePixels(await chartPng(example('bar-twelve')))).toBeGreaterThan(300);
  });

  it('has the same bytes in a process that finds no fonts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-fonts-'));
    writeFileSync(
      join(folder, 'fonts.conf'),
      `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`,
    );
    const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf'), FONTCONFIG_PATH: folder, HOME: folder };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', RENDER], { env });
    expect(stdout).toBe(
      createHash('sha256')
        .update(await chartPng(example('bar-scripts')))
        .digest('hex'),
    );
  });
});
