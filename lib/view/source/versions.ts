import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Release } from '#lib/domain/facts/release.ts';
import { claimId } from '#lib/domain/facts/ids.ts';
import { sourceDate, type Source } from '#lib/domain/facts/source.ts';
import type { Queries } from '#lib/queries/queries.ts';

/** The other versions of a source that were read. */
export interface SourceVersions {
  readonly earlier?: Source;
  /** Oldest first. */
  readonly later: readonly Source[];
}

/** The versions before and after a source. */
export function versionsOf(source: Source, { sources }: Pick<Catalog, 'sources'>): SourceVersions {
  const earlier = source.laterVersionOf === undefined ? undefined : sources.get(source.laterVersionOf);
  const later = [...sources.values()].filter(({ laterVersionOf }) => laterVersionOf === source.id);
  return { ...(earlier === undefined ? {} : { earlier }), later: later.toSorted(byDate) };
}

function byDate(a: Source, b: Source): number {
  return sourceDate(a) < sourceDate(b) ? -1 : 1;
}

/** One statement in two versions of a source: the same key is the same statement. */
export interface VersionChange {
  /** Absent where the newer version says it first. */
  readonly before?: Claim;
  /** Absent where the newer version does not say it any more. */
  readonly after?: Claim;
}

/** Everything that a claim asserts, whatever the phrase: two claims with the same text of it say the same. */
function saying({ subject, metric, assertion, baseline, conditions, nature, hedge }: Claim): string {
  return JSON.stringify([subject, metric, assertion, baseline, conditions, nature, hedge]);
}

/** A statement of two versions that is not the same in both. */
export function isChanged({ before, after }: VersionChange): boolean {
  return before === undefined || after === undefined || saying(before) !== saying(after);
}

/** Claims of one version that are held against another; of more, the first. */
const COMPARED_MAX = 1000;

/** What a newer version says otherwise, in the order of the newer one, and then what it says no more. */
export async function loadVersionChanges(
  { earlier, later }: { readonly earlier: Source; readonly later: Source },
  release: Release,
  queries: Queries,
): Promise<readonly VersionChange[]> {
  const claimsOf = async (source: Source) => {
    const { claims } = await queries.claims(release, { sources: [source.id] }, { offset: 0, limit: COMPARED_MAX });
    return new Map(claims.map((claim) => [claim.key, claim]));
  };
  const [old, young] = await Promise.all([claimsOf(earlier), claimsOf(later)]);
  const changes = [...young].map(([key, after]): VersionChange => {
    const before = old.get(key);
    return before === undefined ? { after } : { before, after };
  });
  const gone = [...old].filter(([key]) => !young.has(key)).map(([, before]): VersionChange => ({ before }));
  return [...changes, ...gone].filter(isChanged);
}

/** What another version of its source says in the place of a claim. */
export interface OtherVersion {
  readonly source: Source;
  readonly isNewer: boolean;
  /** Absent where that version does not say it. */
  readonly claim?: Claim;
  readonly isChanged: boolean;
}

/** The claim in every other version of its source that was read, oldest first. */
export async function loadOtherVersions(
  claim: Claim,
  { catalog, release, source }: { readonly catalog: Catalog; readonly release: Release; readonly source: Source },
  queries: Queries,
): Promise<readonly OtherVersion[]> {
  const { earlier, later } = versionsOf(source, catalog);
  const others = [...(earlier === undefined ? [] : [earlier]), ...later];
  if (others.length === 0) return [];
  const { claims } = await queries.claims(release, { ids: others.map(({ id }) => claimId(id, claim.key)) });
  return others.map((other) => {
    const same = claims.find((each) => each.source === other.id);
    const isNewer = other !== earlier;
    return {
      source: other,
      isNewer,
      ...(same === undefined ? {} : { claim: same }),
      isChanged: same === undefined || isChanged({ before: claim, after: same }),
    };
  });
}
