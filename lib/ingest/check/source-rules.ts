import { paperOf } from '#lib/domain/facts/source.ts';
import { isLasting } from '#lib/domain/facts/source-age.ts';

import type { Problem } from '../link/problem.ts';
import type { WrittenFolder } from '#lib/ingest/parse/parsed-folder.ts';
import { keyMissing } from '../sentences/shapes.ts';
import { authorNotAPerson, sourceDuplicate, sourceMisnamed, versionMismatch } from '../sentences/sources.ts';

type WrittenSource = WrittenFolder['sources'][number];

/** A problem of a source, with the source's file. */
export interface SourceProblem {
  readonly source: WrittenSource;
  readonly problem: Problem;
}

/** What is wrong among sources: one paper in two files, versions that do not fit, people that are none. */
export function checkSources({ sources }: WrittenFolder): readonly SourceProblem[] {
  return sources.flatMap((source) =>
    [
      ...misnamed(source),
      ...duplicates(source, sources),
      ...otherVersion(source),
      ...notPeople(source),
      ...withoutDay(source),
    ].map((problem) => ({ source, problem })),
  );
}

const ARXIV = /^https:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5})(v\d+)?/u;

function misnamed({ id, value: { url } }: WrittenSource): readonly Problem[] {
  const address = ARXIV.exec(url)?.[1];
  if (address === undefined || paperOf(id) === address) return [];
  return [{ path: ['url'], finding: sourceMisnamed(id, address) }];
}

/** A front page is the same page by its own address and by that of its file. */
const FRONT_PAGE = /\/(?:blob|tree|raw|resolve)\/(?:main|master)(?:\/readme\.md)?\/?$/u;

/**
 * The address of a work, whatever version and form of it. Where a page changes in place, a `v2` at the
 * end of its address is the name of what it describes.
 */
function workOf({ value: { url, kind } }: WrittenSource): string {
  const address = ARXIV.exec(url)?.[1];
  return (
    address ??
    url
      .toLowerCase()
      .replace(/^https:\/\/(?:www\.)?/u, '')
      .replace(/#.*$/u, '')
      .replace(FRONT_PAGE, '')
      .replace(isLasting(kind) ? /(?:v\d+)?(?:\.pdf)?\/?$/u : /(?:\.pdf)?\/?$/u, '')
  );
}

function duplicates(source: WrittenSource, sources: readonly WrittenSource[]): readonly Problem[] {
  const others = sources.filter((other) => other !== source && workOf(other) === workOf(source));
  const unlinked = others.filter((other) => earliestOf(other, sources) !== earliestOf(source, sources));
  // The second of the two is told, so that one problem is said once.
  const [first] = unlinked.map(({ id }) => id).toSorted();
  return first === undefined || first > source.id ? [] : [{ path: ['url'], finding: sourceDuplicate(first) }];
}

function earliestOf(source: WrittenSource, sources: readonly WrittenSource[]): string {
  const seen = new Set<string>();
  let each: WrittenSource | undefined = source;
  let id: string = source.id;
  while (each !== undefined && !seen.has(each.id)) {
    seen.add(each.id);
    id = each.id;
    const earlier: string | undefined = each.value.later_version_of;
    each = sources.find((other) => other.id === earlier);
  }
  return id;
}

/** The address of the version that was read is one of the same paper, and names that version. */
function otherVersion({ value }: WrittenSource): readonly Problem[] {
  const { version, version_url: address, url, later_version_of: earlier } = value;
  if (address !== undefined && (isOfOther(address, url) || isOtherThan(version, versionIn(address)))) {
    return [{ path: ['version_url'], finding: versionMismatch(address, version) }];
  }
  const isOther = earlier !== undefined && isOtherThan(version, ARXIV.exec(url)?.[2]);
  return isOther ? [{ path: ['url'], finding: versionMismatch(url, version) }] : [];
}

function isOfOther(address: string, url: string): boolean {
  const [one, other] = [address, url].map((each) => ARXIV.exec(each)?.[1]);
  return one !== undefined && other !== undefined && one !== other;
}

function versionIn(address: string): string | undefined {
  return /v\d+(?=\/?$|\.pdf$)/u.exec(address)?.[0];
}

function isOtherThan(version: string, told: string | undefined): boolean {
  return told !== undefined && told !== version;
}

const NO_PERSON =
  /\bet\.?\s+al\b|^(?:and )?(?:\d+ )?(?:others|colleagues)\b|\band (?:\d+ )?(?:others|colleagues)\b|^(?:\.{3}|…)|\bu\.\s?a\.$/iu;

function notPeople({ value: { authors } }: WrittenSource): readonly Problem[] {
  return authors.flatMap((name, index) =>
    NO_PERSON.test(name) ? [{ path: ['authors', index], finding: authorNotAPerson(name) }] : [],
  );
}

function withoutDay({ value: { kind, published, as_of: asOf } }: WrittenSource): readonly Problem[] {
  if ((isLasting(kind) && published !== undefined) || asOf !== undefined) return [];
  const reason = isLasting(kind) ? `Without \`published\`, a ${kind} has no date` : `A ${kind} changes`;
  const advice = `${reason}: add the day on which it was read, as \`as_of: 2026-01-31\`.`;
  return [{ path: ['as_of'], part: 'key', finding: keyMissing('as_of', advice) }];
}
