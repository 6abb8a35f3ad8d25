import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { HOSTILE_SPECS } from '#lib/render/testing/hostile-specs.ts';

/** Draws one chart in a process of its own: memory can only be told from that of others there. */
const MEASURE = `
  const { HOSTILE_SPECS } = await import('#lib/render/testing/hostile-specs.ts');
  const [name, form] = process.argv.slice(1);
  const engine = form === 'png' ? 'chart-png' : 'chart-svg';
  const { chartPng, chartSvg } = await import('#lib/render/pictures/' + engine + '.ts');
  const DRAW = {
    svg: (spec) => chartSvg(spec),
    'slide.svg': (spec) => chartSvg(spec, { size: 'slide' }),
    'portable.svg': (spec) => chartSvg(spec, { flavour: 'portable' }),
    png: (spec) => chartPng(spec, { widthPx: 4000, heightPx: 4000, density: 3 }),
  };
  const cpuOf = async (spec) => {
    const start = process.cpuUsage();
    const drawn = await DRAW[form](spec);
    const { user, system } = process.cpuUsage(start);
    return { cpu: user + system, size: drawn.length };
  };
  const whole = HOSTILE_SPECS[name](1);
  const before = process.resourceUsage().maxRSS;
  const { size } = await cpuOf(whole);
  const extraMb = (process.resourceUsage().maxRSS - before) / 1024;
  // The first drawing also pays for the start of the engine and the growth of its memory, and any may be
  // disturbed, so that the least of those after it are compared.
  const leastOf = async (times, part) => {
    const costs = [];
    for (let time = 0; time < times; time += 1) costs.push((await cpuOf(HOSTILE_SPECS[name](part))).cpu);
    return Math.min(...costs);
  };
  const growth = (await leastOf(2, 1)) / (await leastOf(4, 1 / 8));
  process.stdout.write(JSON.stringify({ growth, extraMb, size }));
`;

/** What one process compiled, the next ones need not. */
const compiled = mkdtempSync(join(tmpdir(), 'compiled-'));
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

/** A process of its own takes its time to start on a busy machine. */
const PROCESS_TIMEOUT_MS = 60_000;

const Measured = z.object({ growth: z.number(), extraMb: z.number(), size: z.number() });

async function measure(name: string, form: string): Promise<z.infer<typeof Measured>> {
  const words = ['--input-type=module', '-e', MEASURE, name, form];
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled };
  const { stdout } = await promisify(execFile)(process.execPath, words, { env });
  return Measured.parse(JSON.parse(stdout));
}

const FORMS = ['svg', 'slide.svg', 'portable.svg', 'png'];
const CASES: readonly (readonly [name: string, form: string])[] = [
  ...FORMS.map((form) => ['20,000 figures', form] as const),
  ['a title of 100 kB in words', 'png'],
  ['a title of 100 kB in one word', 'slide.svg'],
  ['names of 100 kB in words', 'slide.svg'],
  ['names of 100 kB in one word', 'portable.svg'],
  ...FORMS.map((form) => ['texts of 100 kB in words', form] as const),
  ['texts of 100 kB in marks on one letter', 'slide.svg'],
  ['texts of 100 kB in marks on one letter', 'png'],
  ...['slide.svg', 'png'].map((form) => ['texts of 100 kB in signs that are escaped', form] as const),
];

describe('a chart of', () => {
  test.each(CASES)(
    '%s costs in proportion to an eighth of it, and less than 300 MB, as %s',
    async (name, form) => {
      const { growth, extraMb, size } = await measure(name, form);
      expect(size).toBeGreaterThan(1_000);
      // Eight times where the cost grows with the size, sixty-four where it grows with its square.
      expect(growth).toBeLessThan(24);
      expect(extraMb).toBeLessThan(300);
    },
    PROCESS_TIMEOUT_MS,
  );

  test('every hostile kind is measured', () => {
    expect(new Set(CASES.map(([name]) => name))).toEqual(new Set(Object.keys(HOSTILE_SPECS)));
  });
});
