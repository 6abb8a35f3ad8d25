import { join } from 'node:path';
import { expect, type APIRequestContext } from '@playwright/test';
import { z } from 'zod';

import { runTool } from './run-tool.ts';
import { TOOLS } from './tool-paths.ts';
import { FRAMED } from './write-deck.ts';

const Page = z.object({
  widthPx: z.number(),
  heightPx: z.number(),
  text: z.string(),
  pictures: z.array(z.object({ pixels: z.tuple([z.number(), z.number()]), widthPx: z.number(), heightPx: z.number() })),
  outlines: z.number(),
});
export type DeckPage = z.infer<typeof Page>;

const View = z.object({
  charts: z.array(
    z.object({
      panels: z.array(z.object({ marks: z.array(z.object({ label: z.string(), valueLabel: z.string() })) })),
    }),
  ),
});

/** What each page of a PDF holds, as another reader of PDF finds it. */
export async function readPages(pdf: string): Promise<readonly DeckPage[]> {
  return z.array(Page).parse(JSON.parse(await runTool(process.execPath, [join(TOOLS, 'read-pdf.mjs'), pdf])));
}

/** The figures of a view, as its charts write them. */
async function figuresOf(request: APIRequestContext, path: string): Promise<readonly string[]> {
  const [page = '', query = ''] = path.split('?');
  const view = View.parse(await (await request.get(`${page}/view.json?${query}`)).json());
  return view.charts.flatMap(({ panels }) => panels.flatMap(({ marks }) => marks.map(({ valueLabel }) => valueLabel)));
}

/** Those of the figures of a view that its drawing for a slide has room for. */
async function drawnOf(request: APIRequestContext, path: string): Promise<readonly string[]> {
  const drawing = await (await request.get(`${path}/chart.svg?size=slide`)).text();
  const written = withoutSpaces(drawing.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
  return (await figuresOf(request, path)).filter((figure) => written.includes(`>${withoutSpaces(figure)}<`));
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}

function expectFigures({ text }: DeckPage, figures: readonly string[]): void {
  expect(figures.length).toBeGreaterThan(2);
  expect(figures.filter((figure) => !withoutSpaces(text).includes(withoutSpaces(figure)))).toEqual([]);
}

/** The three pages of a deck: a drawing that stays a drawing, a picture of twice the pixels, and a live frame. */
export async function expectDeck(pages: readonly DeckPage[], request: APIRequestContext): Promise<void> {
  const [drawing, picture, frame] = pages;
  expect(pages).toHaveLength(3);
  if (drawing === undefined || picture === undefined || frame === undefined) throw new Error('The deck lacks a page.');
  const throughput = await drawnOf(request, '/metrics/inference-throughput');
  expectFigures(drawing, throughput);
  expect(drawing.pictures).toEqual([]);
  expect(drawing.outlines).toBeGreaterThan(throughput.length);
  expect(picture.pictures.map(({ pixels }) => pixels)).toEqual([[1800, expect.any(Number)]]);
  for (const { pixels, widthPx } of picture.pictures) expect(pixels[0] / widthPx).toBeGreaterThanOrEqual(2);
  for (const { widthPx } of picture.pictures) expect(widthPx).toBeGreaterThan(picture.widthPx / 3);
  expect(frame.pictures).toEqual([]);
  expectFigures(frame, (await figuresOf(request, FRAMED)).slice(0, 3));
}
