import { describeChart } from '../describe.ts';
import { restrictChart } from '../restrict.ts';
import type { Scene, SceneItem } from '../scene.ts';
import type { ChartKind, ChartPanel, ChartSpec } from '../spec.ts';
import { BAR } from './bar.ts';
import { NOTHING, paragraph, stack, widthOf, type Block } from './block.ts';
import { DOT } from './dot.ts';
import { footerBlock, hiddenBlock } from './footer.ts';
import { LADDER } from './ladder.ts';
import { legendBlock, NO_LEGEND, type LegendBlock } from './legend.ts';
import { drawPanel, panelOverhead, type DrawnPanel } from './panel.ts';
import { planPanels, type PanelPlan } from './panel-plan.ts';
import { fitRows, NATURAL, planRows, type FittedRows } from './row-plan.ts';
import type { RowKind } from './row-kind.ts';
import { settingFor, type Furniture, type LayoutOptions, type Setting } from './size.ts';

/** What each kind draws in its rows. */
export const ROW_KINDS: Readonly<Record<ChartKind, RowKind>> = { bar: BAR, dot: DOT, ladder: LADDER };

const HEADER_GAP_PX = 5;
const SECTION_GAP_PX = 14;
const PANEL_GAP_PX = 16;
/** Between panels in pictures of a fixed height. */
const TIGHT_PANEL_GAP_PX = 8;
const LEGEND_GAP_PX = 24;
/** A picture that grows stops here: twice as high as wide. */
const GROWTH_MAX_PX = 1700;
const BODY_SHARE_MIN = 0.36;
const EMPTY_TEXT = 'No source states a figure for this.';

function panelGap({ heightPx }: Setting): number {
  return heightPx === undefined ? PANEL_GAP_PX : TIGHT_PANEL_GAP_PX;
}

function kindOf(panel: ChartPanel): RowKind {
  return ROW_KINDS[panel.kind];
}

function headerBlock(spec: ChartSpec, setting: Setting): Block {
  const { marginPx, widthPx, type, furniture } = setting;
  const width = widthPx - 2 * marginPx;
  const title = furniture.hasTitle
    ? paragraph(spec.title, marginPx, width, {
        role: 'title',
        sizePx: type.title,
        weight: 600,
        fill: 'ink',
        linesMax: 2,
      })
    : undefined;
  const subtitle = paragraph(spec.subtitle, marginPx, width, {
    role: 'subtitle',
    sizePx: type.subtitle,
    weight: 400,
    fill: 'soft',
    linesMax: 2,
  });
  const legend = furniture.hasLegend ? legendBlock(spec, setting, kindOf) : NO_LEGEND;
  return stack(
    [title ?? NOTHING, ...besides(subtitle, legend, widthOf(spec.subtitle, type.subtitle, 400), setting)],
    HEADER_GAP_PX,
  );
}

/** In a picture of fixed height a short legend stands on the line of the subtitle. */
function besides(subtitle: Block, legend: LegendBlock, subtitleWidthPx: number, setting: Setting): readonly Block[] {
  const room = setting.widthPx - 2 * setting.marginPx - subtitleWidthPx - LEGEND_GAP_PX;
  if (setting.heightPx === undefined || legend.lineCount !== 1 || legend.widthPx > room) return [subtitle, legend];
  const offset = subtitleWidthPx === 0 ? 0 : subtitleWidthPx + LEGEND_GAP_PX;
  const height = Math.max(subtitle.height, legend.height);
  return [{ height, draw: (top) => [...subtitle.draw(top), ...legend.draw(top, offset)] }];
}

interface Parts {
  readonly setting: Setting;
  readonly header: Block;
  readonly footer: Block;
}

function partsFor(spec: ChartSpec, setting: Setting): Parts {
  return { setting, header: headerBlock(spec, setting), footer: footerBlock(spec, setting) };
}

function bodyRoom({ setting, header, footer }: Parts, hidden: Block, heightPx: number): number {
  const gaps = [header, footer, hidden].filter(({ height }) => height > 0).length * SECTION_GAP_PX;
  return heightPx - 2 * setting.marginPx - header.height - footer.height - hidden.height - gaps;
}

/** A list of sources gives way to their number before figures are left out. */
const GENTLE_RETREATS: readonly Partial<Furniture>[] = [{}, { sourcesMax: 0 }];

/** Low pictures give up what surrounds the plot, step by step, before the plot itself. */
const HARD_RETREATS: readonly Partial<Furniture>[] = [
  { sourcesMax: 0, noteLinesMax: 2 },
  { sourcesMax: 0, noteLinesMax: 1 },
  { hasLegend: false, hasFooter: false },
  { hasLegend: false, hasFooter: false, hasAxis: false },
];

interface Planned {
  readonly parts: Parts;
  readonly body: Body;
}

function planWith(spec: ChartSpec, setting: Setting, retreat: Partial<Furniture>, hiddenCount = 0): Planned {
  const parts = partsFor(spec, { ...setting, furniture: { ...setting.furniture, ...retreat } });
  return { parts, body: planBody(spec, parts, hiddenCount) };
}

/**
 * When figures are left out, header and footer speak of the others alone. They take no more room
 * then, but the axes may, so that another figure may have to go.
 */
function planShown(spec: ChartSpec, planned: Planned): Planned {
  const { plans, fitted } = planned.body;
  const shown = new Map(plans.map(({ panel }, index) => [panel.id, fitted.rows[index]?.map(({ mark }) => mark) ?? []]));
  const rest = restrictChart(spec, (mark, { id }) => shown.get(id)?.includes(mark) ?? false);
  const count = ({ panels }: ChartSpec) => panels.reduce((sum, { marks }) => sum + marks.length, 0);
  if (count(rest) === count(spec)) return planned;
  return planShown(rest, planWith(rest, planned.parts.setting, {}, fitted.hiddenCount));
}

