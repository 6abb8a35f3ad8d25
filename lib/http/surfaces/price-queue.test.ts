import { describe, expect, test } from 'vitest';

import { priceQueue } from './price-queue.ts';

const STAYS = new AbortController().signal;

/** Makings that end when they are told to, and the order in which they began. */
function stage(limits = { runningMax: 2, waitingPriceMax: 3 }) {
  const queue = priceQueue(limits);
  const begun: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<string>>();
  const ask = (name: string, signal = STAYS, price = 1) => {
    const end = Promise.withResolvers<string>();
    ends.set(name, end);
    const make = async () => {
      begun.push(name);
      return end.promise;
    };
    return queue.run(price, make, signal);
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

describe('a queue of makings', () => {
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

  test('counts what waits by its price: one that is dear leaves no room, and gives it back when it begins or leaves', async () => {
    const { ask, begun, end } = stage({ runningMax: 1, waitingPriceMax: 10 });
    const first = ask('a');
    const reader = new AbortController();
    const dear = ask('b', reader.signal, 9);
    expect(await ask('c', STAYS, 2)).toEqual({ ok: false, error: 'busy' });
    const cheap = ask('d', STAYS, 1);
    reader.abort();
    expect(await dear).toEqual({ ok: false, error: 'abandoned' });
    const last = ask('e', STAYS, 9);
    expect(await ask('f', STAYS, 1)).toEqual({ ok: false, error: 'busy' });
    for (const name of ['a', 'd', 'e']) end(name);
    await Promise.all([first, cheap, last]);
    expect(begun).toEqual(['a', 'd', 'e']);
  });

  test('makes whatever it costs when nothing else is made', async () => {
    const { ask, end } = stage({ runningMax: 1, waitingPriceMax: 10 });
    const dear = ask('a', STAYS, 1_000);
    end('a');
    expect(await dear).toEqual({ ok: true, value: 'a' });
  });

  test('calls abandoned what throws once nobody wants it any more', async () => {
    const { ask, break: breakMaking } = stage();
    const reader = new AbortController();
    const left = ask('a', reader.signal);
    await settled();
    reader.abort();
    breakMaking('a');
    expect(await left).toEqual({ ok: false, error: 'abandoned' });
  });

  test('lets a making that nobody wants any more leave, and never runs it', async () => {
    const { ask, begun, end } = stage({ runningMax: 1, waitingPriceMax: 1 });
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

  test('gets back the place of a making that throws', async () => {
    const { ask, begun, end, break: breakMaking } = stage({ runningMax: 1, waitingPriceMax: 9 });
    const broken = ask('a').catch((error: unknown) => error);
    const next = ask('b');
    breakMaking('a');
    end('b');
    expect(await broken).toEqual(new Error('a'));
    expect(await next).toEqual({ ok: true, value: 'b' });
    expect(begun).toEqual(['a', 'b']);
  });
});
