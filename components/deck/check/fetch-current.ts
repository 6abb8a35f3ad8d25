import type { CurrentClaim, CurrentClaims } from '#lib/deck/check.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { recordedClaimApiHref } from '#lib/url/deck/href.ts';

/** So many claims are asked for at once. */
const AT_ONCE = 6;
const TRIES_MAX = 4;
const WAIT_SECONDS = 2;
const WAIT_MAX_SECONDS = 10;

const UNREACHABLE = 'The current claims could not be asked for. Check the connection and choose the file again.';
const EMPTY = 'This site holds no release yet, so there is nothing to check against.';

/** How far the asking has come. */
export type OnProgress = (done: number, total: number) => void;

function textOf(data: unknown, key: string): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const value = new Map<string, unknown>(Object.entries(data)).get(key);
  return typeof value === 'string' ? value : undefined;
}

function waitSeconds(response: Response): number {
  const asked = Number(response.headers.get('retry-after') ?? WAIT_SECONDS);
  return Math.min(WAIT_MAX_SECONDS, Number.isFinite(asked) ? asked : WAIT_SECONDS);
}

/** Asks again, after a while, where a server says that it is busy. */
async function ask(href: string, signal: AbortSignal): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(href, { signal, headers: { Accept: 'application/json' } });
    const isBusy = response.status === 503 || response.status === 429;
    if (!isBusy || tries === TRIES_MAX) return response;
    await new Promise((resolve) => setTimeout(resolve, waitSeconds(response) * 1_000));
  }
}

/** A claim as the API tells it, `undefined` where the current release has none of this id. */
async function fetchClaim(id: string, signal: AbortSignal): Promise<CurrentClaim | undefined> {
  const href = recordedClaimApiHref(id);
  if (href === undefined) return undefined;
  const response = await ask(href, signal);
  if (response.status === 404) return undefined;
  const data: unknown = await response.json();
  const [label, sentence, release] = ['label', 'sentence', 'release'].map((key) => textOf(data, key));
  if (label === undefined || sentence === undefined || release === undefined) throw new Error(`no claim at ${href}`);
  return { id, label, sentence, release };
}

async function fetchRelease(signal: AbortSignal): Promise<Result<string, string>> {
  const response = await ask('/api/v1/claims?limit=1', signal);
  const release = textOf(await response.json(), 'release');
  if (release !== undefined) return succeed(release);
  return fail(response.status === 503 ? EMPTY : UNREACHABLE);
}

/** The claims of these ids as the site's current release has them; fails with a sentence. */
export async function fetchCurrentClaims(
  ids: readonly string[],
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<CurrentClaims, string>> {
  try {
    const release = await fetchRelease(signal);
    if (!release.ok) return release;
    const claims = new Map<string, CurrentClaim>();
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      onProgress(start, ids.length);
      const found = await Promise.all(ids.slice(start, start + AT_ONCE).map((id) => fetchClaim(id, signal)));
      for (const claim of found.filter((known) => known !== undefined)) claims.set(claim.id, claim);
    }
    return succeed({ release: release.value, claims });
  } catch {
    // No connection, or an answer that is no record: to the reader it is the same.
    return fail(UNREACHABLE);
  }
}
