import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';

import type { MakeDear } from '#lib/http/dear-ask.ts';
import type { ThreadLimits } from './thread.ts';
import { threadMaker } from './thread-maker.ts';

const STAYS = new AbortController().signal;
const LIMITS: ThreadLimits = {
  program: join(import.meta.dirname, 'testing/odd-program.ts'),
  heapMaxMb: 40,
  idleMs: 60_000,
  answerMaxMs: 60_000,
};

function ask(make: MakeDear, href: string, signal = STAYS) {
  return make({ href, releaseId: undefined, origin: 'https://claims.example' }, signal);
}

async function bodyOf(make: MakeDear, href: string) {
  const made = await ask(make, href);
  return made.ok ? made.value.body : made.error;
}

function interrupted(words: string) {
  return {
    ok: false,
    error: { status: 503, type: '/data#interrupted', retryAfter: 2, detail: expect.stringContaining(words) as string },
  };
}

describe('a maker on a thread', () => {
  test('gives what is made there, bytes whole and parts of them, on one thread for all', async () => {
    const make = threadMaker(LIMITS);
    const first = await bodyOf(make, '/thread');
    expect(await bodyOf(make, '/bytes')).toEqual(new Uint8Array([1, 2, 3]));
    expect(await bodyOf(make, '/part')).toEqual(new Uint8Array([1, 2, 3]));
    expect(await bodyOf(make, '/thread')).toBe(first);
  });

  test('rejects with the fault of a making, and goes on', async () => {
    const make = threadMaker(LIMITS);
    const first = await bodyOf(make, '/thread');
    await expect(ask(make, '/fault')).rejects.toThrow('no such letter');
    expect(await bodyOf(make, '/thread')).toBe(first);
  });

  test('says to all who wait that it ran out of memory, and begins anew', async () => {
    const make = threadMaker(LIMITS);
    const first = await bodyOf(make, '/thread');
    const answers = await Promise.all([ask(make, '/never'), ask(make, '/hog')]);
    for (const answer of answers) expect(answer).toMatchObject(interrupted('ran out of memory'));
    expect(await bodyOf(make, '/thread')).not.toBe(first);
  });

  test('says that it stopped where it ends by itself, and begins anew', async () => {
    const make = threadMaker(LIMITS);
    expect(await ask(make, '/exit')).toMatchObject(interrupted('stopped'));
    expect(await bodyOf(make, '/bytes')).toEqual(new Uint8Array([1, 2, 3]));
  });

  test('says that it failed, and why on the terminal, where something is thrown that nobody catches', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const make = threadMaker(LIMITS);
    expect(await ask(make, '/crash')).toMatchObject(interrupted('failed'));
    expect(String(said.mock.calls[0]?.[0])).toContain('nobody catches this');
    said.mockRestore();
    expect(await bodyOf(make, '/bytes')).toEqual(new Uint8Array([1, 2, 3]));
  });

  test('says that it cannot begin where its program is missing', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const make = threadMaker({ ...LIMITS, program: '/no/such/program.ts' });
    expect(await ask(make, '/thread')).toMatchObject(interrupted('failed'));
  });

  test('gives up what takes too long', async () => {
    const make = threadMaker({ ...LIMITS, answerMaxMs: 300 });
    expect(await ask(make, '/never')).toMatchObject(interrupted('too long'));
  });

  test('tells the thread when nobody waits any more', async () => {
    const make = threadMaker(LIMITS);
    await bodyOf(make, '/thread');
    const reader = new AbortController();
    const left = ask(make, '/wait', reader.signal);
    reader.abort();
    await expect(left).rejects.toThrow('left');
  });

  test('ends its thread when it has rested, and starts another one for who comes then', async () => {
    const make = threadMaker({ ...LIMITS, idleMs: 200 });
    const first = await bodyOf(make, '/thread');
    expect(await bodyOf(make, '/thread')).toBe(first);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await bodyOf(make, '/thread')).not.toBe(first);
  });
});
