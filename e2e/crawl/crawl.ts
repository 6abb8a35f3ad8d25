import { z } from 'zod';

import { addressesIn } from './links.ts';

/** What was asked for and how it was answered. */
export interface Visit {
  readonly path: string;
  readonly status: number;
  /** From the request to the last byte of the answer. */
  readonly durationMs: number;
  readonly sizeBytes: number;
}

/** What a crawl came by. */
export interface Crawl {
  readonly visits: number;
  /** Answers that are no 200, in the order in which they came. */
  readonly failed: readonly Visit[];
  /** Answers that took longer than a second, and as long again when they were made once more with nothing beside them. */
  readonly slow: readonly Visit[];
  readonly slowest: Visit;
  readonly heaviestPage: Visit;
}

const AT_ONCE = 4;
const SLOW_MS = 1_000;
const LIMIT_MS = 30_000;

/** Where a crawl begins; all else is named by these, by the pages after them, and by the list of claims. */
const STARTS = ['/sitemap.xml', '/models', '/methods', '/datasets', '/benchmarks', '/metrics', '/sources', '/releases'];
const CLAIMS = '/api/v1/claims';
/** As many as a program may ask for, and as many as it gets when it says nothing. */
const CLAIMS_STARTS = [`${CLAIMS}?limit=1000`, CLAIMS];

/**
 * Asks a site for every address that its site maps name, for all pages of its lists and of its API, and for the frame
 * and the data of every page that has them; four at a time. `isWanted` may leave addresses out.
 */
export async function crawl(siteUrl: string, isWanted: (path: string) => boolean = () => true): Promise<Crawl> {
  const known = new Set<string>();
  const waiting: string[] = [];
  const add = (path: string) => {
    if (known.has(path) || !isWanted(path)) return;
    known.add(path);
    waiting.push(path);
  };
  for (const path of [...STARTS, ...CLAIMS_STARTS]) add(path);
  const visits: Visit[] = [];
  let working = 0;
  const worker = async (): Promise<void> => {
    for (;;) {
      const path = waiting.shift();
      if (path === undefined && working === 0) return;
      if (path === undefined) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        continue;
      }
      working += 1;
      const { visit, named } = await ask(siteUrl, path);
      visits.push(visit);
      for (const each of named) add(each);
      working -= 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { ...judge(visits), slow: await slowTwice(siteUrl, visits) };
}

function judge(visits: readonly Visit[]): Omit<Crawl, 'slow'> {
  const most = (among: readonly Visit[], key: 'durationMs' | 'sizeBytes'): Visit =>
    among.reduce((worst, visit) => (visit[key] > worst[key] ? visit : worst), NOTHING);
  return {
    visits: visits.length,
    failed: visits.filter(({ status }) => status !== 200),
    slowest: most(visits, 'durationMs'),
    heaviestPage: most(
      visits.filter(({ path }) => isPage(path)),
      'sizeBytes',
    ),
  };
}

const NOTHING: Visit = { path: '', status: 0, durationMs: 0, sizeBytes: 0 };

function isPage(path: string): boolean {
  return !/^\/(?:api|embed)\/|\.\w+(?:\?|$)/.test(path.replaceAll(/\d\.\d/g, ''));
}

interface Asked {
  readonly visit: Visit;
  /** Further addresses that the answer names. */
  readonly named: readonly string[];
}

async function ask(siteUrl: string, path: string): Promise<Asked> {
  const startMs = performance.now();
  try {
    const answer = await fetch(`${siteUrl}${path}`, { redirect: 'manual', signal: AbortSignal.timeout(LIMIT_MS) });
    const text = await answer.text();
    const durationMs = performance.now() - startMs;
    const visit = { path, status: answer.status, durationMs, sizeBytes: Buffer.byteLength(text) };
    return { visit, named: answer.ok ? addressesIn(path, text, answer.headers) : [] };
  } catch {
    // An answer that never comes is as wrong as one that says so.
    return { visit: { path, status: 0, durationMs: performance.now() - startMs, sizeBytes: 0 }, named: [] };
  }
}

const Listed = z.looseObject({ release: z.string() });

/** A machine that pauses is no slow page: what was slow is pinned to the release, so that it is made once more. */
async function slowTwice(siteUrl: string, visits: readonly Visit[]): Promise<readonly Visit[]> {
  const once = visits.filter(({ status, durationMs }) => status === 200 && durationMs > SLOW_MS);
  if (once.length === 0) return [];
  const { release } = Listed.parse(await (await fetch(`${siteUrl}${CLAIMS}?limit=1`)).json());
  const twice: Visit[] = [];
  for (const { path } of once) {
    const pinned = `${path}${path.includes('?') ? '&' : '?'}release=${release}`;
    const { visit } = await ask(siteUrl, pinned);
    if (visit.durationMs > SLOW_MS) twice.push(visit);
  }
  return twice;
}
