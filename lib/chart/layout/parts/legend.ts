import { BOUND_LABELS, NATURE_LABELS } from '#lib/domain/words/label.ts';
import type { SceneItem } from '#lib/chart/scene/scene.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import { TOKEN_LABELS } from '#lib/chart/words/token-labels.ts';
import { NOTHING, centredBaseline, lineHeight, widthOf, type Block } from './block.ts';
import { markToken, NATURE_BODIES, type MarkBox } from './mark-box.ts';
import type { RowKind } from './mark-kind.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

/** One explained look: a sample of the mark and its words. */
interface Entry {
  readonly kind: RowKind;
  readonly label: string;
  readonly sample: Partial<MarkBox>;
}

const BOUND_ORDER = Object.keys(BOUND_LABELS) as (keyof typeof BOUND_LABELS)[];
const NATURE_ORDER = Object.keys(NATURE_LABELS) as (keyof typeof NATURE_LABELS)[];
const SAMPLE_PX = 26;
const SAMPLE_GAP_PX = 7;
const ENTRY_GAP_PX = 22;
const SAMPLE_THICKNESS_PX = 10;

/** A mark with the way in which its panel draws. */
export interface LegendMark {
  readonly mark: ChartMark;
  readonly kind: RowKind;
}

/** An entry drawn as the first mark that it explains is drawn; nothing where no mark needs it. */
function entryFor(
  drawn: readonly LegendMark[],
  needs: (mark: ChartMark) => boolean,
  rest: Pick<Entry, 'label' | 'sample'>,
): readonly Entry[] {
  const first = drawn.find(({ mark }) => needs(mark));
  return first === undefined
    ? []
    : [{ kind: first.kind, label: rest.label, sample: { token: markToken(first.mark), ...rest.sample } }];
}

function tokenEntries(drawn: readonly LegendMark[]): readonly Entry[] {
  const tokens = (['member', 'less', 'peer'] as const).filter((token) =>
    drawn.some(({ mark }) => markToken(mark) === token),
  );
  if (tokens.length < 2) return [];
  // Where the other colour says "less", the first one says "more".
  const isMore = tokens.includes('less') && drawn.every(({ mark }) => mark.polarity !== undefined);
  const labels = isMore ? { ...TOKEN_LABELS, member: 'more than the baseline' } : TOKEN_LABELS;
  return tokens.flatMap((token) =>
    entryFor(drawn, (mark) => markToken(mark) === token, { label: labels[token], sample: {} }),
  );
}

/** Only what occurs is explained. */
function entriesOf(drawn: readonly LegendMark[]): readonly Entry[] {
  const parts = [...new Set(drawn.flatMap(({ mark }) => mark.part ?? []))];
  return [
    ...tokenEntries(drawn),
    ...BOUND_ORDER.flatMap((bound) =>
      entryFor(drawn, (mark) => mark.bound === bound, { label: BOUND_LABELS[bound], sample: { bound } }),
    ),
    ...NATURE_ORDER.flatMap((nature) =>
      entryFor(drawn, (mark) => mark.nature === nature, {
        label: NATURE_LABELS[nature],
        sample: { body: NATURE_BODIES[nature] },
      }),
    ),
    ...parts.flatMap((part) =>
      entryFor(drawn, (mark) => mark.part === part, {
        label: `${part}, a part of the figure above it`,
        sample: { thickness: 7 },
      }),
    ),
    ...entryFor(drawn, ({ chosen, part }) => !chosen && part === undefined, {
      label: 'another stated value',
      sample: { thickness: 5 },
    }),
  ];
}

function dotOffset({ bound }: Entry['sample'], isDot: boolean): number {
  if (!isDot) return SAMPLE_PX;
  if (bound === 'up-to' || bound === 'less-than') return SAMPLE_PX - 4;
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
