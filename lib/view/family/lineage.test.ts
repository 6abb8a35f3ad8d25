import { expect, test } from 'vitest';

import { Family } from '#lib/domain/facts/family.ts';
import { sampleSubject } from '#lib/domain/testing/samples.ts';

import { descentsOf } from './lineage.ts';

const SHELF = Family.parse({ id: 'nemotron', name: 'Shelf', description: 'One.', order: 1 });

function shelfOf(...subjects: readonly ReturnType<typeof sampleSubject>[]) {
  return new Map(subjects.map((subject) => [subject.id, { ...subject, family: SHELF.id }]));
}

test('tells of each member what it was made from and how, by name, and nothing of others', () => {
  const base = sampleSubject('base', { name: 'Base' });
  const relations = [
    { type: 'derived-from' as const, target: base.id, how: 'pruned and distilled' },
    { type: 'member-of' as const, target: base.id },
  ];
  const small = sampleSubject('small', { name: 'Small', relations });
  const chat = sampleSubject('chat', { name: 'Chat', relations: [{ type: 'derived-from', target: small.id }] });
  const peer = sampleSubject('peer', { name: 'Peer', standing: 'peer', relations });
  const told = descentsOf(SHELF, { subjects: shelfOf(small, chat, peer, base) });
  expect(told.map(({ subject, from, how }) => [subject.name, from.name, how])).toEqual([
    ['Chat', 'Small', undefined],
    ['Small', 'Base', 'pruned and distilled'],
  ]);
});
