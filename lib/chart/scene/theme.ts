/** The colours of a chart by what they are for. Drawings name these, never a colour. */
export const TOKENS = ['background', 'ink', 'soft', 'grid', 'axis', 'member', 'peer', 'less'] as const;
export type Token = (typeof TOKENS)[number];

export const THEME_NAMES = ['light', 'dark', 'auto', 'transparent'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

export type Palette = Readonly<Record<Token, string>>;

/** Text (`ink`, `soft`) has a contrast of at least 4.5 with the background, marks at least 3: tested. */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    background: '#fdfdfb',
    ink: '#16201f',
    soft: '#4f5b59',
    grid: '#e4e7e1',
    axis: '#98a19d',
    member: '#0e6468',
    peer: '#84918e',
    less: '#b4561b',
  },
  dark: {
    background: '#13181b',
    ink: '#e7ebe8',
    soft: '#a6b1ae',
    grid: '#273135',
    axis: '#5b6a6d',
    member: '#6fc5bf',
    peer: '#74827f',
    less: '#f0a468',
  },
};

export interface Theme {
  readonly palette: Palette;
  readonly hasBackground: boolean;
  /** Follows the reader's system, or the page that carries the drawing. */
  readonly isAdaptive: boolean;
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { palette: PALETTES.light, hasBackground: true, isAdaptive: false },
  dark: { palette: PALETTES.dark, hasBackground: true, isAdaptive: false },
  auto: { palette: PALETTES.light, hasBackground: true, isAdaptive: true },
  transparent: { palette: PALETTES.light, hasBackground: false, isAdaptive: false },
};

/** The class on the root of an adaptive drawing. */
export const CHART_CLASS = 'model-claims-chart';

/** A colour as an attribute writes it: a literal, or a variable with the light colour behind it. */
export function colourOf(token: Token, theme: Theme): string {
  return theme.isAdaptive ? `var(--chart-${token},${theme.palette[token]})` : theme.palette[token];
}

/** The rules that turn an adaptive drawing dark: by the system, or by the page's own switch. */
export function adaptiveStyle(): string {
  const dark = TOKENS.map((token) => `--chart-${token}:${PALETTES.dark[token]}`).join(';');
  const chart = `.${CHART_CLASS}`;
  return (
    `@media(prefers-color-scheme:dark){:root:not([data-theme=light]) ${chart},${chart}:root{${dark}}}` +
    `[data-theme=dark] ${chart}{${dark}}`
  );
}
