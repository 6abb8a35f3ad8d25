import type { Result } from '#lib/domain/result.ts';
import type { Figure } from './figure.ts';
import { figureTable } from './figure-table.ts';

type Measure = (show: (figure: Figure) => void, words: readonly string[]) => Promise<Result<void, string>>;

/** Everything that can be measured, by the word that asks for it. */
const BENCHES: ReadonlyMap<string, () => Promise<Measure>> = new Map([
  ['pages', async (): Promise<Measure> => (await import('./pages.ts')).measurePages],
  ['surfaces', async (): Promise<Measure> => (await import('./surfaces.ts')).measureSurfaces],
  ['charts', async (): Promise<Measure> => (await import('./charts.ts')).measureCharts],
  ['crawl', async (): Promise<Measure> => (await import('./crawl.ts')).measureCrawl],
  ['soak', async (): Promise<Measure> => (await import('./soak.ts')).measureSoak],
  ['decks', async (): Promise<Measure> => (await import('./decks.ts')).measureDecks],
  ['import', async (): Promise<Measure> => (await import('./import.ts')).measureImport],
]);

const [, , name = '', ...words] = process.argv;
const bench = BENCHES.get(name);
if (bench === undefined) {
  const asked = name === '' ? 'Say what to measure.' : `There is no bench "${name}".`;
  console.error(`${asked} There are: ${[...BENCHES.keys()].join(', ')}. For example: npm run bench -- pages`);
  process.exitCode = 1;
} else process.exitCode = await run(await bench());

/** Prints each figure as it comes, and all of them at the end; 1 when something could not be measured. */
async function run(measure: Measure): Promise<number> {
  const figures: Figure[] = [];
  const outcome = await measure((figure) => {
    figures.push(figure);
    console.log(JSON.stringify({ bench: name, ...figure }));
  }, words);
  console.log(`\n${figureTable(figures)}`);
  if (outcome.ok) return 0;
  console.error(outcome.error);
  return 1;
}
