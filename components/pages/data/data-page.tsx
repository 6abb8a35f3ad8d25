import { LICENCE, LICENCE_URL } from '#lib/domain/words/licence.ts';
import { DeckReference } from '#components/deck/deck-reference.tsx';
import { EmbedReference } from '#components/embed/embed-reference.tsx';
import { Page } from '#components/layout/page.tsx';
import { Section } from '#components/layout/section.tsx';
import { RELEASES_HREF } from '#components/layout/site-sections.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { Release } from '#lib/domain/facts/release.ts';
import type { DataView } from '#lib/view/site/data-view.ts';
import { CLAIMS_PARAMS } from '#lib/url/states/claims-query.ts';

import { HOME_CRUMB } from '#components/pages/crumbs.ts';
import { CountsSection } from './counts-section.tsx';
import { FieldsSection, ParameterList, ViewsSection } from './data-reference.tsx';
import styles from '#components/pages/prose.module.css';

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
  {
    id: 'unknown-surface',
    title: 'Unknown surface',
    meaning: '404. A view has no form of this name; the answer lists those it has.',
  },
  {
    id: 'no-chart',
    title: 'No chart',
    meaning: '404. The view has no figures to draw; its table has the claims in words.',
  },
  { id: 'not-found', title: 'Not found', meaning: '404. No such id; the answer names the nearest.' },
  {
    id: 'busy',
    title: 'Too much at once',
    meaning:
      '503 with Retry-After. The server makes 2 pictures and 1 deck at a time and lets as many wait as it makes in some seconds; ask again in 2 seconds for a picture, in 10 for a deck.',
  },
  {
    id: 'too-large',
    title: 'Too large',
    meaning:
      '413. One deck holds 30 pictures and 10000 figures and statements at most, one picture 50000 figures; the answer says what to leave out.',
  },
  {
    id: 'interrupted',
    title: 'Interrupted',
    meaning: '503 with Retry-After. A picture or deck was not made, since its making ran out of memory or time.',
  },
  {
    id: 'unknown-format',
    title: 'Unknown format',
    meaning: '501. An oEmbed answer comes as JSON or XML; the answer says so.',
  },
  { id: 'empty-store', title: 'Nothing imported yet', meaning: '503. The store holds no release.' },
] as const;

/** How to take the data away, cite it, and add to it. */
export function DataPage({ view }: { readonly view: DataView }) {
  const { release } = view;
  return (
    <Page
      title="Data"
      lede={`Everything shown here can be taken away, under ${LICENCE}, with its words and sources.`}
      crumbs={[HOME_CRUMB]}
    >
      <CountsSection view={view} />
      <Section id="api" title="API">
        <div className={styles['root']}>
          <p>
            <a href={CLAIMS_API}>{CLAIMS_API}</a> answers all {groupedDecimal(release.counts.claims)} claims as JSON, in
            pages. Each filter takes one value or several.
          </p>
          <pre>{`${CLAIMS_API}?family=speech&form=relative`}</pre>
          <p>
            <code>{`${CLAIMS_API}/{source}/{key}`}</code> answers one claim with its sentence and the words of its card;{' '}
            <code>/api/v1/suggest?q=</code> answers the subjects that a typed text may mean, with <code>of=all</code>{' '}
            metrics and sources as well. Both take <code>release</code>.
          </p>
          <ParameterList params={CLAIMS_PARAMS} />
          <p>
            An answer holds <code>data</code>, <code>release</code> and <code>total</code>; its <code>Link</code> header
            leads to the pages before and after.
          </p>
        </div>
      </Section>
      <FieldsSection />
      <ViewsSection />
      <EmbedReference />
      <DeckReference />
      <Section id="pinning" title="Pinned answers">
        <div className={styles['root']}>
          <p>
            Add <code>release={release.id}</code> to any address to pin it: the same address then answers with the same
            claims, figures and words for ever, and with the same bytes until the drawing itself is changed. Without it
            an answer follows the next release within seconds.
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
            Model Claims, release {release.id}. Data under <a href={LICENCE_URL}>{LICENCE}</a>. Quoted phrases are short
            quotations and belong to their authors; cite the source beside the figure.
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
