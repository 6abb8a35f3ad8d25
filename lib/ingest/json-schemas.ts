import { z } from 'zod';

import { AuthoredComparison } from './parse/authored/comparison.ts';
import { AuthoredFamilies } from './parse/authored/family.ts';
import { AuthoredMetric } from './parse/authored/metric.ts';
import { AuthoredSource } from './parse/authored/source.ts';
import { AuthoredSubject } from './parse/authored/subject.ts';
import { AuthoredVocabulary } from './parse/authored/vocabulary.ts';

const AUTHORED = {
  families: AuthoredFamilies,
  metric: AuthoredMetric,
  subject: AuthoredSubject,
  source: AuthoredSource,
  vocabulary: AuthoredVocabulary,
  comparison: AuthoredComparison,
};

/** The JSON Schema of each kind of data file, by file name, as text. Editors check and complete with them. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(AUTHORED).map(([name, schema]) => {
      const jsonSchema = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
      return [`${name}.schema.json`, `${JSON.stringify(jsonSchema, undefined, 2)}\n`];
    }),
  );
}
