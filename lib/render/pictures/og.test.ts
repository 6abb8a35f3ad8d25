import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';

import { metricSurface } from '#lib/view/metric/surface.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { ogPicture } from './og.ts';
import { ogSvg } from './og-svg.ts';

const queries = await curatedQueries();
const loaded = await metricSurface('parameters')(decodeQuery(METRIC_PARAMS, {}).state, queries);
if (!loaded.ok) throw new Error(loaded.error.code);
const view = loaded.value;

/** Makes the drawing behind the picture in another process and gives its digest. */
const RENDER = `
  const { curatedQueries } = await import('#lib/view/testing/curated-queries.ts');
  const { metricSurface } = await import('#lib/view/metric/surface.ts');
  const { decodeQuery } = await import('#lib/url/codec.ts');
  const { METRIC_PARAMS } = await import('#lib/url/states/metric.ts');
  const { ogSvg } = await import('#lib/render/pictures/og-svg.ts');
  const { createHash } = await import('node:crypto');
  const view = await metricSurface('parameters')(decodeQuery(METRIC_PARAMS, {}).state, await curatedQueries());
  process.stdout.write(createHash('sha256').update(ogSvg(view.value)).digest('hex'));
`;

/** An environment in which no font is found. */
function withoutFonts(): NodeJS.ProcessEnv {
  const folder = mkdtempSync(join(tmpdir(), 'no-fonts-'));
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  );
  return { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf'), FONTCONFIG_PATH: folder, HOME: folder };
}

/** Dark pixels where the title stands. */
async function titlePixels(picture: Uint8Array): Promise<number> {
  const area = { left: 40, top: 68, width: 600, height: 54 };
  const data = await sharp(picture).extract(area).greyscale().raw().toBuffer();
  return data.filter((value) => value < 100).length;
}

describe('a preview', () => {
  test('is 1200 by 630 pixels and shows its title', async () => {
    const picture = await ogPicture(view);
    const { width, height, format } = await sharp(picture).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'png']);
    expect(await titlePixels(picture)).toBeGreaterThan(1_000);
    expect(await titlePixels(await ogPicture({ ...view, title: '.' }))).toBeLessThan(100);
  });

  test('holds no text that a font would have to set', () => {
    expect(ogSvg(view)).not.toMatch(/<text\b|font-family|<image\b/);
  });

  test('gives the library outlines alone, the same in a process that finds no fonts', async () => {
    const words = ['--input-type=module', '-e', RENDER];
    const { stdout } = await promisify(execFile)(process.execPath, words, { env: withoutFonts() });
    const digest = createHash('sha256').update(ogSvg(view));
    expect(stdout).toBe(digest.digest('hex'));
  });

  test('asks no other server, whatever letters a name is written in', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    await ogPicture({ ...view, title: 'שלום نموذج 通义千问 💥 <script>', charts: [] });
    expect(fetched).not.toHaveBeenCalled();
  });

  test.each([
    ['words', 'word '.repeat(20_000)],
    ['one word', 'x'.repeat(100_000)],
  ])('can have a title and a sentence of 100 kB in %s', async (_, text) => {
    const picture = await ogPicture({ ...view, title: text, sentence: text, charts: [] });
    expect((await sharp(picture).metadata()).width).toBe(1200);
  });
});
