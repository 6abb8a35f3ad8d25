import { ChartFigure } from '#components/chart/chart-figure.tsx';
import { ClaimQuotes } from '#components/claim/claim-quotes.tsx';
import { MAIN_ID } from '#components/layout/skip-link.tsx';
import { Section } from '#components/layout/section.tsx';
import { COMPARISONS_HREF, METRICS_HREF, SOURCES_HREF } from '#components/layout/site-sections.ts';
import { SourceList } from '#components/layout/source-list.tsx';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { compareHref, familyHref, metricHref, releaseHref } from '#lib/url/hrefs.ts';
import type { HomeView } from '#lib/view/site/home-view.ts';

import { CuratedList } from './compare/curated-list.tsx';
import styles from './home-page.module.css';

/** Curated comparisons on the front page. */
const COMPARISONS_MAX = 4;

interface HomePageProps {
  readonly view: HomeView;
  /** Where the site is reached, for what is taken away from the page. */
  readonly origin: string;
}

/** The front page: what this is, the headline charts, the shelves, and what no chart can show. */
export function HomePage({ view, origin }: HomePageProps) {
  return (
    <main id={MAIN_ID} className={styles['root']}>
      <Opening view={view} />
      <Families view={view} />
      <Section
        id="headlines"
        title="In figures"
        lede="Each mark keeps its limiting word and leads to its source. Claims with other baselines or conditions stand in panels of their own."
      >
        <div className={styles['charts']}>
          {view.charts.map(({ chart, href }) => (
            <ChartFigure key={href} spec={chart} origin={origin} href={href} place="half" />
          ))}
          <MoreMetrics view={view} />
        </div>
      </Section>
      <Comparisons view={view} />
      <Section
        id="words"
        title="In words"
        lede={`${groupedDecimal(view.inWords.total)} claims compare without a figure, so no chart can show them. The latest, one a paper:`}
      >
        <ClaimQuotes claims={view.inWords.latest} catalog={view.catalog} />
      </Section>
      <Section id="newest" title="Newest papers" actions={<a href={SOURCES_HREF}>All sources</a>}>
        <SourceList items={view.newest.map((source) => ({ source }))} />
      </Section>
    </main>
  );
}

function Opening({ view }: { readonly view: HomeView }) {
  const { release, changeCount, catalog } = view;
  const { claims, subjects, sources } = release.counts;
  const newerCount = [...catalog.sources.values()].filter(({ laterVersionOf }) => laterVersionOf !== undefined).length;
  return (
    <header className={styles['opening']}>
      <h1>What papers claim about models, every number with its words</h1>
      <p>
        “Up to 3.3x” is not 3.3. Here each figure keeps its limit, what it was compared with, its conditions and the
        phrase it comes from.
      </p>
      <form action="/search">
        <input
          type="search"
          name="q"
          aria-label="Search models, metrics, papers and claims"
          placeholder="A model, a metric or a paper"
        />
        <button type="submit">Search</button>
        <a href={compareHref()}>Compare models</a>
      </form>
      <p>
        <b>{groupedDecimal(claims)}</b> claims about <b>{groupedDecimal(subjects)}</b> subjects from{' '}
        <b>{groupedDecimal(sources - newerCount)}</b> papers
        {newerCount > 0 && `, ${groupedDecimal(newerCount)} of them in a newer version too`}. Release{' '}
        <a href={releaseHref(release.id)}>{release.id}</a>
        {release.sequence > 1 && `, with ${groupedDecimal(changeCount)} changes`}.
      </p>
    </header>
  );
}

/** A few comparisons to begin with. */
function Comparisons({ view: { catalog } }: Pick<HomePageProps, 'view'>) {
  const comparisons = [...catalog.comparisons.values()];
  if (comparisons.length === 0) return null;
  return (
    <Section id="comparisons" title="Side by side" actions={<a href={COMPARISONS_HREF}>All curated comparisons</a>}>
      <CuratedList comparisons={comparisons.slice(0, COMPARISONS_MAX)} catalog={catalog} />
    </Section>
  );
}

/** What the headline charts leave out. */
function MoreMetrics({ view }: { readonly view: HomeView }) {
  const shown = new Set(view.charts.map(({ chart }) => chart.metric.id));
  const others = [...view.catalog.metrics.values()].filter(({ id, unit }) => unit !== 'none' && !shown.has(id));
  return (
    <nav aria-label="Other metrics" className={styles['more']}>
      <h3>Other metrics with figures</h3>
      <ul>
        {others.map(({ id, name }) => (
          <li key={id}>
            <a href={metricHref(id)}>{name}</a>
          </li>
        ))}
      </ul>
      <a href={METRICS_HREF}>All metrics, with definitions</a>
    </nav>
  );
}

function Families({ view }: { readonly view: HomeView }) {
  return (
    <nav aria-label="Families" className={styles['families']}>
      {view.families.map(({ family, members, claims }) => (
        <a key={family.id} href={familyHref(family.id)}>
          <b>{family.name}</b>
          <span>{family.description}</span>
          <small>
            {groupedDecimal(members)} members, {groupedDecimal(claims)} claims
          </small>
        </a>
      ))}
    </nav>
  );
}
