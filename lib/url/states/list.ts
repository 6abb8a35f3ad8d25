import { FamilyId, SaidId } from '#lib/domain/facts/ids.ts';
import { Role } from '#lib/domain/facts/role.ts';
import { SubjectKind } from '#lib/domain/facts/subject.ts';
import type { ParamSet } from '#lib/url/codec.ts';
import { choiceParam, idListParam, idParam, pageParam, QUERY_MAX_LENGTH, textParam } from '#lib/url/param.ts';
import { releaseParam, type PinnedState } from './pinned.ts';
import { BY_NAME, sortParam, type Sort } from './sort.ts';

export interface ListState extends PinnedState {
  readonly q: string;
  readonly family: FamilyId | undefined;
  readonly kind: 'all' | SubjectKind;
  readonly standing: 'all' | 'member' | 'peer';
  readonly role: 'all' | Role;
  /** What is said of them in words; all of it must be. */
  readonly says: readonly SaidId[];
  readonly sort: Sort;
  readonly page: number;
}

/** More than these are no help in choosing. */
const SAID_MAX = 8;

export const LIST_PARAMS: ParamSet<ListState> = {
  q: textParam('q', QUERY_MAX_LENGTH),
  family: idParam('family', FamilyId),
  kind: choiceParam('kind', ['all', ...SubjectKind.options], 'all'),
  standing: choiceParam('standing', ['all', 'member', 'peer'], 'all'),
  role: choiceParam('role', ['all', ...Role.options], 'all'),
  says: idListParam('says', SaidId, SAID_MAX),
  sort: sortParam(BY_NAME),
  page: pageParam('page'),
  release: releaseParam,
};
