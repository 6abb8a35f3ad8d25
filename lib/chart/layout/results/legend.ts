import type { SceneItem, SceneShape } from '#lib/chart/scene/scene.ts';
import type { ResultsChart } from '#lib/chart/spec/results.ts';
import { resultsSigns, type ResultsSign } from '#lib/chart/words/results-notes.ts';
import { centredBaseline, lineHeight, widthOf } from '#lib/chart/layout/parts/block.ts';
import { NO_LEGEND, type LegendBlock } from '#lib/chart/layout/parts/legend.ts';
import type { Setting } from '#lib/chart/layout/size.ts';
import { bestShape, tintOf } from './cell.ts';

const ENTRY_GAP_PX = 18;
const SAMPLE_GAP_PX = 5;
const BEST_PX = 7;
const STEP_PX = 9;
const STEPS: readonly number[] = [0, 0.5, 1];

/** A sign as it is drawn before its words; of written signs nothing is. */
interface Sample {
  readonly widthPx: number;
  readonly shapes: (x: number, centreY: number) => readonly SceneShape[];
}

const SAMPLES: Readonly<Record<ResultsSign['kind'], Sample>> = {
  best: { widthPx: BEST_PX, shapes: (x, centreY) => [bestShape(x + BEST_PX, centreY)] },
  shade: {
    widthPx: STEPS.length * STEP_PX,
    shapes: (x, centreY) =>
      STEPS.map((shade, index) => ({
        type: 'rect',
        role: 'grid',
        x: x + index * STEP_PX,
        y: centreY - STEP_PX / 2,
        width: STEP_PX,
        height: STEP_PX,
        fill: { token: 'member', opacity: tintOf(shade) },
      })),
  },
  written: { widthPx: 0, shapes: () => [] },
};

interface Placed {
  readonly sign: ResultsSign;
  readonly x: number;
  readonly line: number;
  readonly widthPx: number;
}

/** Where the words of a sign begin, from its left edge. */
function wordsStart({ kind }: ResultsSign): number {
  const { widthPx } = SAMPLES[kind];
  return widthPx === 0 ? 0 : widthPx + SAMPLE_GAP_PX;
}

/** Entries flow like words of a line. */
function place(signs: readonly ResultsSign[], { marginPx, widthPx, type }: Setting): readonly Placed[] {
  let [x, line] = [marginPx, 0];
  return signs.map((sign) => {
    const width = wordsStart(sign) + widthOf(sign.words, type.note, 400);
    if (x > marginPx && x + width > widthPx - marginPx) [x, line] = [marginPx, line + 1];
    const placed = { sign, x, line, widthPx: width };
    x += width + ENTRY_GAP_PX;
    return placed;
  });
}

function drawEntry(sign: ResultsSign, x: number, centreY: number, sizePx: number): readonly SceneItem[] {
  const look = { type: 'text', role: 'legend', weight: 400, anchor: 'start', fill: 'soft' } as const;
  return [
    ...SAMPLES[sign.kind].shapes(x, centreY).map((shape) => ({ ...shape, role: 'legend' as const })),
    { ...look, x: x + wordsStart(sign), y: centredBaseline(centreY, sizePx), sizePx, text: sign.words },
  ];
}

/** Explains the signs that occur in a heat table, each once. */
export function resultsLegend(chart: ResultsChart, setting: Setting): LegendBlock {
  const placed = place(resultsSigns(chart), setting);
  const last = placed.at(-1);
  if (last === undefined) return NO_LEGEND;
  const sizePx = setting.type.note;
  const advance = lineHeight(sizePx) + 3;
  return {
    height: (last.line + 1) * advance,
    lineCount: last.line + 1,
    widthPx: last.x + last.widthPx - setting.marginPx,
    draw: (top, offset = 0) =>
      placed.flatMap(({ sign, x, line }) => drawEntry(sign, x + offset, top + (line + 0.5) * advance, sizePx)),
  };
}
