import { sourceAddress } from '#lib/domain/facts/source.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { SourceId } from '#lib/domain/facts/ids.ts';
import { footnoteLabel } from '#lib/domain/words/citation.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';

type Sources = ChartSpec['sources'];

/** Sources in the order of first use, numbered from 1. */
export function numberSources(claims: readonly Pick<Claim, 'source'>[]): ReadonlyMap<SourceId, number> {
  return new Map([...new Set(claims.map(({ source }) => source))].map((source, index) => [source, index + 1]));
}

/** The numbered sources as a chart lists them, by number. */
export function specifySources(numbers: ReadonlyMap<SourceId, number>, catalog: Pick<Catalog, 'sources'>): Sources {
  return [...numbers]
    .flatMap(([id, number]) => {
      const source = catalog.sources.get(id);
      if (source === undefined) return [];
      return [{ number, label: footnoteLabel(source), url: sourceAddress(source) }];
    })
    .toSorted((a, b) => a.number - b.number);
}

function sourceKey({ url, label }: Sources[number]): string {
  return JSON.stringify([url, label]);
}

/** The sources of both lists, those of the first with the numbers that they have. */
export function joinSources(own: Sources, added: Sources): Sources {
  const known = new Set(own.map(sourceKey));
  const isNew = added.filter((source) => !known.has(sourceKey(source)));
  const last = own.reduce((highest, { number }) => Math.max(highest, number), 0);
  return [...own, ...isNew.map((source, index) => ({ ...source, number: last + index + 1 }))];
}

/** Turns a source's number in one list into its number in another. */
export function renumber(from: Sources, to: Sources): (number: number) => number {
  const numbers = new Map(to.map((source) => [sourceKey(source), source.number] as const));
  const renumbered = new Map(from.map((source) => [source.number, numbers.get(sourceKey(source))] as const));
  return (number) => renumbered.get(number) ?? number;
}
