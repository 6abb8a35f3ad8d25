import { z } from 'zod';

import type { Catalog } from './catalog.ts';
import type { Claim } from './claim.ts';
import { ORGANISATION_NOT_STATED } from './subject.ts';

/** Whether a claim comes from the subject's own organisation. */
export const Stance = z.enum(['first-party', 'third-party']);
export type Stance = z.infer<typeof Stance>;

/** Above the claims of each stance. */
export const STANCE_TITLES: Readonly<Record<Stance, string>> = {
  'first-party': 'By the maker of what it is about',
  'third-party': 'By others',
};

/** The stance of a claim; an organisation that nobody states is never taken for the same one. */
export function stanceOf(
  claim: Pick<Claim, 'source' | 'subject'>,
  catalog: Pick<Catalog, 'sources' | 'subjects'>,
): Stance {
  const source = catalog.sources.get(claim.source);
  const subject = catalog.subjects.get(claim.subject);
  if (source?.introduces.includes(claim.subject) === true) return 'first-party';
  const isSame = source !== undefined && source.organisation === subject?.organisation;
  return isSame && source.organisation !== ORGANISATION_NOT_STATED ? 'first-party' : 'third-party';
}
