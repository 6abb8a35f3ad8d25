import { barePath } from '#e2e/bench/bare-app.ts';
import { drive } from '#e2e/bench/load.ts';
import type { ListedClaim } from '#e2e/bench/pages/listed-claims.ts';
import { heaviestComparisons, pageKinds } from '#e2e/bench/pages/page-kinds.ts';
import { median } from '#e2e/bench/statistics.ts';
import { claimHref } from '#lib/url/hrefs.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';

const MEASURED: ReadonlySet<string> = new Set(['home', 'family', 'metric', 'claim', 'models']);
const ROUNDS = 3;
const REQUESTS = 320;
/** As many bytes as a page of the usual size. */
const BARE_BYTES = 200_000;

/** How many requests a second are answered for addresses that are asked for in turn. */
export async function keptRate(urls: readonly string[], requests: number): Promise<Result<number, string>> {
  const [first, ...rest] = urls;
  if (first === undefined) return fail('there is nothing to ask for');
  const driven = await drive({ urls: [first, ...rest], requests });
  return driven.ok ? succeed(driven.value.requestsPerSecond) : driven;
}

interface Beside {
  readonly appUrl: string;
  readonly bareUrl: string;
  readonly claims: readonly ListedClaim[];
}

/** Claims and comparisons that are asked for once each. */
const MADE = 240;
const MADE_WARM_UP = 24;

/**
 * The rate of pages that are made for their first reader, to that of a bare page. Before and after take every other one
 * of the same addresses, so that neither asks for what the other had made.
 */
export async function madeRateToBare(
  { appUrl, bareUrl, claims }: Beside,
  when: 'before' | 'after',
): Promise<Result<number, string>> {
  const pairs = heaviestComparisons(claims).flatMap((path, index) => {
    const claim = claims[index];
    return claim === undefined ? [path] : [path, claimHref(claim.id)];
  });
  const turn = when === 'before' ? 0 : 1;
  const paths = pairs.filter((_, index) => Math.floor(index / 2) % 2 === turn).slice(0, MADE / 2);
  const urls = paths.map((path) => `${appUrl}${path}`);
  const warmed = await keptRate(urls.slice(0, MADE_WARM_UP), MADE_WARM_UP);
  if (!warmed.ok) return warmed;
  const mine = await keptRate(urls.slice(MADE_WARM_UP), urls.length - MADE_WARM_UP);
  const theirs = await keptRate([`${bareUrl}${await barePath(bareUrl, BARE_BYTES)}`], REQUESTS);
  if (!mine.ok) return mine;
  return theirs.ok ? succeed(mine.value / theirs.value) : theirs;
}

/** The rate of five pages that are kept, to that of a bare page in the same minute, so that what else runs counts less. */
export async function keptRateToBare({ appUrl, bareUrl, claims }: Beside): Promise<Result<number, string>> {
  const pages = pageKinds(claims).filter(({ name }) => MEASURED.has(name));
  const ours = pages.map(({ path }) => `${appUrl}${path}`);
  const bare = [`${bareUrl}${await barePath(bareUrl, BARE_BYTES)}`];
  const ratios: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const mine = await keptRate(ours, REQUESTS);
    const theirs = await keptRate(bare, REQUESTS);
    if (!mine.ok) return mine;
    if (!theirs.ok) return theirs;
    // The first round warms both up.
    if (round > 0) ratios.push(mine.value / theirs.value);
  }
  return succeed(median(ratios));
}
