import { Figure } from '#components/claim/figure.tsx';
import { Section } from '#components/layout/section.tsx';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { claimHref } from '#lib/url/hrefs.ts';
import type { ClaimResult, ThingResult } from '#lib/view/site/search-results.ts';
import type { ResultGroup } from '#lib/view/site/search-view.ts';

import { Marked } from './marked.tsx';
import styles from './result-groups.module.css';

interface ResultGroupsProps {
  readonly groups: readonly ResultGroup[];
  readonly catalog: Catalog;
}

/** What a search found, each kind under its own heading with how many there are. */
export function ResultGroups({ groups, catalog }: ResultGroupsProps) {
  return groups.map(({ group, label, total, wholeHref, things, claims }) => (
    <Section key={group} id={group} title={`${label} (${groupedDecimal(total)})`}>
      {things.length > 0 && (
        <ul className={styles['things']}>
          {things.map((thing) => (
            <Thing key={thing.href} thing={thing} catalog={catalog} />
          ))}
        </ul>
      )}
      {claims.length > 0 && (
        <ul className={styles['claims']}>
          {claims.map((result) => (
            <ClaimLine key={result.claim.id} result={result} catalog={catalog} />
          ))}
        </ul>
      )}
      {wholeHref !== undefined && (
        <p>
          <a href={wholeHref}>
            All {groupedDecimal(total)} {label.toLowerCase()}
          </a>
        </p>
      )}
    </Section>
  ));
}

function Thing({ thing, catalog }: { readonly thing: ThingResult; readonly catalog: Catalog }) {
  const { href, name, detail, foundAs, figures } = thing;
  return (
    <li>
      <a href={href}>
        <Marked text={name} />
      </a>
      <small>
        <Marked text={detail} />
        {foundAs !== undefined && (
          <>
            , also <Marked text={foundAs} />
          </>
        )}
      </small>
      {figures.length > 0 && (
        <span>
          {figures.map(({ metric, claim }) => (
            <span key={metric.id}>
              {metric.name} <Figure claim={claim} catalog={catalog} />
            </span>
          ))}
        </span>
      )}
    </li>
  );
}

function ClaimLine({ result, catalog }: { readonly result: ClaimResult; readonly catalog: Catalog }) {
  const { claim, isValueMatch, subject, measure, baseline, source, phrase } = result;
  const figure = <Figure claim={claim} catalog={catalog} weight="strong" />;
  return (
    <li>
      {isValueMatch ? <mark>{figure}</mark> : figure}
      <span>
        <a href={claimHref(claim.id)}>
          <Marked text={subject} />
        </a>
        {': '}
        <Marked text={measure} />
        {baseline.length > 0 && ' '}
        <Marked text={baseline} />
        {phrase.length > 0 && (
          <>
            {' '}
            <q>
              <Marked text={phrase} />
            </q>
          </>
        )}
      </span>
      <cite>
        <Marked text={source} />
      </cite>
    </li>
  );
}
