import { describeChart } from '#lib/chart/words/describe.ts';
import type { Scene, SceneItem } from '#lib/chart/scene/scene.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { stack, type Block } from './parts/block.ts';
import { footerBlock, hiddenBlock } from './parts/footer.ts';
import { headerBlock } from './header.ts';
import type { PlannedBody } from './kind-layout.ts';
import { bodyShareWanted, planBody } from './kinds.ts';
import { settingFor, type Furniture, type LayoutOptions, type Setting } from './size.ts';

const SECTION_GAP_PX = 14;
/** A picture that grows stops here: twice as high as wide. */
const GROWTH_MAX_PX = 1700;
const BODY_SHARE_MIN = 0.36;

interface Parts {
  readonly spec: Pick<ChartSpec, 'kind' | 'undrawn'>;
  readonly setting: Setting;
  readonly header: Block;
  readonly footer: Block;
}

interface Planned {
  readonly parts: Parts;
  readonly body: PlannedBody;
  /** Figures that are left out of the picture, now and before. */
  readonly hiddenCount: number;
}

function partsFor(spec: ChartSpec, setting: Setting): Parts {
  return { spec, setting, header: headerBlock(spec, setting), footer: footerBlock(spec, setting) };
}

/** The line that says what is left out takes room as well. */
function bodyRoom({ spec, setting, header, footer }: Parts, hiddenCount: number): number {
  const hidden = hiddenBlock(hiddenCount, spec, setting);
  const gaps = [header, footer, hidden].filter(({ height }) => height > 0).length * SECTION_GAP_PX;
  const heightPx = setting.heightPx ?? GROWTH_MAX_PX;
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

function planInRoom(spec: ChartSpec, parts: Parts, hiddenCount: number): PlannedBody {
  const room = { heightPx: bodyRoom(parts, hiddenCount), isFixed: parts.setting.heightPx !== undefined };
  return planBody(spec, parts.setting, room);
}

function planWith(spec: ChartSpec, setting: Setting, retreat: Partial<Furniture>, hiddenBefore = 0): Planned {
  const parts = partsFor(spec, { ...setting, furniture: { ...setting.furniture, ...retreat } });
  const body = planInRoom(spec, parts, hiddenBefore);
  if (body.hiddenCount === 0 || hiddenBefore > 0) {
    return { parts, body, hiddenCount: hiddenBefore + body.hiddenCount };
  }
  const less = planInRoom(spec, parts, body.hiddenCount);
  return { parts, body: less, hiddenCount: less.hiddenCount };
}

/**
 * When figures are left out, header and footer speak of the others alone. They take no more room
 * then, but the axes may, so that another figure may have to go.
 */
function planShown(planned: Planned): Planned {
  const { parts, body, hiddenCount } = planned;
  if (body.hiddenCount === 0) return planned;
  return planShown(planWith(body.shown, parts.setting, {}, hiddenCount));
}

/** How often a picture may grow again; each time it holds more figures than before. */
const GROWTHS_MAX = 4;

/**
 * Header and footer that speak of less are lower. Where that leaves room, more of the whole
 * specification is planned for it, as long as the picture comes to hold more.
 */
function regrow(spec: ChartSpec, planned: Planned, growthsLeft = GROWTHS_MAX): Planned {
  const { parts, hiddenCount } = planned;
  if (hiddenCount === 0 || growthsLeft === 0) return planned;
  const fuller = planInRoom(spec, parts, hiddenCount);
  if (fuller.hiddenCount >= hiddenCount) return planned;
  const next = planShown(planWith(fuller.shown, parts.setting, {}, fuller.hiddenCount));
  return next.hiddenCount < hiddenCount ? regrow(spec, next, growthsLeft - 1) : planned;
}

/** Lists of what is missing and sources get shorter, before anything else gives way, where a kind wants more room than they leave it. */
const BRIEF_RETREATS: readonly Partial<Furniture>[] = [
  {},
  { missingLinesMax: 1 },
  { missingLinesMax: 1, sourcesMax: 2 },
];

/** The first plan with the room that the kind wants, or the last one if that is roomy at all. */
function briefPlan(spec: ChartSpec, setting: Setting, heightPx: number): Planned | undefined {
  const share = bodyShareWanted(spec);
  if (share === undefined) return undefined;
  let last: Planned | undefined;
  for (const retreat of BRIEF_RETREATS) {
    last = planWith(spec, setting, retreat);
    if (bodyRoom(last.parts, 0) >= heightPx * share && last.hiddenCount === 0) return last;
  }
  return last !== undefined && bodyRoom(last.parts, 0) >= heightPx * BODY_SHARE_MIN ? last : undefined;
}

/** Retreats are planned one after the other, since the first mostly does. */
function choosePlan(spec: ChartSpec, setting: Setting): Planned {
  const { heightPx } = setting;
  if (heightPx === undefined) return planWith(spec, setting, {});
  const brief = briefPlan(spec, setting, heightPx);
  if (brief !== undefined) return brief;
  const hasRoom = ({ parts }: Planned) => bodyRoom(parts, 0) >= heightPx * BODY_SHARE_MIN;
  let roomy: Planned | undefined;
  for (const retreat of GENTLE_RETREATS) {
    const planned = planWith(spec, setting, retreat);
    if (!hasRoom(planned)) continue;
    if (planned.hiddenCount === 0) return planned;
    roomy ??= planned;
  }
  if (roomy !== undefined) return roomy;
  let last: Planned | undefined;
  for (const retreat of HARD_RETREATS) {
    const planned = planWith(spec, setting, retreat);
    if (hasRoom(planned)) return planned;
    last = planned;
  }
  return last ?? planWith(spec, setting, {});
}

function background(widthPx: number, heightPx: number): SceneItem {
  const fill = { token: 'background' } as const;
  return { type: 'rect', role: 'background', x: 0, y: 0, width: widthPx, height: heightPx, fill };
}

function layOut(spec: ChartSpec, options: LayoutOptions): Scene {
  const { parts, body, hiddenCount } = regrow(spec, planShown(choosePlan(spec, settingFor(options))));
  const { setting, header, footer } = parts;
  const bodyTop = setting.marginPx + header.height + (header.height === 0 ? 0 : SECTION_GAP_PX);
  const drawn = body.draw(bodyTop);
  const tail = stack([hiddenBlock(hiddenCount, spec, setting), footer], SECTION_GAP_PX);
  const tailHeight = tail.height === 0 ? 0 : SECTION_GAP_PX + tail.height;
  const heightPx = Math.ceil(setting.heightPx ?? bodyTop + body.height + tailHeight + setting.marginPx);
  return {
    width: setting.widthPx,
    height: heightPx,
    title: spec.title,
    description: describeChart(spec),
    items: [
      background(setting.widthPx, heightPx),
      ...header.draw(setting.marginPx),
      ...drawn.items,
      ...tail.draw(heightPx - setting.marginPx - tail.height),
    ],
    panels: drawn.panels,
    hiddenCount,
  };
}

/** So many layouts of one chart are kept: those of a page, of its frame, and of a picture of it. */
const KEPT_MAX = 4;

/** Layouts go with the specification that they were made from, since nothing ever changes either. */
const keptLayouts = new WeakMap<ChartSpec, Map<string, Scene>>();

/**
 * Lays a chart out: every shape with absolute coordinates, in layout pixels. The drawing is about
 * 850 wide and is scaled by whoever writes it. Figures that do not fit are counted in the picture.
 * A page asks for the same layout more than once, so that those of a specification are kept with it.
 */
export function layoutChart(spec: ChartSpec, options: LayoutOptions = {}): Scene {
  const layouts = keptLayouts.get(spec) ?? new Map<string, Scene>();
  keptLayouts.set(spec, layouts);
  const key = JSON.stringify(options);
  const kept = layouts.get(key);
  if (kept !== undefined) return kept;
  const scene = layOut(spec, options);
  if (layouts.size < KEPT_MAX) layouts.set(key, scene);
  return scene;
}
