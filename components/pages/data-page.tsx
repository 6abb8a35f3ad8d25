import { Page } from '#components/layout/page.tsx';
import { Section } from '#components/layout/section.tsx';
import { RELEASES_HREF } from '#components/layout/site-sections.ts';
import { DefinitionList } from '#components/ui/definition-list.tsx';
import { groupedDecimal } from '#lib/domain/number.ts';
import type { Release } from '#lib/domain/release.ts';

import { HOME_CRUMB } from './crumbs.ts';
import styles from './prose.module.css';

const CLAIMS_API = '/api/v1/claims';

/** What each kind of problem document means; the API's answers point here. */
const PROBLEMS = [
  {
    id: 'invalid-parameter',
    title: 'Invalid parameter',
    meaning: '400. The value is not allowed; the answer names what is.',
  },
  {
    id: 'unknown-parameter',
    title: 'Unknown parameter',
    meaning: '400. The API knows no filter of this name; the answer lists those it knows.',
  },
  { id: 'not-found', title: 'Not found', meaning: '404. No such id; the answer names the nearest.' },
  { id: 'empty-store', title: 'Nothing imported yet', meaning: '503. The store holds no release.' },
] as const;

/** How to take the data away, cite it, and add to it. */
export function DataPage({ release }: { readonly release: Release }) {
  return (
    <Page
      title="Data"
      lede="Everything shown here can be taken away, under CC BY 4.0, with its words and sources."
      crumbs={[HOME_CRUMB]}
    >
      <Section id="api" title="API">
        <div className={styles['root']}>
          <p>
            <a href={CLAIMS_API}>{CLAIMS_API}</a> answers all {groupedDecimal(release.counts.claims)} claims as JSON, in
            pages, with the filters <code>source</code>, <code>subject</code>, <code>metric</code>, <code>family</code>,{' '}
            <code>form</code> and <code>nature</code>.
          </p>
          <pre>{`${CLAIMS_API}?family=speech&form=relative`}</pre>
          <p>
            A claim keeps its parts apart: <code>amount</code> or <code>low</code> and <code>high</code>,{' '}
            <code>printed</code>, <code>unit</code>, <code>bound</code>, <code>baselines</code>, <code>conditions</code>
            , <code>nature</code>, <code>phrase</code> and <code>source</code>. An amount without its bound is not the
            claim.
          </p>
        </div>
      </Section>
      <Section
        id="views"
        title="Views"
        lede="Comparisons, metrics and families give the same view in other forms: put the form’s name after the path and keep the query."
      >
        <DefinitionList
          items={[
            { term: 'chart.svg', value: 'the chart as a drawing' },
            { term: 'chart.png', value: 'the chart as a picture' },
            { term: 'table.csv', value: 'one row for each claim' },
            { term: 'view.json', value: 'the comparison and the chart as data' },
          ]}
        />
        <div className={styles['root']}>
          <p>
            Add <code>release={release.id}</code> to any of these to pin it: the same address then gives the same answer
            for ever.
          </p>
        </div>
      </Section>
      <Section
        id="problems"
        title="When a request cannot be answered"
        lede="Problem documents (RFC 9457) say what is wrong and what would be right."
      >
        <dl className={styles['root']}>
          {PROBLEMS.map(({ id, title, meaning }) => (
            <div key={id} id={id}>
              <dt>
                <b>{title}</b>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Reuse release={release} />
    </Page>
  );
}

function Reuse({ release }: { readonly release: Release }) {
  return (
    <>
      <Section id="cite" title="Cite and reuse">
        <div className={styles['root']}>
          <p>
            Model Claims, release {release.id}. Data under{' '}
            <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Quoted phrases are short quotations
            and belong to their authors; cite the source beside the figure.
          </p>
          <p>
            <a href={RELEASES_HREF}>All releases</a>
          </p>
        </div>
      </Section>
      <Section id="add" title="Add a paper">
        <div className={styles['root']}>
          <p>
            A paper is one YAML file in <code>data/sources</code>. <code>npm run data:check</code> names every mistake
            with its line and cure, and <code>npm run db:import</code> makes a new release of it. The guide stands in{' '}
            <code>data/README.md</code>.
          </p>
        </div>
      </Section>
    </>
  );
}
