import type { LayoutOptions } from '#lib/chart/layout/size.ts';
import type { SurfaceName } from '#lib/url/surfaces.ts';
import type { RenderOptions } from '#lib/url/states/render.ts';
import { renderChartHtml } from './html/offline/chart-html.ts';
import { chartPng, pngPixels, type ChartPngOptions } from './pictures/chart-png.ts';
import { chartSvg } from './pictures/chart-svg.ts';
import { OG_SIZE } from './pictures/og-scene.ts';
import { renderCitationsBib } from './data/citations-bib.ts';
import { renderSlides } from './pptx/surface.ts';
import type { Surface } from './surface.ts';
import { onlyChart } from './only-chart.ts';
import { renderTableCsv } from './data/table-csv.ts';
import { renderTableMd } from './data/table-md.ts';
import { renderTableTex } from './data/table-tex.ts';
import { renderViewJson } from './data/view-json.ts';

/** A picture that is opened as a document runs nothing and loads nothing. */
const SVG_POLICY = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" };

/** A side of 0 leaves it to the size. */
function layoutOptions({ size, width, height, plain }: RenderOptions): LayoutOptions {
  return { size, plain, ...(width > 0 ? { widthPx: width } : {}), ...(height > 0 ? { heightPx: height } : {}) };
}

/** Drawn on light where nothing says which of the two: a picture of pixels cannot follow its reader. */
function pngOptions(options: RenderOptions): ChartPngOptions {
  const theme = options.theme === 'auto' ? 'light' : options.theme;
  return { ...layoutOptions(options), theme, density: options.density };
}

const renderSvg: Surface = ({ picture: chart }, options) => {
  if (chart === undefined) return undefined;
  const body = chartSvg(chart, { ...layoutOptions(options), theme: options.theme, flavour: options.flavour });
  return { body, headers: SVG_POLICY };
};

const renderPng: Surface = async ({ picture: chart }, options) => {
  if (chart === undefined) return undefined;
  return { body: await chartPng(chart, pngOptions(options)) };
};

/** Loaded when it is first asked for: it brings a layout engine that no other surface needs. */
const renderOg: Surface = async (view) => {
  const { ogPicture } = await import('./pictures/og.ts');
  return { body: await ogPicture(view) };
};

/** A surface that is made of one chart alone where the address asks for one. */
function ofOne(surface: Surface): Surface {
  return (view, options) => {
    const part = options.only === undefined ? view : onlyChart(view, options.only);
    return part === undefined ? undefined : surface(part, options);
  };
}

const WHOLE: Readonly<Record<SurfaceName, Surface>> = {
  'chart.svg': renderSvg,
  'chart.png': renderPng,
  'og.png': renderOg,
  'chart.html': renderChartHtml,
  'table.csv': renderTableCsv,
  'table.md': renderTableMd,
  'table.tex': renderTableTex,
  'view.json': renderViewJson,
  'citations.bib': renderCitationsBib,
  'slides.pptx': renderSlides,
};

/** Every surface by its name. */
// The record has exactly the surfaces' names; its type cannot say so.
export const SURFACES = Object.fromEntries(
  Object.entries(WHOLE).map(([name, surface]) => [name, ofOne(surface)]),
) as Readonly<Record<SurfaceName, Surface>>;

/** The pixels of a picture, about, before its view is read; 0 for what has none. */
export function surfacePixels(surface: SurfaceName, options: RenderOptions): number {
  if (surface === 'og.png') return OG_SIZE.width * OG_SIZE.height;
  return surface === 'chart.png' ? pngPixels(pngOptions(options)) : 0;
}
