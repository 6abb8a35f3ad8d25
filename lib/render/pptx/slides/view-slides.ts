import { missingTexts } from '#lib/chart/words/missing-texts.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';
import { byKind } from '#lib/chart/spec/by-kind.ts';
import type { ChartKind, ChartOf, ChartSpec } from '#lib/chart/spec/chart.ts';
import { rowChartSlides } from './chart/chart-slides.ts';
import { measureWords } from './page/measure-page.ts';
import { composePage } from './page/page.ts';
import { pictureSlide } from './picture-slide.ts';
import { quoteSlide } from './quote-slide.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import type { SlideModel } from '#lib/render/pptx/package/slide-model.ts';
import { resultsSlides } from './table/results-slide.ts';
import { sourcesSlides } from './sources-slides.ts';
import { tableSlides } from './table/table-slides.ts';

/** How a kind of chart becomes slides: drawn natively, or by its exact picture alone. */
interface KindSlides<Chart> {
  readonly native: (chart: Chart, facts: SlideFacts) => readonly SlideModel[];
  /** Where nothing is drawn natively the picture always comes, and first. */
  readonly needsPicture: boolean;
  /** Whether tables tell the claims too; quotations tell each in full. */
  readonly hasTable: boolean;
}

const ROWS: KindSlides<RowChart> = { native: rowChartSlides, needsPicture: false, hasTable: true };
const PICTURED: KindSlides<ChartSpec> = { native: () => [], needsPicture: true, hasTable: true };

type Kinds = { readonly [Kind in ChartKind]: KindSlides<ChartOf<Kind>> };

const KINDS: Kinds = {
  bar: ROWS,
  dot: ROWS,
  ladder: ROWS,
  multiples: {
    native: ({ charts }, facts) =>
      charts.flatMap((chart) => rowChartSlides(chart, { ...facts, kicker: facts.title, title: chart.title })),
    needsPicture: false,
    hasTable: true,
  },
  quote: {
    native: ({ quotes }, facts) =>
      facts.claims
        .filter(({ id }) => quotes.some(({ claimId }) => claimId === id))
        .map((claim) => quoteSlide(claim, facts)),
    needsPicture: false,
    hasTable: false,
  },
  scatter: PICTURED,
  timeline: PICTURED,
  papers: PICTURED,
  matrix: PICTURED,
  results: { native: (chart, facts) => resultsSlides(chart, facts), needsPicture: false, hasTable: true },
};

/** A view or chart about which nothing is claimed still says so. */
function emptySlide(subtitle: string, facts: SlideFacts): SlideModel {
  const words = measureWords({ title: facts.title, subtitle: [subtitle] }, facts);
  const { items } = composePage(words, { count: '', footnotes: [] });
  return { items, notes: [subtitle, facts.licenceLine, facts.address] };
}

/** Whether the slides of a chart hold its exact picture: where that is asked for, and where nothing else draws it. */
export function hasPicture({ kind }: ChartSpec, isAsked: boolean): boolean {
  return isAsked || KINDS[kind].needsPicture;
}

/** How the exact pictures of a deck are made. */
export interface PictureWish {
  /** Whether charts that are drawn natively have one too. */
  readonly isAsked: boolean;
  /** Pixels for each layout pixel. */
  readonly density: number;
}

/** The slides of a chart: native charts, the claims as tables, on request its exact picture, its sources. */
export async function chartSlides(
  chart: ChartSpec,
  facts: SlideFacts,
  { isAsked, density }: PictureWish,
): Promise<readonly SlideModel[]> {
  const { needsPicture, hasTable } = KINDS[chart.kind];
  const pictures = hasPicture(chart, isAsked) ? [await pictureSlide(chart, facts, density)] : [];
  const drawn = byKind(KINDS, chart, ({ native }, own) => native(own, facts));
  const words = { title: `${facts.title}: the claims`, subtitle: chart.statement, remarks: missingTexts(chart) };
  const told = hasTable ? tableSlides(words, facts) : [];
  const slides = needsPicture ? [...pictures, ...told] : [...drawn, ...pictures, ...told];
  return slides.length === 0 ? [emptySlide(chart.statement, facts)] : [...slides, ...sourcesSlides(facts)];
}

/** The slides of a view without a chart: one claim as a quotation, several as tables. */
export function wordSlides(facts: SlideFacts): readonly SlideModel[] {
  const [first, ...rest] = facts.claims;
  if (first === undefined) return [emptySlide(facts.sentence, facts)];
  if (rest.length === 0) return [quoteSlide(first, facts)];
  const words = { title: facts.title, subtitle: facts.sentence, remarks: [] };
  return [...tableSlides(words, facts), ...sourcesSlides(facts)];
}
