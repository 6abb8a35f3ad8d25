import { describe, expect, test } from 'vitest';

import { renderQueue } from './render-queue.ts';

/** Renders that end when they are told to, and the order in which they began. */
function stage(limits = { runningMax: 2, waitingMax: 3 }) {
  const queue = renderQueue(limits);
  const begun: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<string>>();
  const ask = (name: string, signal?: AbortSignal) => {
    const end = Promise.withResolvers<string>();
    ends.set(name, end);
    return queue.run(async () => {
      begun.push(name);
      return end.promise;
    }, signal);
  };
  const endOf = (name: string): PromiseWithResolvers<string> => ends.get(name) ?? Promise.withResolvers<string>();
  return {
    ask,
    begun,
    end: (name: string) => endOf(name).resolve(name),
    break: (name: string) => endOf(name).reject(new Error(name)),
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a queue of renders', () => {
  test('runs no more at once than its limit, and the others in the order in which they came', async () => {
    const { ask, begun, end } = stage();
    const answers = Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => ask(name)));
    await settled();
    expect(begun).toEqual(['a', 'b']);
    end('b');
    await settled();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const name of ['a', 'c', 'd', 'e']) end(name);
    expect(await answers).toEqual(['a', 'b', 'c', 'd', 'e'].map((value) => ({ ok: true, value })));
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('refuses who comes when as many wait as may', async () => {
    const { ask, end } = stage();
    const answers = ['a', 'b', 'c', 'd', 'e'].map((name) => ask(name));
    expect(await ask('f')).toEqual({ ok: false, error: 'busy' });
    for (const name of ['a', 'b', 'c', 'd', 'e']) end(name);
    await Promise.all(answers);
    const later = ask('g');
    end('g');
    expect(await later).toEqual({ ok: true, value: 'g' });
  });

  test('lets a render that nobody wants any more leave, and never runs it', async () => {
    const { ask, begun, end } = stage({ runningMax: 1, waitingMax: 1 });
    const first = ask('a');
    const reader = new AbortController();
    const left = ask('b', reader.signal);
    reader.abort();
    expect(await left).toEqual({ ok: false, error: 'abandoned' });
    const third = ask('c');
    end('a');
    end('c');
    await Promise.all([first, third]);
    expect(begun).toEqual(['a', 'c']);
  });

  test('does not begin for somebody who has gone before', async () => {
    const { ask, begun } = stage();
    expect(await ask('a', AbortSignal.abort())).toEqual({ ok: false, error: 'abandoned' });
    expect(begun).toEqual([]);
  });

  test('gets back the place of a render that throws', async () => {
    const { ask, begun, end, break: breakRender } = stage({ runningMax: 1, waitingMax: 9 });
    const broken = ask('a').catch((error: unknown) => error);
    const next = ask('b');
    breakRender('a');
    end('b');
    expect(await broken).toEqual(new Error('a'));
    expect(await next).toEqual({ ok: true, value: 'b' });
    expect(begun).toEqual(['a', 'b']);
  });
});
