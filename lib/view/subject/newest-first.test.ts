import { expect, test } from 'vitest';

import { sourceDate } from '#lib/domain/facts/source.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { loadFamilyView } from '#lib/view/family/family-view.ts';
import type { SubjectRow } from '#lib/view/subject/subject-rows.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

const queries = await curatedQueries();

async function rowsOf(query: Readonly<Record<string, string>>) {
  const loaded = await loadFamilyView({ id: 'nemotron', state: decodeQuery(FAMILY_PARAMS, query).state }, queries);
  if (!loaded.ok) throw new Error('There is no such family.');
  const { tables, catalog, ignored } = loaded.value;
  const [table] = tables;
  if (table === undefined) throw new Error('The family has no table.');
  const { parts, columns, sortNote } = table;
  const members = parts.flatMap(({ rows }) => rows.filter(({ subject }) => subject.standing === 'member'));
  const at = columns.findIndex(({ metric }) => metric.id === 'release-date');
  const dateOf = ({ subject, cells }: SubjectRow) => {
    const cell = cells[at];
    const claimed = cell?.kind === 'stated' ? cell.groups.flatMap(({ claims: [first] }) => first ?? []) : [];
    const dates = claimed.flatMap(({ assertion }) => (assertion.form === 'date' ? [assertion.date] : []));
    const sources = [...catalog.sources.values()].filter(
      ({ introduces, published }) => published !== undefined && introduces.includes(subject.id),
    );
    return dates.toSorted()[0] ?? sources.map(sourceDate).toSorted()[0];
  };
  return { members, dates: members.map(dateOf), sortNote, ignored };
}

test('a family shows the newest first, by what is claimed of their release or else by their first source', async () => {
  const { dates, sortNote, ignored } = await rowsOf({});
  const known = dates.filter((date) => date !== undefined);
  expect(known.length).toBeGreaterThan(10);
  expect(known).toEqual(known.toSorted().toReversed());
  expect(sortNote).toContain('day of release');
  expect(ignored).toEqual([]);
});

test('turned round it shows the oldest first, and those without a date last', async () => {
  const { dates } = await rowsOf({ sort: 'release-date', page: '3' });
  const known = dates.filter((date) => date !== undefined);
  expect(known).toEqual(known.toSorted());
  expect(dates.slice(0, known.length)).toEqual(known);
});

test('the order does not hang on the columns that are shown', async () => {
  const { members } = await rowsOf({});
  const { members: narrow } = await rowsOf({ metric: 'layers' });
  expect(narrow.map(({ subject }) => subject.id)).toEqual(members.map(({ subject }) => subject.id));
});
