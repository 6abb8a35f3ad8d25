/** A kind of page with an address of it in the first data set. */
export interface PageKind {
  readonly name: string;
  readonly path: string;
  /** 200 where nothing else is said. */
  readonly status?: number;
  /** Whether search engines are asked to leave it out, so that it needs no canonical address. */
  readonly isUnlisted?: boolean;
  /** What a reader without script must find on it. */
  readonly holds: readonly ('figures' | 'charts' | 'table' | 'phrase')[];
}

export const COMPARED = ['nemotron-3-nano-30b-a3b', 'nemotron-nano-9b-v2', 'nemotron-h-8b'] as const;
export const COMPARE_PATH = `/compare?m=${COMPARED.join(',')}`;
export const CURATED_PATH = '/comparisons/nemotron-3-nano-and-its-baselines';
export const CLAIM_ID = '2512.20848/throughput-vs-similar-models';

export const DECK_PATH = `/deck?views=/metrics/parameters?family=nemotron;/compare?m=${COMPARED.join(',')}~Side%20by%20side;/claims/${CLAIM_ID}`;

/** One address of every kind of page. */
export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'home', path: '/', holds: ['charts', 'phrase'] },
  { name: 'family', path: '/families/nemotron', holds: ['figures', 'charts', 'table'] },
  { name: 'models', path: '/models', holds: ['figures', 'table'] },
  { name: 'methods', path: '/methods', holds: [] },
  { name: 'subject', path: '/models/nemotron-3-nano-30b-a3b', holds: ['figures', 'phrase'] },
  { name: 'metrics', path: '/metrics', holds: [] },
  { name: 'metric', path: '/metrics/parameters', holds: ['figures', 'charts', 'table'] },
  { name: 'sources', path: '/sources', holds: [] },
  { name: 'source', path: '/sources/2512.20848', holds: ['figures', 'phrase'] },
  { name: 'claim', path: `/claims/${CLAIM_ID}`, holds: ['phrase'] },
  { name: 'compare, empty', path: '/compare', holds: [] },
  { name: 'compare, three', path: COMPARE_PATH, holds: ['figures', 'charts', 'table'] },
  { name: 'comparisons', path: '/comparisons', holds: [] },
  { name: 'curated comparison', path: CURATED_PATH, holds: ['figures', 'charts', 'table'] },
  { name: 'deck, empty', path: '/deck', isUnlisted: true, holds: [] },
  { name: 'deck, three', path: DECK_PATH, isUnlisted: true, holds: ['charts'] },
  { name: 'deck check', path: '/deck/check', holds: [] },
  { name: 'releases', path: '/releases', holds: [] },
  { name: 'data', path: '/data', holds: [] },
  { name: 'method', path: '/method', holds: ['figures'] },
  { name: 'search with hits', path: '/search?q=canary', isUnlisted: true, holds: [] },
  { name: 'search without hits', path: '/search?q=zzzqqqxxx', isUnlisted: true, holds: [] },
  { name: 'not found', path: '/no-such-page', status: 404, isUnlisted: true, holds: [] },
];
