import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { EXAMPLES } from '#lib/chart/goldens/examples.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { renderPortableSvg } from '#lib/chart/scene/svg.ts';
import type { ThemeName } from '#lib/chart/scene/theme.ts';
import { chartPng, PIXELS_MAX, pngSize } from './chart-png.ts';
import { outlineText } from '#lib/render/lettering/outlines.ts';
import { pictureScene } from './picture-scene.ts';

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

/** Letters start at quarters of a pixel: an edge may lie an eighth of one beside its place, in both directions. */
const SHADE_DIFFERENCE_MAX = 80;

/** The largest difference of a shade, weighed by opacity. */
async function shadeDifference(one: Uint8Array | string, other: Uint8Array): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((picture) => sharp(Buffer.from(picture), { density: 72 }).ensureAlpha().raw().toBuffer()),
  );
  if (a === undefined || b === undefined || a.length !== b.length) return Infinity;
  return a.reduce((most, _, index) => {
    const alpha = index | 3;
    if (index === alpha) return Math.max(most, Math.abs((a[index] ?? 0) - (b[index] ?? 0)));
    const weighed = (a[index] ?? 0) * (a[alpha] ?? 0) - (b[index] ?? 0) * (b[alpha] ?? 0);
    return Math.max(most, Math.abs(weighed) / 255);
  }, 0);
}

const RENDER = `
  const { EXAMPLES } = await import('#lib/chart/goldens/examples.ts');
  const { chartPng } = await import('#lib/render/pictures/chart-png.ts');
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

  it.each(EXAMPLES.filter(({ options = {} }) => options.size === undefined))(
    'is the same picture as the portable SVG: $name',
    async ({ name, spec, options = {} }) => {
      const theme: ThemeName = name.length % 2 === 0 ? 'light' : 'transparent';
      const scene = pictureScene(spec, options);
      const svg = renderPortableSvg(scene, { theme, outline: outlineText, ...pngSize(scene, options) });
      expect(await shadeDifference(svg, await chartPng(spec, { ...options, theme }))).toBeLessThan(
        SHADE_DIFFERENCE_MAX,
      );
    },
  );

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
