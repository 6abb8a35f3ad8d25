import type { CuratedComparison } from '#lib/domain/facts/curated-comparison.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import type { SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { checkFolder } from '#lib/ingest/check-folder.ts';
import { renderDiagnostics } from '#lib/ingest/print-findings.ts';

/** Papers that each family began with, in both versions where there are two, and the card of one model. */
const SOURCES: ReadonlySet<string> = new Set(
  [
    '1711.01567 1712.09783 1811.00002 1910.11997 2002.09143 2005.05957 2203.08745 2210.06349',
    '2211.05103 2305.05084 2305.05084v6 2306.15626 2306.15626v2 2308.05218 2310.09424',
    '2404.04295 2404.06654 2404.06654v3 2405.12983 2406.11704 2406.11704v2 2406.19674',
    '2406.19954 2407.04368 2409.05601 2409.06656 2409.11538 2410.07524 2410.12881 2410.17485',
    '2410.22499 2410.22499v2 2411.17116 2411.17116v3 2501.00254 2503.05931 2504.03624',
    '2504.03624v4 2504.08719 2505.00949 2508.14444 2508.15096 2512.20848 2512.20856 2604.12374',
    'card-nemotron-3-nano-30b-a3b-bf16 card-nemotron-3-nano-30b-a3b-bf16-later',
  ].flatMap((line) => line.split(' ')),
);

/** Whatever of a thing is text: ids of other things are among it. */
function textsOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [];
}

function keptSubject(subject: Subject, subjects: ReadonlySet<string>, sources: ReadonlySet<string>): Subject {
  const { introducedBy, ...rest } = subject;
  return {
    ...rest,
    aliases: subject.aliases.filter(({ context }) => context === undefined || subjects.has(context)),
    relations: subject.relations.filter(({ target }) => subjects.has(target)),
    ...(introducedBy === undefined || !sources.has(introducedBy) ? {} : { introducedBy }),
  };
}

function keptSource(source: Source, subjects: ReadonlySet<SubjectId>): Source {
  const isKept = (id: SubjectId) => subjects.has(id);
  return { ...source, introduces: source.introduces.filter(isKept), evaluates: source.evaluates.filter(isKept) };
}

function keptComparison(comparison: CuratedComparison, named: ReadonlySet<string>): CuratedComparison {
  const { metrics, benchmarks, ...rest } = comparison;
  const rows = metrics?.filter((id) => named.has(id)) ?? [];
  const first = benchmarks?.filter((id) => named.has(id)) ?? [];
  return {
    ...rest,
    ...(rows.length === 0 ? {} : { metrics: rows }),
    ...(first.length === 0 ? {} : { benchmarks: first }),
  };
}

/** What a data set says in some of its sources, with everything that their claims name and nothing else. */
export function partOfDataset(dataset: Dataset, isWanted: (source: SourceId) => boolean): Dataset {
  const claims = dataset.claims.filter(({ source }) => isWanted(source));
  const sources = dataset.sources.filter(({ id }) => isWanted(id));
  const named = new Set(claims.flatMap(textsOf));
  const kept = dataset.subjects.filter(({ id }) => named.has(id));
  const subjects = new Set(kept.map(({ id }) => id));
  const sourceIds = new Set<string>(sources.map(({ id }) => id));
  const about = new Set<string>(claims.map(({ subject }) => subject));
  return {
    families: dataset.families,
    claims,
    subjects: kept.map((subject) => keptSubject(subject, subjects, sourceIds)),
    metrics: dataset.metrics.filter(({ id }) => named.has(id)),
    sources: sources.map((source) => keptSource(source, subjects)),
    comparisons: dataset.comparisons
      .filter((comparison) => comparison.subjects.every((id) => about.has(id)))
      .map((comparison) => keptComparison(comparison, named)),
  };
}

/** A light part of the product's own data: every kind of page, none of them heavy. */
export async function firstShelf(): Promise<Result<Dataset, string>> {
  const checked = await checkFolder('data');
  if (!checked.ok) return fail(renderDiagnostics(checked.error));
  return succeed(partOfDataset(checked.value.dataset, (id) => SOURCES.has(id)));
}
