import { drawnBound } from '#lib/domain/facts/bound.ts';
import type { SceneItem } from '#lib/chart/scene/scene.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import { markToken } from '#lib/chart/scene/mark-token.ts';
import { legendEntries, type LegendKind, type LegendRules, type Marked } from '#lib/chart/words/legend-entries.ts';
import { NOTHING, centredBaseline, lineHeight, widthOf, type Block } from './block.ts';
import { NATURE_BODIES, type MarkBox } from './mark-box.ts';
import type { RowKind } from './mark-kind.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

const SAMPLE_PX = 26;
const SAMPLE_GAP_PX = 7;
const ENTRY_GAP_PX = 22;
const SAMPLE_THICKNESS_PX = 10;

/** A mark with the way in which its panel draws. */
export interface LegendMark extends Marked {
  readonly kind: RowKind;
}

/** Thin marks stand beside thick ones. */
const PART_THICKNESS_PX = 7;
const OTHER_THICKNESS_PX = 5;

/** Every drawn mark has its bound, its nature and its rank in its shape; error figures are written beside theirs. */
const RULES: LegendRules = {
  kinds: ['token', 'bound', 'nature', 'part', 'other'],
  showsBound: () => true,
  showsOther: () => true,
  partsMax: Number.POSITIVE_INFINITY,
};

/** What of the mark that an entry is shown by its sample shows: the one thing that is explained. */
const SAMPLES: Readonly<Record<LegendKind, (mark: ChartMark) => Partial<MarkBox>>> = {
  token: () => ({}),
  bound: (mark) => ({ bound: drawnBound(mark) }),
  nature: ({ nature }) => ({ body: NATURE_BODIES[nature] }),
  part: () => ({ thickness: PART_THICKNESS_PX }),
  other: () => ({ thickness: OTHER_THICKNESS_PX }),
};

/** One explained look: a sample of the mark and its words. */
interface Entry {
  readonly kind: RowKind;
  readonly label: string;
  readonly sample: Partial<MarkBox>;
}

function entriesOf(marks: readonly LegendMark[]): readonly Entry[] {
  return legendEntries(marks, RULES).map(({ kind, label, shownBy: { mark, kind: drawnAs } }) => ({
    kind: drawnAs,
    label,
    sample: { token: markToken(mark), ...SAMPLES[kind](mark) },
  }));
}

function dotOffset({ bound }: Entry['sample'], isDot: boolean): number {
  if (!isDot) return SAMPLE_PX;
  if (bound === 'up-to' || bound === 'at-most' || bound === 'less-than') return SAMPLE_PX - 4;
  return 8;
}

/** A sample takes the room that its look needs: an arrow reaches past its end. */
function sampleWidth({ kind, sample }: Entry): number {
  if (!kind.hasGuides) return SAMPLE_PX + kind.reach[sample.bound ?? 'exact'];
  return sample.bound === undefined ? SAMPLE_PX / 2 + 7 : SAMPLE_PX + 4;
}

function drawEntry(entry: Entry, at: { x: number; y: number }, sizePx: number): readonly SceneItem[] {
  const { kind, label, sample } = entry;
  const { x, y } = at;
  const isDot = kind.hasGuides;
  const edge = x + dotOffset(sample, isDot);
  const isInterval = sample.bound === 'range' || sample.bound === 'order-of-magnitude';
  const box: MarkBox = {
    bound: 'exact',
    body: 'solid',
    token: 'member',
    direction: 1,
    base: x,
    edge: sample.bound === 'order-of-magnitude' ? x + SAMPLE_PX / 2 : edge,
    low: isInterval ? x + 2 : edge,
    high: isInterval ? x + SAMPLE_PX : edge,
    centreY: y,
    thickness: isDot ? SAMPLE_THICKNESS_PX * 1.3 : SAMPLE_THICKNESS_PX,
    ...sample,
  };
  const text = {
    type: 'text',
    role: 'legend',
    x: x + sampleWidth(entry) + SAMPLE_GAP_PX,
    y: centredBaseline(y, sizePx),
    text: label,
    sizePx,
    weight: 400,
    anchor: 'start',
    fill: 'soft',
  } as const;
  return [...kind.shapes(box).map((shape) => ({ ...shape, role: 'legend' as const })), text];
}

interface Placed {
  readonly entry: Entry;
  readonly x: number;
  readonly line: number;
  readonly widthPx: number;
}

/** Entries flow like words of a line. */
function place(entries: readonly Entry[], { marginPx, widthPx, type }: Setting): readonly Placed[] {
  let [x, line] = [marginPx, 0];
  return entries.map((entry) => {
    const width = sampleWidth(entry) + SAMPLE_GAP_PX + widthOf(entry.label, type.note, 400);
    if (x > marginPx && x + width > widthPx - marginPx) [x, line] = [marginPx, line + 1];
    const placed = { entry, x, line, widthPx: width };
    x += width + ENTRY_GAP_PX;
    return placed;
  });
}

export interface LegendBlock extends Block {
  readonly lineCount: number;
  readonly widthPx: number;
  readonly draw: (top: number, offset?: number) => readonly SceneItem[];
}

export const NO_LEGEND: LegendBlock = { ...NOTHING, lineCount: 0, widthPx: 0 };

/** Explains the looks that occur among marks. */
export function legendBlock(marks: readonly LegendMark[], setting: Setting): LegendBlock {
  const placed = place(entriesOf(marks), setting);
  const last = placed.at(-1);
  if (last === undefined) return NO_LEGEND;
  const advance = lineHeight(setting.type.note) + 3;
  return {
    height: (last.line + 1) * advance,
    lineCount: last.line + 1,
    widthPx: last.x + last.widthPx - setting.marginPx,
    draw: (top, offset = 0) =>
      placed.flatMap(({ entry, x, line }) =>
        drawEntry(entry, { x: x + offset, y: top + (line + 0.5) * advance }, setting.type.note),
      ),
  };
}
