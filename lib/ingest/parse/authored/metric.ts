import { z } from 'zod';

import { Metric } from '#lib/domain/facts/metric.ts';
import { TermId } from '#lib/domain/facts/vocabulary.ts';

import { written } from './text.ts';

const { shape } = Metric;
const variant = shape.variants.unwrap().element.shape;
const aliases = z.array(written(variant.name)).optional();

const NamedVariant = z.strictObject({
  name: written(variant.name),
  aliases,
  definition: written(variant.definition.unwrap()).optional(),
  statement: written(variant.statement.unwrap()).optional(),
  /** Another way of writing the same measure, which the unit of a figure tells: no instrument of its own. */
  notation: z.literal(true, { error: 'true, or leave it out' }).optional(),
});
const NamedValue = z.strictObject({ name: written(variant.name), aliases });

/** `metrics/<metric>.yaml`. */
export const AuthoredMetric = z.strictObject({
  name: written(shape.name),
  definition: written(shape.definition),
  noun: written(shape.noun.unwrap()).optional(),
  statement: written(shape.statement.unwrap()).optional(),
  group: shape.group,
  unit: shape.unit,
  direction: shape.direction,
  scale: shape.scale,
  range: shape.range.optional(),
  material: shape.material,
  material_for: shape.materialFor,
  compares_within: shape.comparesWithin,
  has_opponent: shape.hasOpponent,
  applies_to: shape.appliesTo,
  families: shape.families,
  comparative: shape.comparative,
  up_to: shape.upTo,
  variants: z.record(TermId, NamedVariant).optional(),
  values: z.record(TermId, NamedValue).optional(),
});
export type AuthoredMetric = z.infer<typeof AuthoredMetric>;
