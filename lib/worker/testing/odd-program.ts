import { parentPort, threadId } from 'node:worker_threads';

import { succeed, type Result } from '#lib/domain/result.ts';
import type { MakeDear } from '#lib/http/dear-ask.ts';
import type { Problem } from '#lib/http/problem.ts';
import type { Answer } from '#lib/http/respond.ts';
import { makeForThread } from '#lib/worker/make-for-thread.ts';

function answer(body: Answer['body']): Result<Answer, Problem> {
  return succeed({ body, contentType: 'text/plain', freshness: 'live' });
}

/** Fills the memory of the thread. */
function hog(): never {
  const held: number[][] = [];
  for (;;) held.push(Array.from({ length: 100_000 }, (_, index) => index + Math.random()));
}

function whenLeft(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('left')));
  });
}

const WAYS: Readonly<Record<string, (signal: AbortSignal) => Promise<Result<Answer, Problem>>>> = {
  '/thread': async () => answer(String(threadId)),
  '/bytes': async () => answer(new Uint8Array([1, 2, 3])),
  '/part': async () => answer(new Uint8Array([0, 1, 2, 3]).subarray(1)),
  '/fault': () => Promise.reject(new TypeError('no such letter')),
  '/hog': async () => hog(),
  '/wait': whenLeft,
  '/never': () => new Promise(() => {}),
  '/exit': async () => process.exit(3),
  '/crash': () => new Promise(() => setImmediate(fallOver)),
};

function fallOver(): never {
  throw new Error('nobody catches this');
}

const makeOddly: MakeDear = ({ href }, signal) => (WAYS[href] ?? whenLeft)(signal);

if (parentPort === null) throw new Error('This program is run as a thread.');
makeForThread(parentPort, makeOddly);
