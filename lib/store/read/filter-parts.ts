import type { ClaimFilter } from '#lib/domain/facts/catalog.ts';
import { Bound } from '#lib/domain/facts/bound.ts';
import { Form } from '#lib/domain/facts/form.ts';
import { Nature } from '#lib/domain/facts/nature.ts';

import type { Prisma } from '#lib/store/generated/client.ts';
import { validAt } from './valid-at.ts';

/** What the table of claims can be asked by itself: families stand as their subjects, baselines and benchmarks as rows. */
export interface ClaimLists extends Omit<ClaimFilter, 'families' | 'baselines' | 'benchmarks'> {
  readonly rows?: readonly number[];
}

/** Databases limit the values of one statement; the smallest limit of the drivers is 999. */
const VALUES_MAX = 900;

/** A claim's id is two columns, and so two values. */
const VALUES_PER_ID = 2;

/**
 * A filter as several that together find the same claims, none twice, each with so few values that
 * one statement can ask for it; none where a list is empty, which finds nothing.
 */
export function partsOf(lists: ClaimLists): readonly ClaimLists[] {
  const given = entriesOf(lists).map(([key, values]) => [key, [...new Set(values)]] as const);
  return given.some(([, values]) => values.length === 0) ? [] : halved(Object.fromEntries(given));
}

function entriesOf(lists: ClaimLists): readonly (readonly [key: string, values: readonly unknown[]])[] {
  const entries = Object.entries<readonly unknown[] | undefined>({ ...lists });
  return entries.flatMap(([key, values]) => (values === undefined ? [] : [[key, values] as const]));
}

/** Halves the longest list until everything fits. */
function halved(lists: ClaimLists): readonly ClaimLists[] {
  const lengths = entriesOf(lists).map(([key, values]) => {
    return { key, count: values.length * (key === 'ids' ? VALUES_PER_ID : 1), values };
  });
  if (lengths.reduce((sum, { count }) => sum + count, 0) <= VALUES_MAX) return [lists];
  const { key, values } = lengths.reduce((longest, other) => (other.count > longest.count ? other : longest));
  const middle = Math.ceil(values.length / 2);
  return [values.slice(0, middle), values.slice(middle)].flatMap((half) => halved({ ...lists, [key]: half }));
}

/**
 * A filter as one for each of its forms, natures or bounds: each of these is read in the order of an
 * index, so that the first claims are found without putting all of them in order.
 */
export function byWord(lists: ClaimLists): readonly ClaimLists[] {
  const { forms, natures, bounds } = lists;
  if (bounds !== undefined) return bounds.map((bound) => ({ ...lists, bounds: [bound] }));
  if (forms !== undefined) return forms.map((form) => ({ ...lists, forms: [form] }));
  return natures?.map((nature) => ({ ...lists, natures: [nature] })) ?? [lists];
}

/** The condition of a part of a filter at a release. */
export function claimsWhere(sequence: number, lists: ClaimLists): Prisma.ClaimRevisionWhereInput {
  const { ids, sources, subjects, metrics, forms, natures, bounds, rows } = lists;
  const among = [ids, subjects, metrics, rows].some((list) => list !== undefined) ? outsideIndex : inIndex;
  return {
    AND: [
      validAt(sequence),
      ...(rows === undefined ? [] : [{ row: { in: [...rows] } }]),
      ...(ids === undefined ? [] : [{ OR: keysBySource(ids) }]),
      ...(sources === undefined ? [] : [{ sourceId: { in: [...sources] } }]),
      ...(subjects === undefined ? [] : [{ subjectId: { in: [...subjects] } }]),
      ...(metrics === undefined ? [] : [{ metricId: { in: [...metrics] } }]),
      ...(forms === undefined ? [] : [{ form: among(forms, Form.options) }]),
      ...(natures === undefined ? [] : [{ nature: among(natures, Nature.options) }]),
      ...(bounds === undefined ? [] : [{ bound: among(bounds, Bound.options) }]),
    ],
  };
}

function inIndex(words: readonly string[]) {
  return { in: [...words] };
}

/**
 * The same said so that no index serves it: where subjects or metrics are given, theirs finds fewer
 * claims, and a database that takes every index for equally good might choose that of the words.
 */
function outsideIndex(words: readonly string[], all: readonly string[]) {
  return { notIn: all.filter((word) => !words.includes(word)) };
}

function keysBySource(ids: readonly string[]): Prisma.ClaimRevisionWhereInput[] {
  const keys = Map.groupBy(ids.map(keyOf), ({ sourceId }) => sourceId);
  return [...keys].map(([sourceId, own]) => ({ sourceId, key: { in: own.map(({ key }) => key) } }));
}

/** A claim's id as its two columns. */
export function keyOf(id: string): { readonly sourceId: string; readonly key: string } {
  const slash = id.indexOf('/');
  return { sourceId: id.slice(0, Math.max(0, slash)), key: id.slice(slash + 1) };
}
