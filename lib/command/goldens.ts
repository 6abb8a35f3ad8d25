import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { EXAMPLES } from '#lib/chart/goldens/examples.ts';
import { GOLDEN_THEMES, goldenFileName, renderGolden } from '#lib/chart/goldens/render-golden.ts';

/**
 * Renders every golden anew and writes a page with before and after of those that changed:
 * `node lib/command/goldens.ts [report.html]`. The differences are for a person to look at.
 */
const FOLDER = new URL('../chart/goldens/', import.meta.url);

function readGolden(name: string): string {
  return existing.has(name) ? readFileSync(new URL(name, FOLDER), 'utf8') : '';
}

function comparison(name: string, before: string, after: string): string {
  // Ids repeat between pictures, so each stands in a document of its own.
  const frame = (svg: string) => `<img alt="" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
  return `<h2>${name}</h2><div>${before === '' ? '<p>new</p>' : frame(before)}${frame(after)}</div>`;
}

const existing = new Set(readdirSync(FOLDER).filter((name) => name.endsWith('.svg')));
const goldens = EXAMPLES.flatMap((example) =>
  GOLDEN_THEMES.map((theme) => ({ name: goldenFileName(example, theme), svg: renderGolden(example, theme) })),
);
const changed = goldens
  .map(({ name, svg }) => ({ name, before: readGolden(name), after: svg }))
  .filter(({ before, after }) => before !== after);
const gone = [...existing].filter((name) => !goldens.some((golden) => golden.name === name));

for (const { name, after } of changed) writeFileSync(new URL(name, FOLDER), after);
for (const name of gone) rmSync(new URL(name, FOLDER));
const report = process.argv[2];
if (report !== undefined) {
  const style = '<style>div{display:grid;grid-template-columns:1fr 1fr;gap:1rem}img{width:100%}</style>';
  writeFileSync(
    report,
    `<!doctype html>${style}${changed.map(({ name, before, after }) => comparison(name, before, after)).join('')}`,
  );
}
console.log(`${goldens.length} goldens: ${changed.length} written, ${gone.length} removed.`);
