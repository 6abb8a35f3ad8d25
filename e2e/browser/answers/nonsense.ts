import type { ParamSet } from '#lib/url/codec.ts';
import { LIST_PARAMS } from '#lib/url/states/list.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { RENDER_PARAMS } from '#lib/url/states/render.ts';
import { SEARCH_PARAMS, SUGGEST_PARAMS } from '#lib/url/states/search.ts';
import { PINNED_PARAMS } from '#lib/url/states/pinned.ts';
import { PAGED_PINNED_PARAMS } from '#lib/url/states/paged.ts';
import { CLAIMS_PARAMS } from '#lib/url/states/claims-query.ts';

const LONG_TEXT = 'x'.repeat(5_000);

/** Values as they stand in an address, percent-encoded or broken in ways that no form writes. */
export const NONSENSE: Readonly<Record<string, string>> = {
  missing: '',
  'wrong type': '-1.5e9',
  'not a number': 'NaN',
  'five thousand letters': LONG_TEXT,
  'zero byte': '%00',
  'line ends': 'a%0D%0ASet-Cookie:%20x=1',
  'overlong UTF-8': '%C0%AE%C0%AE%C0%AF',
  'lone surrogate': '%ED%A0%80',
  'broken escape': '%E0%A4%A',
  'way up': '../../../../etc/passwd',
  'name of a prototype': '__proto__',
  SQL: "'%20OR%201=1;DROP%20TABLE%20claims--",
  markup: '%3Cscript%3Ealert(1)%3C/script%3E',
};

/** Texts that are searched for may be anything, so these parameters are never wrong unless they are too long. */
const FREE_TEXTS: ReadonlySet<string> = new Set(['q', 'add']);

/** Names in words, of which control characters are no part: what has nothing else asks for nothing. */
const WORDED_NAMES: ReadonlySet<string> = new Set(['maker']);

/** A view with the parameters that its address knows. */
export interface AddressedView {
  readonly path: string;
  /** What the address needs before the parameter under test. */
  readonly query?: string;
  readonly parameters: readonly string[];
}

function namesOf<State extends object>(params: ParamSet<State>): readonly string[] {
  return Object.values<{ readonly name: string }>(params).map(({ name }) => name);
}

export const PAGES: readonly AddressedView[] = [
  { path: '/compare', parameters: namesOf(COMPARE_PARAMS) },
  { path: '/metrics/parameters', parameters: namesOf(METRIC_PARAMS) },
  { path: '/families/nemotron', parameters: namesOf(FAMILY_PARAMS) },
  { path: '/models', parameters: namesOf(LIST_PARAMS) },
  { path: '/search', parameters: namesOf(SEARCH_PARAMS) },
  { path: '/models/canary', parameters: namesOf(PAGED_PINNED_PARAMS) },
  { path: '/sources/2512.20848', parameters: namesOf(PINNED_PARAMS) },
  { path: '/claims/2512.20848/throughput-vs-similar-models', parameters: namesOf(PINNED_PARAMS) },
];

const DRAWN = namesOf(RENDER_PARAMS);

export const SURFACES: readonly AddressedView[] = [
  {
    path: '/compare/chart.svg',
    query: 'm=nemotron-h-8b,nemotron-nano-9b-v2',
    parameters: [...namesOf(COMPARE_PARAMS), ...DRAWN],
  },
  { path: '/compare/chart.png', query: 'm=nemotron-h-8b,nemotron-nano-9b-v2', parameters: DRAWN },
  { path: '/metrics/parameters/view.json', parameters: [...namesOf(METRIC_PARAMS), ...DRAWN] },
  { path: '/families/nemotron/table.csv', parameters: [...namesOf(FAMILY_PARAMS), ...DRAWN] },
  { path: '/api/v1/claims', parameters: namesOf(CLAIMS_PARAMS) },
  { path: '/api/v1/suggest', parameters: namesOf(SUGGEST_PARAMS) },
];

/** One address with nonsense in one parameter. */
export interface NonsenseAddress {
  readonly address: string;
  readonly parameter: string;
  /** Whether no view can use the value, so that it has to be named. */
  readonly isUnusable: boolean;
}

/** Every address that a view has with nonsense in one parameter, and each parameter twice. */
export function nonsenseAddresses({ path, query, parameters }: AddressedView): readonly NonsenseAddress[] {
  return parameters.flatMap((parameter) => {
    const others = (query ?? '').split('&').filter((part) => part !== '' && !part.startsWith(`${parameter}=`));
    const addressWith = (...pairs: readonly string[]) => `${path}?${[...others, ...pairs].join('&')}`;
    const isFree = FREE_TEXTS.has(parameter);
    const single = Object.values(NONSENSE).map((value) => ({
      address: addressWith(`${parameter}=${value}`),
      parameter,
      isUnusable:
        value !== '' &&
        (!isFree || value === LONG_TEXT) &&
        !(WORDED_NAMES.has(parameter) && value === NONSENSE['zero byte']),
    }));
    // A list may stand in pieces, so what stands twice is no part of a list either.
    const twice = addressWith(`${parameter}=-1.5e9`, `${parameter}=NaN`);
    return [...single, { address: twice, parameter, isUnusable: true }];
  });
}
