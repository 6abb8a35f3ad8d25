import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { sourceVersion } from '#lib/domain/words/citation.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { claimHref, sourceHref } from '#lib/url/hrefs.ts';
import type { OtherVersion, VersionChange } from '#lib/view/source/versions.ts';

import styles from './version-changes.module.css';

function Saying({ claim, catalog }: { readonly claim: Claim; readonly catalog: Catalog }) {
  return <a href={claimHref(claim.id)}>{claimSentence(claim, catalog)}</a>;
}

interface VersionChangesProps {
  readonly changes: readonly VersionChange[];
  readonly catalog: Catalog;
  /** What the two versions are called: "v1", "v3". */
  readonly names: { readonly earlier: string; readonly later: string };
}

/** Statements that stand before the others are folded. */
const SHOWN_MAX = 6;

/** Statements that two versions of a source do not make alike, each with what either says. */
export function VersionChanges({ changes, ...props }: VersionChangesProps) {
  const isLong = changes.length > SHOWN_MAX + 1;
  const folded = isLong ? changes.slice(SHOWN_MAX) : [];
  return (
    <>
      <ChangeList changes={isLong ? changes.slice(0, SHOWN_MAX) : changes} {...props} />
      {folded.length > 0 && (
        <details>
          <summary>{folded.length} more</summary>
          <ChangeList changes={folded} {...props} />
        </details>
      )}
    </>
  );
}

function ChangeList({ changes, catalog, names }: VersionChangesProps) {
  return (
    <ul className={styles['root']}>
      {changes.map(({ before, after }) => (
        <li key={(after ?? before)?.id}>
          <dl>
            <dt>{names.earlier}</dt>
            <dd>{before === undefined ? 'does not say it yet' : <Saying claim={before} catalog={catalog} />}</dd>
            <dt>{names.later}</dt>
            <dd>{after === undefined ? 'does not say it any more' : <Saying claim={after} catalog={catalog} />}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function otherWords({ isNewer, isChanged, claim }: OtherVersion): string {
  const version = isNewer ? 'A newer version of the source' : 'The earlier version of the source';
  if (claim === undefined) return `${version} does not say it`;
  return isChanged ? `${version} says otherwise` : `${version} says the same`;
}

/** What other versions of its source say in the place of a claim. */
export function OtherVersions({
  others,
  catalog,
}: {
  readonly others: readonly OtherVersion[];
  readonly catalog: Catalog;
}) {
  return others.map((other) => (
    <p key={other.source.id} className={styles['other']} data-changed={other.isChanged || undefined}>
      {otherWords(other)} (<a href={sourceHref(other.source.id)}>{sourceVersion(other.source)}</a>)
      {other.isChanged && other.claim !== undefined ? (
        <>
          : <Saying claim={other.claim} catalog={catalog} />
        </>
      ) : (
        '.'
      )}
    </p>
  ));
}
