import { expect, test } from 'vitest';
import { recentAnswers } from './recent-answers.ts';

function kept(sizeMaxBytes = 1_000) {
  const clock = { nowMs: 1 };
  const sizeOf = (answer: string) => answer.length;
  const answers = recentAnswers<string>({ freshMs: 10, givenMs: 30, sizeMaxBytes, sizeOf, nowMs: () => clock.nowMs });
  return { answers, clock };
}

test('an answer ages, and is gone after its time', () => {
  const { answers, clock } = kept();
  answers.keep('/a', 'first');
  clock.nowMs = 10;
  expect(answers.find('/a')).toEqual({ answer: 'first', isAging: false });
  clock.nowMs = 11;
  expect(answers.find('/a')).toEqual({ answer: 'first', isAging: true });
  clock.nowMs = 31;
  expect(answers.find('/a')).toEqual({ answer: 'first', isAging: true });
  clock.nowMs = 32;
  expect(answers.find('/a')).toBeUndefined();
});

test('being asked for does not lengthen the life of an answer', () => {
  const { answers, clock } = kept();
  answers.keep('/a', 'first');
  for (; clock.nowMs < 31; clock.nowMs += 1) expect(answers.find('/a')).toBeDefined();
  clock.nowMs = 32;
  expect(answers.find('/a')).toBeUndefined();
});

test('the answer that was longest unused makes room', () => {
  const { answers } = kept(20);
  answers.keep('/a', '12345678');
  answers.keep('/b', '12345678');
  answers.find('/a');
  answers.keep('/c', '12345678');
  expect(answers.find('/b')).toBeUndefined();
  expect(answers.find('/a')?.answer).toBe('12345678');
  expect(answers.find('/c')?.answer).toBe('12345678');
});

test('an answer above the whole size is not kept', () => {
  const { answers } = kept(20);
  answers.keep('/a', 'x'.repeat(21));
  expect(answers.find('/a')).toBeUndefined();
});

test('a newer answer replaces the older one without counting twice', () => {
  const { answers } = kept(20);
  for (let time = 0; time < 9; time += 1) answers.keep('/a', `${time}2345678`);
  answers.keep('/b', '12345678');
  expect(answers.find('/a')?.answer).toBe('82345678');
  expect(answers.find('/b')?.answer).toBe('12345678');
});

test('a newer answer has a life of its own', () => {
  const { answers, clock } = kept();
  answers.keep('/a', 'first');
  clock.nowMs = 25;
  answers.keep('/a', 'second');
  clock.nowMs = 40;
  expect(answers.find('/a')).toEqual({ answer: 'second', isAging: true });
});
