import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '#lib/settings/root.ts';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import type { Figure } from '#e2e/bench/figure.ts';
import { summarise } from '#e2e/bench/statistics.ts';

const RUNS = 5;
const DECK_MS = 300;
const DECK_MB = 60;

const PackageFile = z.object({ scripts: z.object({ start: z.string() }) });
const Deck = z.object({ slides: z.number(), ms: z.number(), overIdleMb: z.number(), kB: z.number() });

/** Makes decks in processes of their own, for their memory. */
export async function measureDecks(show: (figure: Figure) => void): Promise<Result<void, string>> {
  const decks: z.infer<typeof Deck>[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const deck = await runAlone('charts-deck.ts');
    if (!deck.ok) return deck;
    decks.push(Deck.parse(JSON.parse(deck.value)));
  }
  const atMost = (value: number) => ({ bar: { is: 'at most', value } as const });
  const onDeck = `${decks[0]?.slides ?? 0} charts`;
  show({ what: 'slides.pptx', on: onDeck, ...summarise(decks.map(({ ms }) => ms)), unit: 'ms', ...atMost(DECK_MS) });
  const overIdle = summarise(decks.map(({ overIdleMb }) => overIdleMb));
  show({ what: 'slides.pptx, memory over idle', on: onDeck, ...overIdle, unit: 'MB', ...atMost(DECK_MB) });
  show({ what: 'slides.pptx, size', on: onDeck, value: decks[0]?.kB ?? 0, unit: 'kB' });
  return succeed(undefined);
}

/** Runs a program of this folder to its end and gives what it printed. */
function runAlone(file: string): Promise<Result<string, string>> {
  const words = [...serverOptions(), join(import.meta.dirname, file)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0 ? succeed(output) : fail(`${file} ended with code ${code}.`)));
  });
}

/** What `npm start` tells Node, so that memory grows as it does in the server. */
function serverOptions(): readonly string[] {
  const { scripts } = PackageFile.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}
