import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { SourceId } from '#lib/domain/facts/ids.ts';
import { sourceDate, type Source } from '#lib/domain/facts/source.ts';
import { sourceDateWords } from '#lib/domain/words/citation.ts';
import { releaseFurniture } from '#lib/chart/furniture/release.ts';
import type { PapersChart, TimelinePaper } from '#lib/chart/spec/points.ts';

/** What a time line of papers is made from. */
export interface PapersChartInput {
  readonly id: string;
  readonly title: string;
  /** The sources to show, in any order. */
  readonly sources: readonly Source[];
  /** How many claims of the view each source makes. */
  readonly claimCountOf: (sourceId: SourceId) => number;
  readonly catalog: Pick<Catalog, 'release'>;
  /** The address of a source's page. */
  readonly sourceHrefOf: (sourceId: SourceId) => string;
}

function countLabel(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`;
}

function specifyPaper(source: Source, claimCount: number, { sourceHrefOf }: PapersChartInput): TimelinePaper {
  const count = countLabel(claimCount);
  return {
    sourceId: source.id,
    label: source.title,
    published: sourceDate(source),
    claimCount,
    countLabel: count,
    sentence: `${source.title} (${source.publisher}, ${sourceDateWords(source)}): ${count}.`,
    href: sourceHrefOf(source.id),
  };
}

function comparePapers(a: TimelinePaper, b: TimelinePaper): number {
  if (a.published !== b.published) return a.published < b.published ? -1 : 1;
  return a.sourceId < b.sourceId ? -1 : 1;
}

/** Says of sources without a date of publication where they stand instead. */
function undatedWords(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' Of 1 no such date is known: it stands at the day on which it was read.'
    : ` Of ${count} no such date is known: they stand at the day on which they were read.`;
}

function statementFor(papers: readonly TimelinePaper[], undatedCount: number): string {
  if (papers.length === 0) return 'No source has been read yet.';
  const total = papers.reduce((sum, { claimCount }) => sum + claimCount, 0);
  const sources = papers.length === 1 ? '1 source' : `${papers.length} sources`;
  const each = `${sources} with ${countLabel(total)}; each dot is a source at the date of its publication.`;
  return `${each}${undatedWords(undatedCount)}`;
}

/** Says which papers stand on a time line, the oldest first, each with its number of claims. */
export function specifyPapersChart(input: PapersChartInput): PapersChart {
  const papers = input.sources
    .map((source) => specifyPaper(source, input.claimCountOf(source.id), input))
    .toSorted(comparePapers);
  return {
    ...releaseFurniture(input.catalog),
    id: input.id,
    kind: 'papers',
    title: input.title,
    subtitle: 'By date of publication',
    papers,
    words: [],
    notShown: [],
    statement: statementFor(papers, input.sources.filter(({ published }) => published === undefined).length),
    corrections: [],
    sources: [],
  };
}
