import type { Palette, Token } from '#lib/chart/scene/theme.ts';

/** How an area is filled. Patterns stand for ends that a native chart cannot draw. */
export type FillStyle = 'solid' | 'soft' | 'hollow' | 'below' | 'above' | 'about' | 'spread';

export interface Fill {
  readonly style: FillStyle;
  readonly token: Token;
}

/** Preset patterns (ECMA-376 part 1, 20.1.10.50). */
const PATTERNS: Readonly<Record<Exclude<FillStyle, 'solid' | 'soft' | 'hollow'>, string>> = {
  below: 'ltUpDiag',
  above: 'dkDnDiag',
  about: 'pct50',
  spread: 'pct20',
};

const OUTLINE_EMU = 12_700;
const SOFT_SHARE = 0.4;

/** A colour as DrawingML writes it. */
export function solidFill(token: Token, palette: Palette): string {
  return `<a:solidFill><a:srgbClr val="${palette[token].slice(1).toUpperCase()}"/></a:solidFill>`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** A colour mixed with the background, `share` of it from 0 to 1: opaque, so that nothing shines through. */
export function tint(token: Token, palette: Palette, share: number): string {
  const back = channels(palette.background);
  const mixed = channels(palette[token]).map((value, index) => {
    const other = back[index] ?? 0;
    return Math.round(other + (value - other) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `<a:solidFill><a:srgbClr val="${mixed.join('').toUpperCase()}"/></a:solidFill>`;
}

/** A line as DrawingML writes it, `widthEmu` in 1/12,700 point. */
export function outline(token: Token, palette: Palette, widthEmu = OUTLINE_EMU, dash?: 'dash' | 'sysDash'): string {
  const dashed = dash === undefined ? '' : `<a:prstDash val="${dash}"/>`;
  return `<a:ln w="${widthEmu}">${solidFill(token, palette)}${dashed}</a:ln>`;
}

function patternFill(pattern: string, token: Token, palette: Palette): string {
  const colour = (name: Token) => `<a:srgbClr val="${palette[name].slice(1).toUpperCase()}"/>`;
  return `<a:pattFill prst="${pattern}"><a:fgClr>${colour(token)}</a:fgClr><a:bgClr>${colour('background')}</a:bgClr></a:pattFill>`;
}

/** The fill and outline of an area, the content of its shape properties. */
export function fillXml({ style, token }: Fill, palette: Palette): string {
  switch (style) {
    case 'solid':
      return `${solidFill(token, palette)}<a:ln><a:noFill/></a:ln>`;
    case 'soft':
      return `${tint(token, palette, SOFT_SHARE)}${outline(token, palette)}`;
    case 'hollow':
      return `<a:noFill/>${outline(token, palette, OUTLINE_EMU, 'sysDash')}`;
    case 'below':
    case 'above':
    case 'about':
    case 'spread':
      return `${patternFill(PATTERNS[style], token, palette)}${outline(token, palette)}`;
  }
}

/** How much of the colour the body of a dot keeps: a pattern could not be seen in one. */
const DOT_SHARES: Readonly<Record<FillStyle, number>> = {
  solid: 1,
  soft: 0.5,
  below: 0.4,
  above: 0.4,
  about: 0.4,
  spread: 0.4,
  hollow: 0.2,
};
const DOT_OUTLINE_EMU = 22_225;

/** The look of a dot: exact figures are filled, bounded ones pale with an outline, what is no result the palest. */
export function dotXml({ style, token }: Fill, palette: Palette): string {
  return `${tint(token, palette, DOT_SHARES[style])}${outline(token, palette, DOT_OUTLINE_EMU)}`;
}
