import { z } from 'zod';

import { Metric } from '#lib/domain/facts/metric.ts';

import { written } from './text.ts';

const { shape } = Metric;

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
  applies_to: shape.appliesTo,
  families: shape.families,
});
export type AuthoredMetric = z.infer<typeof AuthoredMetric>;
