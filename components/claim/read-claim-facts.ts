import type { ClaimFacts } from './claim-facts.ts';

const answers = new Map<string, Promise<ClaimFacts | undefined>>();

async function fetchFacts(id: string): Promise<ClaimFacts | undefined> {
  try {
    const response = await fetch(`/api/v1/claims/${id}`);
    // Our own API's answer, whose shape a test of that route holds.
    return response.ok ? ((await response.json()) as ClaimFacts) : undefined;
  } catch {
    return undefined;
  }
}

/** The facts of a claim, asked for once a page; `undefined` when they cannot be had. */
export function readClaimFacts(id: string): Promise<ClaimFacts | undefined> {
  const known = answers.get(id) ?? fetchFacts(id);
  answers.set(id, known);
  return known;
}
