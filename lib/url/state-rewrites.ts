import { VIEW_KIND_NAMES, viewKind } from './view-kinds.ts';

/** A rewrite in the framework's form: requests at `source` whose query has a key are answered by `destination`. */
interface StateRewrite {
  readonly source: string;
  readonly destination: string;
  readonly has: { readonly type: 'query'; readonly key: string }[];
}

/** The names of the ids in a pattern, in order. */
const ID_NAMES = ['first', 'second'] as const;

function paramNames(kind: (typeof VIEW_KIND_NAMES)[number]): readonly string[] {
  const params: Readonly<Record<string, { readonly name: string }>> = viewKind(kind).params;
  return Object.values(params).map(({ name }) => name);
}

/**
 * Leads requests for pages with state in their address to the twin that is rendered per request; the
 * same pages without state are made ahead. Readers see the address that they asked for.
 */
export function stateRewrites(): readonly StateRewrite[] {
  const atRest = VIEW_KIND_NAMES.filter((kind) => viewKind(kind).ids > 0);
  const keys = [...new Set(atRest.flatMap(paramNames))];
  return [1, 2].flatMap((count) => {
    const segments = atRest.map(viewKind).flatMap(({ ids, segments: own }) => (ids === count ? own : []));
    const ids = ID_NAMES.slice(0, count)
      .map((name) => `/:${name}`)
      .join('');
    const path = { source: `/:kind(${segments.join('|')})${ids}`, destination: `/view/:kind${ids}` };
    return keys.map((key) => ({ ...path, has: [{ type: 'query' as const, key }] }));
  });
}
