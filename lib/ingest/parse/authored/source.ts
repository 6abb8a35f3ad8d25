import { z } from 'zod';

import { ClaimKey } from '#lib/domain/facts/ids.ts';
import { Source } from '#lib/domain/facts/source.ts';

import { AuthoredClaim } from './claim.ts';
import { written } from './text.ts';

const { shape } = Source;

/** How data files write that it is not known which version was read. */
export const VERSION_NOT_KNOWN = 'not known';

const header = {
  title: written(shape.title),
  kind: shape.kind,
  publisher: written(shape.publisher),
  organisation: written(shape.organisation),
  published: shape.published,
  version: written(shape.version.unwrap()),
  version_url: shape.versionUrl,
  as_of: shape.asOf,
  read: shape.read,
  later_version_of: shape.laterVersionOf,
  url: shape.url,
  licence: written(shape.licence.unwrap()).optional(),
  authors: z.array(written(shape.authors.element)),
  authors_complete: shape.authorsComplete,
  introduces: shape.introduces,
  evaluates: shape.evaluates,
  note: written(shape.note.unwrap()).optional(),
};

/** `sources/<source>.yaml`. */
export const AuthoredSource = z.strictObject({ ...header, claims: z.record(ClaimKey, AuthoredClaim) });

/** A source with its claims still unread, so that one bad claim does not hide what is wrong with the others. */
export const AuthoredSourceHeader = z.strictObject({ ...header, claims: z.record(ClaimKey, z.unknown()) });
export type AuthoredSourceHeader = z.infer<typeof AuthoredSourceHeader>;
