import { Source, SourceKind } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

import { MAKERS } from './makers.ts';
import { at } from './random.ts';
import { isLaterVersion, type SourceShare } from './source-shares.ts';

/** The sources of a generated data set: every kind, read in full or in part, some as a newer version of another. */
export function sourcesOf(shares: readonly SourceShare[], subjects: readonly Subject[]): readonly Source[] {
  const sources: Source[] = [];
  for (const [index, share] of shares.entries()) {
    const source = sourceOf(index, share, subjects);
    sources.push(isLaterVersion(index) ? laterVersion(at(sources, index - 1), source) : source);
  }
  return sources;
}

function sourceOf(index: number, share: SourceShare, subjects: readonly Subject[]): Source {
  const id = `2611.${String(index).padStart(5, '0')}`;
  const own = subjects.slice(share.firstSubject, share.firstSubject + share.subjects).map((subject) => subject.id);
  const [introduces, evaluates] = [own.slice(0, Math.ceil(own.length / 2)), own.slice(Math.ceil(own.length / 2))];
  const [everywhere] = subjects;
  const isOwn = everywhere === undefined || own.includes(everywhere.id);
  return Source.parse({
    id,
    title: `Generated source ${index}: what was measured and how it compares`,
    kind: kindOf(index),
    publisher: 'Generated Proceedings',
    organisation: MAKERS[index % (MAKERS.length - 1)],
    published: `20${20 + (index % 6)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    ...readingOf(index, `https://example.org/abs/${id}`),
    authors: ['A. Generator', 'B. Maker'],
    authorsComplete: index % 2 === 0,
    introduces,
    evaluates: isOwn ? evaluates : [...evaluates, everywhere.id],
    ...(index % 3 === 0 ? { licence: 'CC BY 4.0' } : {}),
  });
}

/** Which version was read, how much of it and when; of every fourth source the version is not known. */
function readingOf(index: number, url: string): Partial<Source> {
  const version = `v${1 + (index % 3)}`;
  const isKnown = index % 4 !== 1;
  const isPage = !['paper', 'blog'].includes(kindOf(index));
  const reads = [{ read: 'full' }, { read: 'abstract' }, {}] as const;
  return {
    url,
    ...(isKnown ? { version, versionUrl: `${url}${version}` } : {}),
    ...(isPage ? { asOf: '2026-01-31' } : {}),
    ...at(reads, index % reads.length),
  };
}

function kindOf(index: number): SourceKind {
  return at(SourceKind.options, index % SourceKind.options.length);
}

/** The next version of a source: the same work, which speaks of further subjects. */
function laterVersion(earlier: Source, own: Source): Source {
  const version = `v${1 + Number(earlier.version?.slice(1) ?? 1)}`;
  const introduced = new Set<string>(earlier.introduces);
  return Source.parse({
    ...earlier,
    id: `${earlier.id}${version}`,
    version,
    versionUrl: `${earlier.url}${version}`,
    published: '2026-06',
    laterVersionOf: earlier.id,
    evaluates: [...new Set([...earlier.evaluates, ...own.introduces, ...own.evaluates])].filter(
      (id) => !introduced.has(id),
    ),
  });
}
