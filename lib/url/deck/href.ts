/** The check of decks that were made before. */
export const DECK_CHECK_HREF = '/deck/check';

/** The segments of a claim's address, `undefined` for a recorded id that can be none. */
function claimPath(id: string): string | undefined {
  const parts = id.split('/');
  const isPath = parts.length === 2 && parts.every((part) => part !== '' && !part.startsWith('.'));
  return isPath ? parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/') : undefined;
}

/** The page of a claim that a file names, in the release that it names; `undefined` where no claim can have this id. */
export function recordedClaimHref(id: string, release?: string): string | undefined {
  const path = claimPath(id);
  if (path === undefined) return undefined;
  return `/claims/${path}${release === undefined ? '' : `?release=${encodeURIComponent(release.toWellFormed())}`}`;
}

/** Where programs get the claim that a file names. */
export function recordedClaimApiHref(id: string): string | undefined {
  const path = claimPath(id);
  return path === undefined ? undefined : `/api/v1/claims/${path}`;
}
