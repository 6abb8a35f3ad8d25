import { nearest } from '#lib/text/nearest.ts';

import type { Finding } from '../diagnostic.ts';
import type { WrittenFolder } from '#lib/ingest/parse/parsed-folder.ts';
import { referenceUnknown } from '../sentences/links.ts';

/** What an id can refer to, with the place where such a thing is added. */
const ADDED_AS = {
  family: 'an entry of families.yaml',
  metric: 'a file in metrics/',
  subject: 'a file in subjects/<family>/',
  source: 'a file in sources/',
} as const;
export type ReferenceKind = keyof typeof ADDED_AS;

/** The ids of a folder by kind. */
export type KnownIds = Readonly<Record<ReferenceKind, ReadonlySet<string>>> & { readonly broken: ReadonlySet<string> };

export function knownIds(folder: WrittenFolder): KnownIds {
  return {
    family: new Set(folder.families.map(({ id }) => id)),
    metric: new Set(folder.metrics.map(({ id }) => id)),
    subject: new Set(folder.subjects.map(({ id }) => id)),
    source: new Set(folder.sources.map(({ id }) => id)),
    broken: folder.brokenIds,
  };
}

/** The problem of a reference, `undefined` where it resolves or its target has problems of its own. */
export function checkReference(known: KnownIds, kind: ReferenceKind, id: string): Finding | undefined {
  if (known[kind].has(id) || known.broken.has(id)) return undefined;
  // Numbers are near each other without meaning the same, so an arXiv id gets no suggestion.
  const near = /[a-z]/u.test(id) ? nearest(id, [...known[kind]]) : [];
  return referenceUnknown(kind, id, near, ADDED_AS[kind]);
}
