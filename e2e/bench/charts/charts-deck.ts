import { renderDeck } from '#lib/render/pptx/deck.ts';
import { barsView } from './charts-data.ts';
import { median } from '#e2e/bench/statistics.ts';

const CHARTS = 10;
const DECKS = 7;
const WARM_UP = 2;
const BYTES_PER_MB = 1e6;
const WATCH_MS = 5;

const view = barsView();
const slides = Array.from({ length: CHARTS }, () => ({ view, chart: view.picture }));
const deck = { title: view.title, href: view.href, origin: 'https://example.org', slides, theme: 'light' } as const;
const idleBytes = process.memoryUsage.rss();
let peakBytes = idleBytes;
// What the system keeps as the highest may be that of the program that started this one.
const watch = (): void => {
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
};
const watching = setInterval(watch, WATCH_MS);
const durationsMs: number[] = [];
let bytes = 0;
for (let run = 0; run < DECKS; run += 1) {
  const startMs = performance.now();
  bytes = (await renderDeck({ ...deck, aspect: '16x9', withPictures: false })).length;
  durationsMs.push(performance.now() - startMs);
  watch();
}
clearInterval(watching);
process.stdout.write(
  JSON.stringify({
    slides: CHARTS,
    ms: median(durationsMs.slice(WARM_UP)),
    overIdleMb: (peakBytes - idleBytes) / BYTES_PER_MB,
    kB: bytes / 1_000,
  }),
);
