import type { Palette, Token } from '#lib/chart/scene/theme.ts';
import type { Part } from './package.ts';
import { CONTENT_TYPES, declare, XML_HEAD } from './xml.ts';

/** A face that is on every machine with PowerPoint, with metric twins elsewhere; it has ≤, ≥, ≈ and Greek. */
const FACE = 'Arial';

function colour(name: string, token: Token, palette: Palette): string {
  return `<a:${name}><a:srgbClr val="${palette[token].slice(1).toUpperCase()}"/></a:${name}>`;
}

function themeXml(palette: Palette): string {
  const names: readonly (readonly [string, Token])[] = [
    ['dk1', 'ink'],
    ['lt1', 'background'],
    ['dk2', 'soft'],
    ['lt2', 'grid'],
    ['accent1', 'member'],
    ['accent2', 'peer'],
    ['accent3', 'less'],
    ['accent4', 'axis'],
    ['accent5', 'soft'],
    ['accent6', 'ink'],
    ['hlink', 'member'],
    ['folHlink', 'member'],
  ];
  const colours = names.map(([name, token]) => colour(name, token, palette)).join('');
  const font = `<a:latin typeface="${FACE}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) => `<a:ln w="${width}">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${XML_HEAD}<a:theme ${declare('a')} name="Model Claims"><a:themeElements>` +
    `<a:clrScheme name="Model Claims">${colours}</a:clrScheme>` +
    `<a:fontScheme name="Model Claims"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Model Claims"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  );
}

/** A theme: the colours of a palette, and the face of all text. */
export function themePart(path: string, palette: Palette): Part {
  return { path, body: themeXml(palette), contentType: CONTENT_TYPES.theme };
}
