import type { FamilyId, MetricId, SaidId, YardstickId } from '#lib/domain/facts/ids.ts';
import { nearest } from '#lib/text/nearest.ts';
import type { Ignored } from '#lib/url/codec.ts';
import type { Sort } from '#lib/url/states/sort.ts';
import type { Opened } from './open-release.ts';

function unknown(parameter: string, value: string, known: readonly string[]): Ignored {
  const near = nearest(value, known);
  const allowed = near.length > 0 ? `for example ${near.join(' or ')}` : known.slice(0, 12).join(', ');
  return { parameter, value: value.slice(0, 60), reason: 'there is none of this name here', allowed };
}

/** A family that the release does not have: the address was well formed, but names nothing. */
export function unknownFamily(id: FamilyId | undefined, { catalog }: Opened): readonly Ignored[] {
  const known = catalog.families.map((family) => family.id);
  return id === undefined || known.includes(id) ? [] : [unknown('family', id, known)];
}

/** A benchmark, or a mean over several, that no claim of the list is on. */
export function unknownBenchmark(id: YardstickId | undefined, known: readonly YardstickId[]): readonly Ignored[] {
  return id === undefined || known.includes(id) ? [] : [unknown('benchmark', id, known)];
}

/** A maker whose name nothing of the release carries; empty where nobody is asked for. */
export function unknownMaker(name: string, { catalog }: Opened): readonly Ignored[] {
  const makers = [...catalog.subjects.values(), ...catalog.sources.values()].map(({ organisation }) => organisation);
  const known = [...new Set(makers)];
  return name === '' || known.includes(name) ? [] : [unknown('maker', name, known)];
}

/** Metrics that the release does not have. */
export function unknownMetrics(ids: readonly MetricId[], { catalog }: Opened): readonly Ignored[] {
  const known = [...catalog.metrics.keys()];
  return ids.filter((id) => !known.includes(id)).map((id) => unknown('metric', id, known));
}

/** Something in words of which no list can tell whether it is said. */
export function unknownSaid(ids: readonly SaidId[], known: readonly SaidId[]): readonly Ignored[] {
  return ids.filter((id) => !known.includes(id)).map((id) => unknown('says', id, known));
}

/** A role that nothing of a family has; all of it is shown. */
export function unknownRole(role: string, known: readonly string[]): readonly Ignored[] {
  return role === 'all' || known.includes(role) ? [] : [unknown('role', role, ['all', ...known])];
}

/** A column to sort by that the table does not have. */
export function unknownColumn({ column, descending }: Sort, columns: readonly string[]): readonly Ignored[] {
  return columns.includes(column) ? [] : [unknown('sort', `${descending ? '-' : ''}${column}`, columns)];
}

/** A page beyond the last: the last one is shown. */
export function unknownPage(page: number, pageCount: number): readonly Ignored[] {
  if (page <= pageCount) return [];
  const allowed = pageCount === 1 ? 'the one page that there is' : `a page from 1 to ${pageCount}`;
  return [{ parameter: 'page', value: String(page), reason: 'there are not so many pages', allowed }];
}