function choosePlan(spec: ChartSpec, setting: Setting): Planned {
  const { heightPx } = setting;
  const first = planWith(spec, setting, {});
  if (heightPx === undefined) return first;
  const hasRoom = ({ parts }: Planned) => bodyRoom(parts, NOTHING, heightPx) >= heightPx * BODY_SHARE_MIN;
  const gentle = GENTLE_RETREATS.map((retreat) => planWith(spec, setting, retreat));
  const whole = gentle.find((planned) => hasRoom(planned) && planned.body.fitted.hiddenCount === 0);
  const roomy = whole ?? gentle.find(hasRoom);
  if (roomy !== undefined) return roomy;
  const hard = HARD_RETREATS.map((retreat) => planWith(spec, setting, retreat));
  return hard.find(hasRoom) ?? hard.at(-1) ?? first;
}

interface Body {
  readonly plans: readonly PanelPlan[];
  readonly fitted: FittedRows;
}

/** Rows for a room; when some have to go, or are gone before, the line that says so takes room as well. */
function planBody(spec: ChartSpec, parts: Parts, hiddenBefore: number): Body {
  const { setting } = parts;
  const { plans, nameWidthPx } = planPanels(spec, setting, kindOf);
  const overheadOf = (index: number) => {
    const plan = plans[index];
    return plan === undefined ? 0 : panelOverhead(plan) + (index === 0 ? 0 : panelGap(setting));
  };
  const plan = (density: typeof NATURAL) => plans.map(({ panel }) => planRows(panel, setting, nameWidthPx, density));
  const heightPx = setting.heightPx ?? GROWTH_MAX_PX;
  const natural = plan(NATURAL);
  const naturalHeight = natural.flat().reduce((sum, row) => sum + row.height, 0);
  const total = natural.reduce((sum, _, index) => sum + overheadOf(index), naturalHeight);
  const room = bodyRoom(parts, hiddenBlock(hiddenBefore, setting), heightPx);
  const isWhole = setting.heightPx === undefined && total <= room;
  if (isWhole) return { plans, fitted: { rows: natural, hiddenCount: hiddenBefore } };
  const fitted = fitRows(plan, room, overheadOf);
  const hiddenNow = hiddenBefore + fitted.hiddenCount;
  if (fitted.hiddenCount === 0 || hiddenBefore > 0) return { plans, fitted: { ...fitted, hiddenCount: hiddenNow } };
  const less = fitRows(plan, bodyRoom(parts, hiddenBlock(hiddenNow, setting), heightPx), overheadOf);
  return { plans, fitted: less };
}

interface Drawn {
  readonly panels: readonly DrawnPanel[];
  readonly bottom: number;
}

function drawBody({ plans, fitted }: Body, setting: Setting, top: number): Drawn {
  let y = top;
  const panels = plans.flatMap((plan, index) => {
    const rows = fitted.rows[index] ?? [];
    if (rows.length === 0) return [];
    const start = y === top ? y : y + panelGap(setting);
    const drawn = drawPanel({ plan, rows, setting }, start);
    y = start + panelOverhead(plan) + rows.reduce((sum, { height }) => sum + height, 0);
    return [drawn];
  });
  return { panels, bottom: y };
}

function emptyBlock({ marginPx, widthPx, type }: Setting): Block {
  const style = { role: 'note', sizePx: type.name, weight: 400, fill: 'soft', linesMax: 2 } as const;
  return paragraph(EMPTY_TEXT, marginPx, widthPx - 2 * marginPx, style);
}

function background(widthPx: number, heightPx: number): SceneItem {
  return {
    type: 'rect',
    role: 'background',
    x: 0,
    y: 0,
    width: widthPx,
    height: heightPx,
    fill: { token: 'background' },
  };
}

/**
 * Lays a chart out: every shape with absolute coordinates, in layout pixels. The drawing is about
 * 850 wide and is scaled by whoever writes it. Figures that do not fit are counted in the picture.
 */
export function layoutChart(spec: ChartSpec, options: LayoutOptions = {}): Scene {
  const { parts, body } = planShown(spec, choosePlan(spec, settingFor(options)));
  const { setting, header, footer } = parts;
  const headerBottom = setting.marginPx + header.height;
  const bodyTop = header.height === 0 ? setting.marginPx : headerBottom + SECTION_GAP_PX;
  const drawn = drawBody(body, setting, bodyTop);
  const { hiddenCount } = body.fitted;
  const empty = spec.panels.length === 0 ? emptyBlock(setting) : undefined;
  const bodyBottom = drawn.bottom + (empty?.height ?? 0);
  const tail = stack([hiddenBlock(hiddenCount, setting), footer], SECTION_GAP_PX);
  const grownHeight = bodyBottom + (tail.height === 0 ? 0 : SECTION_GAP_PX + tail.height) + setting.marginPx;
  const heightPx = Math.ceil(setting.heightPx ?? grownHeight);
  return {
    width: setting.widthPx,
    height: heightPx,
    title: spec.title,
    description: describeChart(spec),
    items: [
      background(setting.widthPx, heightPx),
      ...header.draw(setting.marginPx),
      ...(empty?.draw(bodyTop) ?? []),
      ...drawn.panels.flatMap(({ items }) => items),
      ...tail.draw(heightPx - setting.marginPx - tail.height),
    ],
    panels: drawn.panels.map(({ geometry }) => geometry),
    hiddenCount,
  };
}
