import { Section } from '#components/layout/section.tsx';
import { DefinitionList } from '#components/ui/definition-list.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { CountedClaims, DataView } from '#lib/view/site/data-view.ts';

import styles from '#components/pages/prose.module.css';

/** How many claims there are, by what they are about and who makes them. */
export function CountsSection({ view }: { readonly view: DataView }) {
  const { release, byFamily, byStance, bySourceKind, byMetric } = view;
  return (
    <Section id="counts" title="What is in it" lede={`${groupedDecimal(release.counts.claims)} claims, counted.`}>
      <div className={styles['root']}>
        <h3>By family</h3>
        <Counts counted={byFamily} />
        {/* Releases from before they were counted so have none. */}
        {byStance.length > 0 && <h3>By who claims it</h3>}
        <Counts counted={byStance} />
        <h3>By kind of source</h3>
        <Counts counted={bySourceKind} />
        <Disclosure summary={`By metric: ${groupedDecimal(byMetric.length)} have claims`}>
          <Counts counted={byMetric} />
        </Disclosure>
      </div>
    </Section>
  );
}

function Counts({ counted }: { readonly counted: readonly CountedClaims[] }) {
  return (
    <DefinitionList
      items={counted.map(({ name, claims, href }) => ({
        term: name,
        value: href === undefined ? groupedDecimal(claims) : <a href={href}>{groupedDecimal(claims)}</a>,
      }))}
    />
  );
}
