import { expect, test } from 'vitest';

import type { Subject } from '#lib/domain/facts/subject.ts';
import { sampleSubject } from '#lib/domain/testing/samples.ts';

import { familyParts } from './family-parts.ts';

function told(...subjects: readonly Subject[]) {
  return familyParts(subjects, (subject) => subject).map(({ title, items }) => [title, items.map(({ id }) => id)]);
}

const [own, other] = [sampleSubject('own'), sampleSubject('other', { standing: 'peer' })];

test('a shelf without roles has its members, then those that the papers compare with', () => {
  expect(told(other, own)).toEqual([
    ['Members', ['own']],
    ['Others that the papers compare with', ['other']],
  ]);
});

test('vocoders and whole synthesisers never stand in one part, and each stands in that of its first role', () => {
  const vocoder = sampleSubject('vocoder', { roles: ['vocoder'] });
  const another = sampleSubject('another', { roles: ['vocoder'], standing: 'peer' });
  const whole = sampleSubject('whole', { roles: ['synthesiser', 'codec'] });
  expect(told(vocoder, own, another, whole)).toEqual([
    ['Synthesisers: members', ['whole']],
    ['Vocoders: members', ['vocoder']],
    ['Vocoders: others that the papers compare with', ['another']],
    ['Methods, data and others: members', ['own']],
  ]);
});
