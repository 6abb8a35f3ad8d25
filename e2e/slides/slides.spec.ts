import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { unzipSync } from 'fflate';
import { z } from 'zod';

import { hasTool, runTool, scratchFolder } from './run-tool.ts';

const READER = join(import.meta.dirname, 'reader');
const BARS = '/metrics/inference-throughput';
/** Slides whose look is kept: a chart of bars, one of dots, and a claim. */
const KEPT = { bars: BARS, dots: '/metrics/context-length', claim: '/claims/2512.20848/throughput-vs-similar-models' };

const View = z.object({
  claims: z.array(z.object({ id: z.string(), phrase: z.string(), sentence: z.string() })),
  charts: z.array(
    z.object({
      panels: z.array(
        z.object({
          marks: z.array(
            z.object({ claimId: z.string(), label: z.string(), valueLabel: z.string(), high: z.number() }),
          ),
        }),
      ),
    }),
  ),
});
const Rows = z.array(z.array(z.union([z.string(), z.number(), z.null()])));

let folder = '';

test.beforeEach(() => {
  folder = scratchFolder();
});

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function marksOf(request: APIRequestContext, path: string) {
  const view = View.parse(await (await request.get(`${path}/view.json`)).json());
  return view.charts.flatMap(({ panels }) => panels.flatMap(({ marks }) => marks));
}

async function save(request: APIRequestContext, path: string, query = ''): Promise<string> {
  const response = await request.get(`${path}/slides.pptx${query}`);
  expect(response.status()).toBe(200);
  const file = join(folder, 'slides.pptx');
  writeFileSync(file, await response.body());
  return file;
}

test('another spreadsheet library finds every figure, with its words, in the workbooks', async ({ request }) => {
  await runTool('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], READER);
  const files = unzipSync(new Uint8Array(readFileSync(await save(request, BARS))));
  const workbooks = Object.keys(files).filter((name) => name.endsWith('.xlsx'));
  const rows: z.infer<typeof Rows> = [];
  for (const name of workbooks) {
    const path = join(folder, 'figures.xlsx');
    writeFileSync(path, files[name] ?? new Uint8Array());
    rows.push(...Rows.parse(JSON.parse(await runTool(process.execPath, [join(READER, 'read-sheet.mjs'), path]))));
  }
  const marks = await marksOf(request, BARS);
  expect(marks.length).toBeGreaterThan(2);
  for (const { claimId, valueLabel, high, label } of marks) {
    const row = rows.find((cells) => cells.includes(claimId));
    expect(row, claimId).toEqual(expect.arrayContaining([valueLabel, high]));
    // Of several figures of one name each has its circumstances behind it.
    expect(row?.some((cell) => typeof cell === 'string' && cell.startsWith(label))).toBe(true);
  }
});

test.describe('LibreOffice', () => {
  test.beforeEach(async () => {
    const hasAll = (await hasTool('soffice', ['--version'])) && (await hasTool('pdftotext', ['-v']));
    test.skip(!hasAll, 'LibreOffice Impress and poppler-utils are not installed here');
  });

  async function convert(file: string): Promise<string> {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await runTool('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    return join(folder, 'slides.pdf');
  }

  test('shows each name with its figure, and the table after the chart', async ({ request }) => {
    const text = await runTool('pdftotext', ['-layout', await convert(await save(request, BARS)), '-']);
    for (const { label, valueLabel } of await marksOf(request, BARS)) {
      expect(text).toContain(label);
      expect(text).toContain(valueLabel);
    }
    expect(text).toContain('Compared with');
    expect(text).toContain('CC BY 4.0');
  });

  test('keeps every phrase in the notes', async ({ request }) => {
    const files = unzipSync(new Uint8Array(readFileSync(await save(request, BARS))));
    const notes = Object.entries(files).flatMap(([name, bytes]) =>
      name.startsWith('ppt/notesSlides/notesSlide') ? [new TextDecoder().decode(bytes)] : [],
    );
    const { claims } = View.parse(await (await request.get(`${BARS}/view.json`)).json());
    const words = notes.join('').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    expect(claims.filter(({ phrase }) => !words.includes(phrase))).toEqual([]);
  });

  for (const [name, path] of Object.entries(KEPT)) {
    for (const [look, query] of [
      ['light', ''],
      ['dark-4x3', '?theme=dark&aspect=4x3'],
    ] as const) {
      test(`draws ${name}, ${look}, much as in the kept picture`, async ({ request }) => {
        const pdf = await convert(await save(request, path, query));
        const picture = join(folder, 'slide');
        await runTool('pdftoppm', [
          '-png',
          '-singlefile',
          '-f',
          '1',
          '-l',
          '1',
          '-scale-to-x',
          '480',
          '-scale-to-y',
          '-1',
          pdf,
          picture,
        ]);
        // Letters differ with the machine's fonts; what is drawn stays where it is.
        const kept = `${name}-${look}.png`;
        expect(readFileSync(`${picture}.png`)).toMatchSnapshot(kept, { maxDiffPixelRatio: 0.06, threshold: 0.3 });
      });
    }
  }
});
