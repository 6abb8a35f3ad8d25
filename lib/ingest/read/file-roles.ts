import { isVocabulary, type Vocabulary } from '#lib/domain/facts/condition.ts';
import { ComparisonId, FamilyId, MetricId, SourceId, SubjectId } from '#lib/domain/facts/ids.ts';

import { RESERVED_NAMES } from './reserved-names.ts';

/** What a file of a data folder stands for: its path is its identity. */
export type FileRole =
  | { readonly kind: 'families' }
  | { readonly kind: 'metric'; readonly id: MetricId }
  | { readonly kind: 'subject'; readonly id: SubjectId; readonly family: FamilyId }
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'vocabulary'; readonly id: Vocabulary }
  | { readonly kind: 'comparison'; readonly id: ComparisonId }
  | { readonly kind: 'unexpected' }
  | { readonly kind: 'malformed'; readonly id: string };

const IGNORED = /^(?:README\.md|schema\/.*|(?:.*\/)?\.[^/]*)$/u;

/** Whether a path is no data: the guide, the schemas, and hidden files of editors and systems. */
export function isIgnored(path: string): boolean {
  return IGNORED.test(path);
}

/** The role of a file by its path inside the data folder, with forward slashes. */
export function roleOf(path: string): FileRole {
  if (path === 'families.yaml') return { kind: 'families' };
  const [, folder = '', family = '', name = ''] =
    /^(metrics|sources|vocabulary|comparisons|subjects\/([^/]+))\/([^/]+)\.yaml$/u.exec(path) ?? [];
  if (folder === 'metrics') return withId(MetricId.safeParse(name).data, name, (id) => ({ kind: 'metric', id }));
  if (folder === 'sources') return withId(SourceId.safeParse(name).data, name, (id) => ({ kind: 'source', id }));
  if (folder === 'comparisons') {
    return withId(ComparisonId.safeParse(name).data, name, (id) => ({ kind: 'comparison', id }));
  }
  if (folder === 'vocabulary') return isVocabulary(name) ? { kind: 'vocabulary', id: name } : { kind: 'unexpected' };
  if (folder === '') return { kind: 'unexpected' };
  return withId(FamilyId.safeParse(family).data, family, (shelf) =>
    withId(SubjectId.safeParse(name).data, name, (id) => ({ kind: 'subject', id, family: shelf })),
  );
}

function withId<Id>(id: Id | undefined, written: string, role: (id: Id) => FileRole): FileRole {
  return id === undefined || RESERVED_NAMES.has(written) ? { kind: 'malformed', id: written } : role(id);
}
