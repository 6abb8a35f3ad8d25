/** The sizes that a picture comes in. */
export const SIZE_NAMES = ['page', 'slide', 'half', 'square', 'og', 'thumb'] as const;
export type SizeName = (typeof SIZE_NAMES)[number];

/** Letter sizes in layout pixels. */
export interface TypeScale {
  readonly title: number;
  readonly subtitle: number;
  readonly name: number;
  readonly value: number;
  readonly heading: number;
  readonly tick: number;
  readonly note: number;
}

/** How much surrounds the plot. */
export interface Furniture {
  readonly hasTitle: boolean;
  readonly hasLegend: boolean;
  readonly hasFooter: boolean;
  readonly hasAxis: boolean;
  /** Claims in words and sources that are listed before "and n more". */
  readonly wordsMax: number;
  readonly sourcesMax: number;
  readonly noteLinesMax: number;
  /** Of a note that lists what is missing: it counts the names that it has no room for. As many as of other notes without it. */
  readonly missingLinesMax?: number;
}

/** A picture to lay out: its size in layout pixels and what it holds. */
export interface Setting {
  readonly widthPx: number;
  /** A fixed height; without one the picture grows with its rows. */
  readonly heightPx?: number;
  readonly marginPx: number;
  readonly type: TypeScale;
  readonly furniture: Furniture;
  /** Names stand above their marks, for narrow pictures. */
  readonly isStacked: boolean;
}

/** Options of a drawing as callers give them. Sides are in pixels; out of range they are clamped. */
export interface LayoutOptions {
  readonly size?: SizeName;
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** Without title and footer, for people who set their own. */
  readonly plain?: boolean;
  /** Claims in words are counted in the picture where the page lists them beside it. */
  readonly words?: 'listed' | 'counted';
}

const PAGE_TYPE: TypeScale = {
  title: 21,
  subtitle: 13.5,
  name: 13.5,
  value: 13.5,
  heading: 12.5,
  tick: 11.5,
  note: 11.5,
};
/** At 880 layout pixels a slide of 1920 px is scaled by 2.18, so that 10.5 px becomes 23 px. */
const SLIDE_TYPE: TypeScale = { title: 23, subtitle: 13.5, name: 14, value: 14, heading: 12.5, tick: 11.5, note: 10.5 };
const SMALL_TYPE: TypeScale = { title: 17, subtitle: 12, name: 12.5, value: 12.5, heading: 11.5, tick: 11, note: 10.5 };

const ALL: Furniture = {
  hasTitle: true,
  hasLegend: true,
  hasFooter: true,
  hasAxis: true,
  wordsMax: 12,
  sourcesMax: 40,
  noteLinesMax: 8,
};
const SHORT: Furniture = { ...ALL, wordsMax: 0, sourcesMax: 4, noteLinesMax: 3 };
const BARE: Furniture = { ...SHORT, hasLegend: false, hasFooter: false, hasAxis: false };

interface Preset {
  readonly layout: Setting;
  /** The size of the finished picture in pixels; a growing one keeps its layout size. */
  readonly output?: PixelSize;
}

export const PRESETS: Readonly<Record<SizeName, Preset>> = {
  page: { layout: { widthPx: 850, marginPx: 16, type: PAGE_TYPE, furniture: ALL, isStacked: false } },
  slide: {
    layout: { widthPx: 880, heightPx: 495, marginPx: 24, type: SLIDE_TYPE, furniture: SHORT, isStacked: false },
    output: { widthPx: 1920, heightPx: 1080 },
  },
  half: {
    layout: { widthPx: 640, heightPx: 720, marginPx: 24, type: SLIDE_TYPE, furniture: SHORT, isStacked: false },
    output: { widthPx: 960, heightPx: 1080 },
  },
  square: {
    layout: { widthPx: 720, heightPx: 720, marginPx: 28, type: SLIDE_TYPE, furniture: SHORT, isStacked: false },
    output: { widthPx: 1080, heightPx: 1080 },
  },
  og: {
    layout: {
      widthPx: 800,
      heightPx: 420,
      marginPx: 28,
      type: SLIDE_TYPE,
      furniture: { ...SHORT, sourcesMax: 2, noteLinesMax: 2 },
      isStacked: false,
    },
    output: { widthPx: 1200, heightPx: 630 },
  },
  thumb: {
    layout: { widthPx: 400, heightPx: 300, marginPx: 16, type: SMALL_TYPE, furniture: BARE, isStacked: false },
    output: { widthPx: 400, heightPx: 300 },
  },
};

/** Below this width there is no room for names beside the plot. */
export const STACKED_BELOW_PX = 520;
const LAYOUT_WIDTH_MIN_PX = 320;
const LAYOUT_WIDTH_MAX_PX = 850;
const SIDE_MIN_PX = 160;
const SIDE_MAX_PX = 4_000;
const ASPECT_MIN = 0.5;
const ASPECT_MAX = 2;

function clamp(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low;
}

/** A side of a picture that can be drawn, in pixels. */
export function clampSide(sidePx: number): number {
  return clamp(sidePx, SIDE_MIN_PX, SIDE_MAX_PX);
}

/** The height that keeps width over height between a half and two. */
export function clampHeight(widthPx: number, heightPx: number): number {
  return clamp(heightPx, widthPx / ASPECT_MAX, widthPx / ASPECT_MIN);
}

function sizeFurniture({ plain = false, words = 'listed', heightPx }: LayoutOptions, furniture: Furniture): Furniture {
  // A fixed height has no room for lists that may be of any length.
  const room =
    heightPx === undefined
      ? furniture
      : { ...furniture, wordsMax: 0, sourcesMax: Math.min(furniture.sourcesMax, SHORT.sourcesMax) };
  const spoken = words === 'counted' ? { ...room, wordsMax: 0 } : room;
  return plain ? { ...spoken, hasTitle: false, hasFooter: false } : spoken;
}

/** The setting for options: a preset, or free sides laid out near 850 wide and scaled by whoever draws. */
export function settingFor(options: LayoutOptions): Setting {
  const preset = PRESETS[options.size ?? 'page'].layout;
  const furniture = sizeFurniture(options, preset.furniture);
  if (options.widthPx === undefined && options.heightPx === undefined) {
    return { ...preset, furniture };
  }
  const askedWidth = clampSide(options.widthPx ?? preset.widthPx);
  const widthPx = clamp(askedWidth, LAYOUT_WIDTH_MIN_PX, LAYOUT_WIDTH_MAX_PX);
  const base = {
    widthPx,
    marginPx: preset.marginPx,
    type: preset.type,
    furniture,
    isStacked: widthPx < STACKED_BELOW_PX,
  };
  if (options.heightPx === undefined) return base;
  return { ...base, heightPx: Math.round((clampHeight(askedWidth, options.heightPx) / askedWidth) * widthPx) };
}

/** A picture's size in pixels. */
export interface PixelSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The size in pixels that the options ask for, of a picture laid out with them. */
export function outputSize(
  layout: { readonly width: number; readonly height: number },
  options: LayoutOptions,
): PixelSize {
  const preset = PRESETS[options.size ?? 'page'];
  if (options.widthPx === undefined && options.heightPx === undefined) {
    return preset.output ?? { widthPx: layout.width, heightPx: layout.height };
  }
  const widthPx = clampSide(options.widthPx ?? preset.layout.widthPx);
  return { widthPx, heightPx: (widthPx * layout.height) / layout.width };
}
