import { z } from 'zod';

import { Family } from '#lib/domain/facts/family.ts';
import { FamilyId } from '#lib/domain/facts/ids.ts';

import { written } from './text.ts';

const AuthoredFamily = z.strictObject({
  name: written(Family.shape.name),
  description: written(Family.shape.description),
  order: Family.shape.order,
  /** Who made every member of the shelf, alone or with others. */
  maker: written(Family.shape.name).optional(),
});

/** `families.yaml`: the shelves by id. */
export const AuthoredFamilies = z.record(FamilyId, AuthoredFamily);
export type AuthoredFamilies = z.infer<typeof AuthoredFamilies>;
