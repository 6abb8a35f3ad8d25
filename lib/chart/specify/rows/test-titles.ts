import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { ROLE_WORDS } from '#lib/domain/facts/role.ts';
import { shortCitation } from '#lib/domain/words/citation.ts';

/** Which systems each panel holds, of a metric whose values mean another thing of each kind. Empty for other metrics. */
export function roleTitles(
  panels: readonly { readonly claims: readonly Claim[] }[],
  { asked }: Metric,
): readonly string[] {
  const roles = panels.map(({ claims: [first] }) => (first === undefined ? undefined : asked?.roles[first.subject]));
  const isOne = new Set(roles).size < 2;
  return roles.map((role) => (role === undefined || isOne ? '' : ROLE_WORDS[role].title));
}

/**
 * By which test the figures of each panel were found, of a metric whose values compare within one test alone: by its
 * source, and by its name there where several panels hold tests of one source. Empty for other metrics.
 */
export function testTitles(
  panels: readonly { readonly claims: readonly Claim[] }[],
  { comparesWithin }: Metric,
  { sources }: Pick<Catalog, 'sources'>,
): readonly string[] {
  if (comparesWithin === undefined) return panels.map(() => '');
  const tests = new Map<string, Set<string>>();
  for (const { claims } of panels) {
    for (const { source, experiment = '' } of claims.slice(0, 1)) {
      tests.set(source, (tests.get(source) ?? new Set()).add(experiment));
    }
  }
  return panels.map(({ claims: [first] }) => {
    const source = first === undefined ? undefined : sources.get(first.source);
    if (first === undefined || source === undefined) return '';
    const { experiment } = first;
    const isOneOfSeveral = (tests.get(first.source)?.size ?? 0) > 1;
    return `Test of ${shortCitation(source)}${isOneOfSeveral && experiment !== undefined ? ` (${experiment.replaceAll('-', ' ')})` : ''}`;
  });
}
