import { FirstOf } from '#components/layout/first-of.tsx';
import { Section } from '#components/layout/section.tsx';
import { COMPARISONS_HREF } from '#components/layout/site-sections.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Family } from '#lib/domain/facts/family.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import { compareHref, familyHref } from '#lib/url/hrefs.ts';

import { CuratedList } from './curated-list.tsx';
import styles from './compare-start.module.css';

/** Shelves with fewer members than this have nothing to put side by side. */
const SUGGESTED_MIN = 2;
const SUGGESTED_MAX = 3;
/** Members of one shelf that are listed here; its own page has them all. */
const LISTED_MAX = 60;
/** Curated comparisons that are listed here; their own page has them all. */
const CURATED_MAX = 12;

/** The members of each shelf that can stand side by side. */
function membersByFamily({ subjects }: Catalog): ReadonlyMap<Family['id'], readonly Subject[]> {
  const members = [...subjects.values()].filter(({ standing, kind }) => standing === 'member' && kind !== 'series');
  return Map.groupBy(members, ({ family }) => family);
}

/** Comparisons to start from, for readers who have no names at hand. */
export function CompareStart({ catalog }: { readonly catalog: Catalog }) {
  const members = membersByFamily(catalog);
  const shelves = catalog.families
    .map((family) => ({ family, members: members.get(family.id) ?? [] }))
    .filter((shelf) => shelf.members.length >= SUGGESTED_MIN);
  return (
    <>
      <Curated catalog={catalog} />
      <Section id="start" title="Start from a shelf">
        <ul className={styles['root']}>
          {shelves.map(({ family, members: own }) => (
            <li key={family.id}>
              <h3>{family.name}</h3>
              <p>
                <a href={compareHref({ subjects: own.slice(0, SUGGESTED_MAX).map(({ id }) => id) })}>
                  {own
                    .slice(0, SUGGESTED_MAX)
                    .map(({ name }) => name)
                    .join(', ')}
                </a>
              </p>
              <FirstOf items={own} most={LISTED_MAX} whole={<a href={familyHref(family.id)}>in the family</a>}>
                {({ id, name }) => (
                  <li key={id}>
                    <a href={compareHref({ subjects: [id] })}>{name}</a>
                  </li>
                )}
              </FirstOf>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** Comparisons that people put together, as far as they fit in front of the rest. */
function Curated({ catalog }: { readonly catalog: Catalog }) {
  const comparisons = [...catalog.comparisons.values()];
  if (comparisons.length === 0) return null;
  return (
    <Section id="curated" title="Curated comparisons" actions={<a href={COMPARISONS_HREF}>All of them</a>}>
      <CuratedList comparisons={comparisons.slice(0, CURATED_MAX)} catalog={catalog} />
    </Section>
  );
}
