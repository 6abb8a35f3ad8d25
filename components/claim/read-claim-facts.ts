import type { ClaimFacts } from '#lib/view/claim/claim-facts.ts';

const answers = new Map<string, Promise<ClaimFacts | undefined>>();

/** The answer of the API for a claim, in the release that the page is pinned to. */
function factsHref(id: string): string {
  const release = new URLSearchParams(location.search).get('release');
  return `/api/v1/claims/${id}${release === null ? '' : `?release=${encodeURIComponent(release)}`}`;
}

async function fetchFacts(href: string): Promise<ClaimFacts | undefined> {
  try {
    const response = await fetch(href);
    // The view that makes this answer has the same type.
    return response.ok ? ((await response.json()) as ClaimFacts) : undefined;
  } catch {
    return undefined;
  }
}

/** The facts of a claim, asked for once a page; `undefined` when they cannot be had. */
export function readClaimFacts(id: string): Promise<ClaimFacts | undefined> {
  const href = factsHref(id);
  const known = answers.get(href) ?? fetchFacts(href);
  answers.set(href, known);
  return known;
}
