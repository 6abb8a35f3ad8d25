import { CuratedComparison } from '#lib/domain/facts/curated-comparison.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { Family } from '#lib/domain/facts/family.ts';
import { Subject, type SubjectKind } from '#lib/domain/facts/subject.ts';

import { generatedClaims } from './generated-claims.ts';
import { sourcesOf } from './generated-sources.ts';
import { MAKERS } from './makers.ts';
import { metricOf } from './metric-templates.ts';
import { sharesOf } from './source-shares.ts';
import { sizeOf, type DatasetSize } from './sizes.ts';

const FAMILY_NAMES = ['Aster', 'Borage', 'Clover'] as const;
/** Kinds by the last digit of a subject's number, so that most are models, as on a real shelf. */
const KINDS: readonly SubjectKind[] = [
  'model',
  'model',
  'model',
  'series',
  'model',
  'model',
  'method',
  'model',
  'model',
];
const LAST_KINDS = ['benchmark', 'dataset'] as const;
/** As many of the benchmarks are measured on. */
const MEASURED_ON = 40;

/**
 * A data set that the product's own checks let pass: aliases, relations, conditions, baselines, every form, bound and
 * nature. The same size and edition give the same data; `edition` changes every tenth claim, for a second release.
 */
export function generatedDataset(given: DatasetSize | number, edition = 1): Dataset {
  const size = typeof given === 'number' ? sizeOf(given) : given;
  const families = numbered(size.families, familyOf);
  const subjects = numbered(size.subjects, (index) => subjectOf(index, families));
  const metrics = numbered(size.metrics, metricOf);
  const shares = sharesOf(size);
  const sources = sourcesOf(shares, subjects);
  const benchmarks = subjects.filter(({ kind }) => kind === 'benchmark').slice(0, MEASURED_ON);
  const claims = generatedClaims({ size, edition, subjects, benchmarks, metrics, sources, shares });
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    families,
    subjects: byId(subjects),
    metrics: byId(metrics),
    sources: byId(sources),
    comparisons: comparisonsOf(subjects),
    claims,
  };
}

/** The first models, which are near each other. */
function comparisonsOf(subjects: readonly Subject[]): readonly CuratedComparison[] {
  const models = subjects.filter(({ kind }) => kind === 'model').map(({ id }) => id);
  return [2, 3].map((size) =>
    CuratedComparison.parse({
      id: `first-${size}`,
      title: `The first ${size} models`,
      reason: 'They stand first among the generated ones.',
      subjects: models.slice(0, size),
    }),
  );
}

function numbered<Item>(count: number, make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function familyOf(index: number): Family {
  const round = Math.floor(index / FAMILY_NAMES.length);
  const name = `${FAMILY_NAMES[index % FAMILY_NAMES.length] ?? ''}${round === 0 ? '' : ` ${round + 1}`}`;
  return Family.parse({ id: slug(name), name, description: `The generated shelf ${name}.`, order: index + 1 });
}

function kindOf(index: number): SubjectKind {
  return KINDS[index % 10] ?? LAST_KINDS[Math.floor(index / 10) % LAST_KINDS.length] ?? 'dataset';
}

function subjectOf(index: number, families: readonly Family[]): Subject {
  const family = families[index % families.length];
  const name = subjectName(index, families);
  // The series of a subject is the last one before it on the same shelf; tens of shelves lie apart.
  const seriesIndex = index - families.length * 10;
  const series = Math.floor(seriesIndex / 10) * 10 + 3;
  const isMember = index % 10 !== 3 && series > 0;
  const earlier = index - families.length * 4;
  return Subject.parse({
    id: slug(name),
    family: family?.id,
    name,
    kind: kindOf(index),
    standing: index % 5 < 3 ? 'member' : 'peer',
    organisation: MAKERS[index % MAKERS.length],
    summary: `The generated subject number ${index}, which sources measure and compare.`,
    aliases: [
      ...(index % 3 === 0 ? [{ name: `${name} (alias)` }] : []),
      ...(index % 7 === 0 && isMember
        ? [{ name: `v${index % 50}`, context: slug(subjectName(series, families)) }]
        : []),
    ],
    relations: [
      ...(isMember ? [{ type: 'member-of', target: slug(subjectName(series, families)) }] : []),
      ...(index % 6 === 5 && earlier >= 0
        ? [{ type: 'derived-from', target: slug(subjectName(earlier, families)), how: 'pruned' }]
        : []),
    ],
    ...(kindOf(index) === 'benchmark' ? { parts: PARTS } : {}),
    ...(index % 40 === 7 ? { note: 'Its maker is common knowledge; no generated source says it.' } : {}),
  });
}

/** The splits and versions of every generated benchmark. */
const PARTS: Subject['parts'] = [
  { id: 'test', name: 'test set', key: 'split' },
  { id: 'validation', name: 'validation set', key: 'split' },
  { id: 'v1', name: 'version 1', key: 'benchmark_version' },
  { id: 'v2', name: 'version 2', key: 'benchmark_version' },
];

function subjectName(index: number, families: readonly Family[]): string {
  return `${families[index % families.length]?.name ?? ''} ${kindOf(index)} ${index}`;
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
