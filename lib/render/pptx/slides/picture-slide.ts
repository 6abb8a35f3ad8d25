import { describeChart } from '#lib/chart/words/describe.ts';
import type { LayoutOptions } from '#lib/chart/layout/size.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { chartPng } from '#lib/render/pictures/chart-png.ts';
import { chartSvg } from '#lib/render/pictures/chart-svg.ts';
import { claimNotes, describe } from '#lib/render/pptx/facts/slide-claim.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import { PIXELS_PER_POINT } from '#lib/render/pptx/picture-density.ts';
import type { SlideItem, SlideModel } from '#lib/render/pptx/package/slide-model.ts';

const HIDDEN_TITLE = { height: 30, gap: 6 } as const;

/** The exact picture of a chart, filling a slide: an SVG with its PNG, which has `density` pixels for each layout pixel. */
export async function pictureSlide(chart: ChartSpec, facts: SlideFacts, density: number): Promise<SlideModel> {
  const { width, height, margin } = facts.frame;
  const size: LayoutOptions = { size: 'slide', widthPx: width * PIXELS_PER_POINT, heightPx: height * PIXELS_PER_POINT };
  const png = await chartPng(chart, { ...size, theme: facts.theme, density });
  const svg = chartSvg(chart, { ...size, theme: facts.theme, flavour: 'portable', hasLinks: false });
  const box = { x: 0, y: 0, width, height };
  // The picture has its title inside; outlines and screen readers find it above the slide's edge.
  const title: SlideItem = {
    type: 'text',
    name: 'Title',
    box: {
      x: margin,
      y: -HIDDEN_TITLE.height - HIDDEN_TITLE.gap,
      width: width - 2 * margin,
      height: HIDDEN_TITLE.height,
    },
    paragraphs: [[{ text: `${facts.title.slice(0, 200)}, as drawn` }]],
    sizePt: 18,
    placeholder: 'title',
  };
  const description = describe(describeChart(chart), facts.claims, facts);
  return {
    items: [title, { type: 'picture', name: chart.title, box, description, png, svg }],
    notes: [chart.statement, ...facts.claims.flatMap(claimNotes), facts.licenceLine, facts.address],
  };
}
