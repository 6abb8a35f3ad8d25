import { z } from 'zod';

import { Alias, Relation, Subject } from '#lib/domain/facts/subject.ts';

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

/** `subjects/<family>/<subject>.yaml`. */
export const AuthoredSubject = z.strictObject({
  name: written(shape.name),
  kind: shape.kind,
  standing: shape.standing,
  organisation: written(shape.organisation),
  summary: written(shape.summary),
  aliases: z.array(AuthoredAlias).optional(),
  relations: z.array(AuthoredRelation).optional(),
  introduced_by: shape.introducedBy,
});
export type AuthoredSubject = z.infer<typeof AuthoredSubject>;
