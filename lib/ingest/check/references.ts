import { nearest } from '#lib/text/nearest.ts';

import { ofComparison } from './comparison-rules.ts';
import { reference } from '../link/claim.ts';
import type { KnownIds } from '../link/known.ts';
import { termPath } from '../link/lookups.ts';
import type { Problem } from '../link/problem.ts';
import type { Written, WrittenFolder, WrittenSubject } from '#lib/ingest/parse/parsed-folder.ts';
import { conditionUnknown, termCircle } from '../sentences/conditions.ts';

/** Takes a problem of something written. */
export type Report = (written: Written<unknown, unknown>, problem: Problem) => void;

/** Every reference between files resolves; those of claims are followed when the claims are linked. */
export function checkReferences(folder: WrittenFolder, known: KnownIds, report: Report): void {
  const reportAll = <Item extends Written<unknown, unknown>>(
    items: readonly Item[],
    problemsOf: (item: Item, known: KnownIds) => readonly Problem[],
  ) => {
    for (const item of items) for (const problem of problemsOf(item, known)) report(item, problem);
  };
  reportAll(folder.subjects, ofSubject);
  reportAll(folder.metrics, ofMetric);
  reportAll(folder.vocabularies, ofVocabulary);
  reportAll(folder.sources, ofSource);
  reportAll(folder.comparisons, ofComparison);
}

function ofSubject({ family, value }: WrittenSubject, known: KnownIds): readonly Problem[] {
  const { aliases = [], relations = [], introduced_by: introducedBy } = value;
  return [
    ...reference(known, 'family', family, []),
    ...aliases.flatMap(({ context }, index) =>
      context === undefined ? [] : reference(known, 'subject', context, ['aliases', index, 'context']),
    ),
    ...relations.flatMap(({ target }, index) => reference(known, 'subject', target, ['relations', index, 'target'])),
    ...(introducedBy === undefined ? [] : reference(known, 'source', introducedBy, ['introduced_by'])),
  ];
}

function ofMetric({ value }: WrittenFolder['metrics'][number], known: KnownIds): readonly Problem[] {
  return (value.families ?? []).flatMap((id, index) => reference(known, 'family', id, ['families', index]));
}

function ofVocabulary({ id: vocabulary, value: terms }: WrittenFolder['vocabularies'][number]): readonly Problem[] {
  return Object.entries(terms).flatMap(([id, { part_of: partOf }]): readonly Problem[] => {
    if (partOf === undefined) return [];
    const path = [id, 'part_of'];
    if (!Object.hasOwn(terms, partOf)) {
      const near = nearest(partOf, Object.keys(terms));
      return [{ path, finding: conditionUnknown(vocabulary, partOf, near, 'an entry of the same file') }];
    }
    const [outermost = id] = termPath(id, terms);
    return terms[outermost]?.part_of === undefined ? [] : [{ path, finding: termCircle(id) }];
  });
}

function ofSource({ value }: WrittenFolder['sources'][number], known: KnownIds): readonly Problem[] {
  const { later_version_of: earlier } = value;
  return [
    ...(['introduces', 'evaluates'] as const).flatMap((key) =>
      value[key].flatMap((id, index) => reference(known, 'subject', id, [key, index])),
    ),
    ...(earlier === undefined ? [] : reference(known, 'source', earlier, ['later_version_of'])),
  ];
}
