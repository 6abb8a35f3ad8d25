import { Worker } from 'node:worker_threads';

import { fail, type Result } from '#lib/domain/result.ts';
import type { DearAsk } from '#lib/http/dear-ask.ts';
import { interruptedProblem, type Problem } from '#lib/http/problem.ts';
import type { Answer } from '#lib/http/respond.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** What a thread runs, and what it may take. */
export interface ThreadLimits {
  /** The path of its program; Node runs it as it is. */
  readonly program: string;
  /** The memory of its objects, in millions of bytes. */
  readonly heapMaxMb: number;
  /** Ended after so long without work, so that its memory is given back. */
  readonly idleMs: number;
  /** Ended when one making takes longer. */
  readonly answerMaxMs: number;
}

type Made = Result<Answer, Problem>;

interface Asker {
  readonly resolve: (made: Made) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread from its start to its end. */
export interface Thread {
  /** Makes something; a problem where the thread ends before. Rejects with the fault of the making. */
  readonly make: (ask: DearAsk, signal: AbortSignal) => Promise<Made>;
}

function reasonOf(error: Error): string {
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return 'what makes it ran out of memory';
  process.stderr.write(`The thread that makes pictures and decks ended: ${error.stack ?? error.message}\n`);
  return 'what makes it failed';
}

class AskedThread implements Thread {
  readonly #limits: ThreadLimits;
  readonly #whenEnded: () => void;
  readonly #worker: Worker;
  readonly #askers = new Map<number, Asker>();
  #lastId = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(limits: ThreadLimits, whenEnded: () => void) {
    this.#limits = limits;
    this.#whenEnded = whenEnded;
    this.#worker = new Worker(/* turbopackIgnore: true */ limits.program, {
      name: 'pictures-and-decks',
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMaxMb },
      // Its program is no part of what the options of this process are for.
      execArgv: [],
    });
    this.#worker.on('message', (message: FromWorker) => this.#take(message));
    this.#worker.on('error', (error: Error) => this.#end(reasonOf(error)));
    this.#worker.on('exit', () => this.#end('what makes it stopped'));
  }

  async make(ask: DearAsk, signal: AbortSignal): Promise<Made> {
    this.#lastId += 1;
    const id = this.#lastId;
    const made = new Promise<Made>((resolve, reject) => this.#askers.set(id, { resolve, reject }));
    clearTimeout(this.#idle);
    this.#worker.ref();
    this.#say({ kind: 'make', id, ask });
    const leave = () => this.#say({ kind: 'leave', id });
    signal.addEventListener('abort', leave, { once: true });
    const tooLong = setTimeout(() => this.#end('its making took too long'), this.#limits.answerMaxMs);
    try {
      return await made;
    } finally {
      clearTimeout(tooLong);
      signal.removeEventListener('abort', leave);
    }
  }

  #say(message: ToWorker): void {
    this.#worker.postMessage(message, []);
  }

  #take(message: FromWorker): void {
    const asker = this.#askers.get(message.id);
    this.#askers.delete(message.id);
    if (this.#askers.size === 0) this.#rest();
    if (message.kind === 'made') asker?.resolve(message.result);
    else asker?.reject(message.error);
  }

  /** A thread at rest keeps no process alive. */
  #rest(): void {
    this.#worker.unref();
    this.#idle = setTimeout(() => this.#end('what makes it rested'), this.#limits.idleMs).unref();
  }

  #end(reason: string): void {
    this.#whenEnded();
    clearTimeout(this.#idle);
    for (const { resolve } of this.#askers.values()) resolve(fail(interruptedProblem(reason)));
    this.#askers.clear();
    void this.#worker.terminate();
  }
}

/**
 * Starts a thread. It ends when it rests, fails, runs out of memory or takes too long, and says so: whoever
 * asks then has to start another one.
 */
export function startThread(limits: ThreadLimits, whenEnded: () => void): Thread {
  return new AskedThread(limits, whenEnded);
}
