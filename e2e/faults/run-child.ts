import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

import { environment } from '#lib/settings/environment.ts';

const CHILD = resolve(import.meta.dirname, 'import-child.ts');

/** How far the program says it is. */
export type Word = 'ready' | 'begun' | 'halted' | 'written' | 'done' | 'failed';

/** When to kill: some time after a word is heard. */
export interface Kill {
  readonly after: Word;
  readonly delayMs: number;
}

export interface ChildRun {
  /** The last word that was heard. */
  readonly last: Word | undefined;
  /** When each word came, in milliseconds. */
  readonly heardAtMs: ReadonlyMap<Word, number>;
  /** How many steps the transaction took; 0 when it did not come to its end. */
  readonly steps: number;
}

/** What the importing program is run with. */
export interface ChildStart {
  readonly words: readonly string[];
  /** A folder in which a program that came to its end leaves what it compiled, for those after it. */
  readonly compiled: string;
}

/** Runs the importing program, and kills it where that is asked for. */
export function runChild({ words, compiled }: ChildStart, kill?: Kill): Promise<ChildRun> {
  const child = spawn(process.execPath, [CHILD, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...environment(), NODE_COMPILE_CACHE: compiled },
  });
  const heardAtMs = new Map<Word, number>();
  let last: Word | undefined;
  let steps = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [word = '', count = '0'] = line.split(' ');
    last = word as Word;
    heardAtMs.set(last, performance.now());
    steps = Math.max(steps, Number(count));
    if (last === kill?.after) setTimeout(() => child.kill('SIGKILL'), kill.delayMs);
  });
  return new Promise((resolveRun, reject) => {
    child.once('error', reject);
    child.once('close', () => resolveRun({ last, heardAtMs, steps }));
  });
}
