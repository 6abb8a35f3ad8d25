import './run/node-version.ts';

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { EXAMPLES } from '#lib/chart/goldens/examples.ts';
import { GOLDEN_THEMES, goldenPath, renderGolden } from '#lib/chart/goldens/render-golden.ts';

import { fromWhereOneStands, readArguments } from './run/read-arguments.ts';

/**
 * Renders every golden anew and writes a page with before and after of those that changed:
 * `npm run goldens -- [report.html]`. The differences are for a person to look at.
 */
const FOLDER = new URL('../chart/goldens/', import.meta.url);

const {
  positionals: [report],
} = readArguments({
  start: 'npm run goldens',
  does: 'Renders every kept drawing anew.',
  operands: [['REPORT', 'a page with before and after of those that changed, such as report.html']],
  options: {},
  meanings: {},
});

function keptGoldens(): ReadonlySet<string> {
  const paths = readdirSync(FOLDER, { encoding: 'utf8', recursive: true });
  return new Set(paths.filter((path) => path.endsWith('.svg')).map((path) => path.replaceAll('\\', '/')));
}

function readGolden(path: string): string {
  return existing.has(path) ? readFileSync(new URL(path, FOLDER), 'utf8') : '';
}

function writeGolden(path: string, svg: string): void {
  mkdirSync(new URL('./', new URL(path, FOLDER)), { recursive: true });
  writeFileSync(new URL(path, FOLDER), svg);
}

function comparison(path: string, before: string, after: string): string {
  // Ids repeat between pictures, so each stands in a document of its own.
  const frame = (svg: string) => `<img alt="" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
  return `<h2>${path}</h2><div>${before === '' ? '<p>new</p>' : frame(before)}${frame(after)}</div>`;
}

const existing = keptGoldens();
const goldens = EXAMPLES.flatMap((example) =>
  GOLDEN_THEMES.map((theme) => ({ path: goldenPath(example, theme), svg: renderGolden(example, theme) })),
);
const changed = goldens
  .map(({ path, svg }) => ({ path, before: readGolden(path), after: svg }))
  .filter(({ before, after }) => before !== after);
const gone = [...existing].filter((path) => !goldens.some((golden) => golden.path === path));

for (const { path, after } of changed) writeGolden(path, after);
for (const path of gone) rmSync(new URL(path, FOLDER));
if (report !== undefined) {
  const style = '<style>div{display:grid;grid-template-columns:1fr 1fr;gap:1rem}img{width:100%}</style>';
  writeFileSync(
    fromWhereOneStands(report),
    `<!doctype html>${style}${changed.map(({ path, before, after }) => comparison(path, before, after)).join('')}`,
  );
}
console.log(`${goldens.length} goldens: ${changed.length} written, ${gone.length} removed.`);
