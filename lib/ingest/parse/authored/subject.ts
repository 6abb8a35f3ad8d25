import { z } from 'zod';

import { Role } from '#lib/domain/facts/role.ts';
import { Alias, Relation, Subject, SubjectPart } from '#lib/domain/facts/subject.ts';
import { TermId } from '#lib/domain/facts/vocabulary.ts';

import { written } from './text.ts';

const { shape } = Subject;

const AuthoredAlias = z.strictObject({
  name: written(Alias.shape.name),
  context: Alias.shape.context,
});

const AuthoredRelation = z.strictObject({
  type: Relation.shape.type,
  target: Relation.shape.target,
  how: written(Relation.shape.how.unwrap()).optional(),
});

const AuthoredPart = z.strictObject({
  name: written(SubjectPart.shape.name),
  key: SubjectPart.shape.key.optional(),
  aliases: z.array(written(SubjectPart.shape.name)).optional(),
});

/** `subjects/<family>/<subject>.yaml`. */
export const AuthoredSubject = z.strictObject({
  name: written(shape.name),
  kind: shape.kind,
  standing: shape.standing,
  role: z.union([Role, z.array(Role).min(1)], { error: `one or several of ${Role.options.join(', ')}` }).optional(),
  organisation: written(shape.organisation),
  summary: written(shape.summary),
  aliases: z.array(AuthoredAlias).optional(),
  relations: z.array(AuthoredRelation).optional(),
  introduced_by: shape.introducedBy,
  short_name: written(shape.shortName.unwrap()).optional(),
  must_match: shape.mustMatch,
  parts: z.record(TermId, AuthoredPart).optional(),
  note: written(shape.note.unwrap()).optional(),
});
export type AuthoredSubject = z.infer<typeof AuthoredSubject>;
