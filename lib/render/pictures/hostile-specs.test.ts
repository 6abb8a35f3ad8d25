import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { HOSTILE_SPECS } from '#lib/render/testing/hostile-specs.ts';

/** Draws one chart in a process of its own: memory can only be told from that of others there. */
const MEASURE = `
  const { chartPng } = await import('#lib/render/pictures/chart-png.ts');
  const { chartSvg } = await import('#lib/render/pictures/chart-svg.ts');
  const { HOSTILE_SPECS } = await import('#lib/render/testing/hostile-specs.ts');
  const [name, form] = process.argv.slice(1);
  const DRAW = {
    svg: (spec) => chartSvg(spec),
    'slide.svg': (spec) => chartSvg(spec, { size: 'slide' }),
    'portable.svg': (spec) => chartSvg(spec, { flavour: 'portable' }),
    png: (spec) => chartPng(spec, { widthPx: 4000, heightPx: 4000, density: 3 }),
  };
  const spec = HOSTILE_SPECS[name]();
  const before = process.resourceUsage().maxRSS;
  const start = process.cpuUsage();
  const drawn = await DRAW[form](spec);
  const { user, system } = process.cpuUsage(start);
  const figures = { cpuMs: (user + system) / 1000, extraMb: (process.resourceUsage().maxRSS - before) / 1024 };
  process.stdout.write(JSON.stringify({ ...figures, size: drawn.length }));
`;

/** A process of its own takes its time to start on a busy machine. */
const PROCESS_TIMEOUT_MS = 60_000;

const Measured = z.object({ cpuMs: z.number(), extraMb: z.number(), size: z.number() });

async function measure(name: string, form: string): Promise<z.infer<typeof Measured>> {
  const words = ['--input-type=module', '-e', MEASURE, name, form];
  const { stdout } = await promisify(execFile)(process.execPath, words);
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
    '%s takes less than 2 s of processor and 300 MB as %s',
    async (name, form) => {
      const { cpuMs, extraMb, size } = await measure(name, form);
      expect(size).toBeGreaterThan(1_000);
      expect(cpuMs).toBeLessThan(2_000);
      expect(extraMb).toBeLessThan(300);
    },
    PROCESS_TIMEOUT_MS,
  );

  test('every hostile kind is measured', () => {
    expect(new Set(CASES.map(([name]) => name))).toEqual(new Set(Object.keys(HOSTILE_SPECS)));
  });
});
