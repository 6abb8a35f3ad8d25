import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ThemeName } from '#lib/chart/scene/theme.ts';
import { documentStyle, type FontFiles } from '#lib/render/html/figure-style.ts';
import { CARD_ID } from './script.ts';

/**
 * What script alone can use is there only where script may run, and from the first moment, so that
 * nothing moves. The buttons keep a line for what they say. The card lies over the rest.
 */
const RULES = `
main{margin:0 auto}
figure>div{position:relative}
svg a:focus{outline:2px solid var(--member);outline-offset:1px}
[data-off]{visibility:hidden}
.tools{display:none}
@media(scripting:enabled){.tools{display:flex;flex-wrap:wrap;gap:6px;align-items:center;min-height:28px;margin:8px 0 0;font-size:13px;color:var(--soft)}}
@media print{.tools{display:none}}
button{font:inherit;color:var(--ink);background:none;border:1px solid var(--axis);border-radius:4px;padding:2px 8px;min-height:28px;cursor:pointer}
button[aria-pressed=false]{color:var(--soft);text-decoration:line-through;border-style:dashed}
button:focus-visible{outline:2px solid var(--member);outline-offset:1px}
#${CARD_ID}{position:absolute;z-index:1;box-sizing:border-box;width:380px;max-width:calc(100% - 16px);max-height:60vh;overflow:auto;padding:10px 12px 2px;color:var(--ink);background:var(--background);border:1px solid var(--axis);border-radius:6px;box-shadow:0 4px 16px rgb(0 0 0/.18)}
td p{margin:0 0 8px}
td .soft{margin-bottom:4px}
table{min-width:0}
td:last-child{min-width:160px;width:60%}
`;

function dataAddress(file: string): string {
  const bytes = readFileSync(join(process.cwd(), 'lib/text/fonts', file));
  return `data:font/woff2;base64,${bytes.toString('base64')}`;
}

let fonts: FontFiles | undefined;

/** The font inside the file, read once: 38 kB as text. Throws when it is not where the project keeps it. */
function ownFonts(): FontFiles {
  fonts ??= {
    latin: dataAddress('IBMPlexSans-Regular-Latin1.woff2'),
    signs: dataAddress('IBMPlexSans-Regular-Pi.woff2'),
  };
  return fonts;
}

/** The style of a file that needs nothing but itself. */
export function offlineStyle(theme: ThemeName, hasFonts: boolean): string {
  return `${documentStyle(theme, hasFonts ? ownFonts() : undefined)}${RULES.replaceAll('\n', '')}`;
}
