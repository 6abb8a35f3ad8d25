import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';

type Sources = ChartSpec['sources'];

/** Sources in the order of first use, numbered from 1. */
export function numberSources(claims: readonly Pick<Claim, 'source'>[]): ReadonlyMap<string, number> {
  return new Map([...new Set(claims.map(({ source }) => source))].map((source, index) => [source, index + 1]));
}

/** The numbered sources as a chart lists them, by number. */
export function specifySources(numbers: ReadonlyMap<string, number>, catalog: Pick<Catalog, 'sources'>): Sources {
  return [...catalog.sources.values()]
    .flatMap((source) => {
      const number = numbers.get(source.id);
      const label = `${source.title} (${source.publisher}, ${source.published.slice(0, 4)})`;
      return number === undefined ? [] : [{ number, label, url: source.url }];
    })
    .toSorted((a, b) => a.number - b.number);
}

/** The sources of both lists, those of the first with the numbers that they have. */
export function joinSources(own: Sources, added: Sources): Sources {
  const isNew = added.filter(({ url, label }) => !own.some((source) => source.url === url && source.label === label));
  const last = own.reduce((highest, { number }) => Math.max(highest, number), 0);
  return [...own, ...isNew.map((source, index) => ({ ...source, number: last + index + 1 }))];
}

/** Turns a source's number in one list into its number in another. */
export function renumber(from: Sources, to: Sources): (number: number) => number {
  return (number) => {
    const source = from.find((candidate) => candidate.number === number);
    return to.find(({ url, label }) => url === source?.url && label === source.label)?.number ?? number;
  };
}
