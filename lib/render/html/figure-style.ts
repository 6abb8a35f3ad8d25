import { FRAME_DRAWING_MAX_PX, FRAME_WIDE_FROM_PX } from '#lib/chart/layout/embed-frame.ts';
import { PALETTES, TOKENS, type Palette, type ThemeName } from '#lib/chart/scene/theme.ts';

/** Where the fonts of framed pages are served. */
export const EMBED_FONTS_ROOT = '/embed/fonts';

/** The page may lie in a dark one: its colours are those of the drawings. */
function variables(palette: Palette): string {
  return TOKENS.map((token) => `--${token}:${palette[token]}`).join(';');
}

const COLOURS: Readonly<Record<ThemeName, string>> = {
  light: `:root{color-scheme:light;${variables(PALETTES.light)}}`,
  dark: `:root{color-scheme:dark;${variables(PALETTES.dark)}}`,
  auto:
    `:root{color-scheme:light dark;${variables(PALETTES.light)}}` +
    `@media(prefers-color-scheme:dark){:root{${variables(PALETTES.dark)}}}`,
  // A frame without a background shows its page only where neither sets a colour scheme.
  transparent: `:root{${variables(PALETTES.light)}}`,
};

/** The addresses of the two files of a document's font: its letters, and the signs of bounds. */
export interface FontFiles {
  readonly latin: string;
  readonly signs: string;
}

const EMBED_FONTS: FontFiles = { latin: `${EMBED_FONTS_ROOT}/latin.woff2`, signs: `${EMBED_FONTS_ROOT}/signs.woff2` };

/** One weight, for a document has to be light; browsers make headings bold of it. */
function fontFaces({ latin, signs }: FontFiles): string {
  return `
@font-face{font-family:'IBM Plex Sans';font-display:swap;src:url(${latin}) format('woff2');unicode-range:U+20-7E,U+A0-FF,U+131,U+152-153,U+2C6,U+2DA,U+2DC,U+2013-2014,U+2018-201A,U+201C-201E,U+2020-2022,U+2026,U+2030,U+2039-203A,U+2044,U+2074,U+20AC,U+2122,U+2212}
@font-face{font-family:'IBM Plex Sans';font-display:swap;src:url(${signs}) format('woff2');unicode-range:U+2032-2033,U+2070,U+2075-2089,U+2190-2199,U+2202,U+2206,U+220F,U+2211,U+221A,U+221E,U+222B,U+2248,U+2260,U+2264-2265,U+25CA,U+2713}
`;
}

/** Letters of the reader's own system, as wide as ours. */
const FALLBACKS = `
@font-face{font-family:'IBM Plex Sans Fallback';font-weight:400;src:local('Arial'),local('Liberation Sans'),local('Helvetica');size-adjust:100.8%}
@font-face{font-family:'IBM Plex Sans Fallback';font-weight:600;src:local('Arial Bold'),local('Arial-BoldMT'),local('Liberation Sans Bold'),local('Helvetica-Bold');size-adjust:96.3%}
`;

const RULES = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:none;text-size-adjust:none}
body{margin:0;color:var(--ink);font:15px/22px 'IBM Plex Sans','IBM Plex Sans Fallback','Helvetica Neue',Arial,sans-serif;overflow-wrap:anywhere}
main{display:flow-root;padding:4px 16px 12px;max-width:${FRAME_DRAWING_MAX_PX + 32}px}
h1{font-size:19px;line-height:24px;font-weight:600;margin:12px 0 8px}
h2{font-size:15px;line-height:20px;font-weight:600;margin:16px 0 4px}
p{margin:0 0 8px}
a{color:var(--member);text-underline-offset:2px}
svg a:hover{opacity:.75}
a:focus-visible,summary:focus-visible{outline:2px solid var(--member);outline-offset:1px}
figure{margin:0 0 16px}
figure>div{margin:0 -16px}
figure svg{display:block;width:100%;height:auto}
.wide{display:none}
@media(width>=${FRAME_WIDE_FROM_PX}px){.wide{display:block}.narrow{display:none}}
ul{list-style:none;margin:0;padding:0}
li{margin:0 0 10px}
li p{margin:0}
li a,td a{color:inherit;text-decoration-color:var(--axis)}
q{font-family:Charter,'Bitstream Charter','Iowan Old Style','Source Serif 4',Georgia,'IBM Plex Sans',sans-serif}
small,.soft,footer,summary,table{font-size:13px;line-height:19px;color:var(--soft)}
figcaption h2{margin-top:0}
summary{cursor:pointer;padding:3px 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;min-width:420px}
th,td{text-align:start;vertical-align:top;padding:4px 12px 4px 0;border-top:1px solid var(--grid);font-weight:400}
th,td{min-width:92px}
td:nth-child(2){color:var(--ink)}
footer{display:flex;flex-wrap:wrap;gap:2px 16px;border-top:1px solid var(--grid);padding-top:6px;margin-top:8px}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;

/** The style of a document in a theme, to stand in its head; without files it shows the fonts of its system. */
export function documentStyle(theme: ThemeName, fonts: FontFiles | undefined): string {
  const background = theme === 'transparent' ? '' : 'html{background:var(--background)}';
  const faces = fonts === undefined ? '' : fontFaces(fonts);
  return `${COLOURS[theme]}${background}${faces}${FALLBACKS}${RULES}`.replaceAll('\n', '');
}

/** The style of a framed page. */
export function embedStyle(theme: ThemeName): string {
  return documentStyle(theme, EMBED_FONTS);
}
