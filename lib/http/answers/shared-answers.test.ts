import { describe, expect, test } from 'vitest';

import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { sharedAnswers } from './shared-answers.ts';

const STAYS = new AbortController().signal;

function counted(sizeMaxBytes = 1_000) {
  const answers = sharedAnswers<string, string>(sizeMaxBytes, (answer) => answer.length);
  const made: string[] = [];
  const signals: AbortSignal[] = [];
  const end = Promise.withResolvers<Result<string, string>>();
  const make = (name: string) => (signal: AbortSignal) => {
    made.push(name);
    signals.push(signal);
    return end.promise;
  };
  return { answers, made, make, signals, end };
}

describe('shared answers', () => {
  test('are made once for all who ask at the same time, and for those who come later', async () => {
    const { answers, made, make, end } = counted();
    const asked = Promise.all([answers.get('/a', make('one'), STAYS), answers.get('/a', make('two'), STAYS)]);
    end.resolve(succeed('picture'));
    expect(await asked).toEqual([succeed('picture'), succeed('picture')]);
    expect(await answers.get('/a', make('three'), STAYS)).toEqual(succeed('picture'));
    expect(made).toEqual(['one']);
  });

  test('are given up only when everybody has gone, and made anew for who comes then', async () => {
    const { answers, made, make, signals } = counted();
    const [first, second] = [new AbortController(), new AbortController()];
    void answers.get('/a', make('one'), first.signal);
    void answers.get('/a', make('two'), second.signal);
    await Promise.resolve();
    first.abort();
    expect(signals[0]?.aborted).toBe(false);
    second.abort();
    expect(signals[0]?.aborted).toBe(true);
    void answers.get('/a', make('three'), STAYS);
    await Promise.resolve();
    expect(made).toEqual(['one', 'three']);
  });

  test('are made anew after a failure, and after a fault', async () => {
    const { answers } = counted();
    expect(await answers.get('/a', async () => fail('busy'), STAYS)).toEqual(fail('busy'));
    await expect(answers.get('/a', () => Promise.reject(new Error('fault')), STAYS)).rejects.toThrow('fault');
    expect(await answers.get('/a', async () => succeed('picture'), STAYS)).toEqual(succeed('picture'));
  });

  test('stay within their size', async () => {
    const { answers } = counted(20);
    await answers.get('/a', async () => succeed('123456789'), STAYS);
    await answers.get('/b', async () => succeed('123456789'), STAYS);
    expect(await answers.get('/a', async () => succeed('again'), STAYS)).toEqual(succeed('again'));
  });
});
