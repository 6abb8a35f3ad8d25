import { ClaimList } from '#components/claim/claim-list.tsx';
import { FigureLegend } from '#components/claim/figure-legend.tsx';
import { SourceLine } from '#components/claim/source-line.tsx';
import { ResultsTable } from '#components/comparison/results-table.tsx';
import { HeadlineFigures } from '#components/comparison/headline-figures.tsx';
import { shareView, type ShareFacts } from '#components/share/share-facts.ts';
import { ShareMenu } from '#components/share/share-menu.tsx';
import { Columns } from '#components/layout/columns.tsx';
import { Page } from '#components/layout/page.tsx';
import { Pager } from '#components/layout/pager.tsx';
import { Section } from '#components/layout/section.tsx';
import { DefinitionList, type Definition } from '#components/ui/definition-list.tsx';
import { CONDITION_LABELS } from '#lib/domain/facts/condition.ts';
import { METRIC_GROUP_NAMES } from '#lib/domain/facts/metric.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { rolesInWords } from '#lib/domain/facts/role.ts';
import { statedOrganisation, SUBJECT_PATHS } from '#lib/domain/facts/subject.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { compareHref, comparisonHref, familyHref, metricHref, subjectHref, subjectListHref } from '#lib/url/hrefs.ts';
import type { SubjectView } from '#lib/view/subject/subject-view.ts';

import { HOME_CRUMB } from '#components/pages/crumbs.ts';
import { LanguageLinks } from './language-links.tsx';
import { SubjectRelations } from './subject-relations.tsx';

interface SubjectPageProps {
  readonly view: SubjectView;
  readonly ignored: readonly Ignored[];
  /** Where the site is reached, for what is taken away from the page. */
  readonly origin: string;
}

/** Everything that sources say of one subject, and of others against it. */
export function SubjectPage({ view, ignored, origin }: SubjectPageProps) {
  const { subject, similar } = view;
  const section = SUBJECT_PATHS[subject.kind];
  const compared = [subject.id, ...similar.slice(0, 2).map(({ id }) => id)];
  return (
    <Page
      title={subject.name}
      kind={`${subject.kind}, ${statedOrganisation(subject) ?? 'maker not stated'}`}
      lede={subject.summary}
      crumbs={[
        HOME_CRUMB,
        { label: section.charAt(0).toUpperCase() + section.slice(1), href: subjectListHref(section) },
      ]}
      ignored={[...ignored, ...view.ignored]}
      actions={
        <>
          <a href={compareHref({ subjects: compared })}>Compare with similar ones</a>
          <ShareMenu facts={factsOf(view, origin)} />
        </>
      }
    >
      <HeadlineFigures items={view.headline} catalog={view.catalog} />
      <LanguageLinks view={view} />
      <Scores view={view} />
      <Columns main={<Claims view={view} />} aside={<Aside view={view} />} />
    </Page>
  );
}

function factsOf({ subject, card, release }: SubjectView, origin: string): ShareFacts {
  const href = subjectHref(subject);
  const charts = card === undefined ? [] : [card];
  return shareView({ title: subject.name, href, origin, sentence: subject.summary, charts, release });
}

function Scores({ view: { subject, scores, catalog } }: { readonly view: SubjectView }) {
  if (scores === undefined) return null;
  return (
    <Section id="scores" title="Who claims what on it" lede={SCORES_LEDE}>
      <ResultsTable
        id="scores-table"
        caption={`Claims on ${subject.name}`}
        grid={scores}
        catalog={catalog}
        within={subject.name}
      />
    </Section>
  );
}

const SCORES_LEDE =
  'Figures of one table of a source stand together and are ranked among themselves; figures of different sources are, where every condition that matters is stated and equal.';

function Claims({ view }: { readonly view: SubjectView }) {
  const { subject, state, shown, catalog, claimCount, scores } = view;
  const { groups, asBaseline, ofSeries } = shown;
  return (
    <>
      {claimCount === 0 && scores === undefined && <p>No claim about it has been read yet.</p>}
      {groups.map(({ group, claims }) => (
        <Section key={group} id={group} title={METRIC_GROUP_NAMES[group]}>
          <ClaimList claims={claims} catalog={catalog} />
        </Section>
      ))}
      {claimCount > 0 && <FigureLegend />}
      {asBaseline.length > 0 && (
        <Section
          id="as-baseline"
          title="As somebody’s baseline"
          lede={`What others are claimed to do against ${subject.name}.`}
        >
          <ClaimList claims={asBaseline} catalog={catalog} />
        </Section>
      )}
      {ofSeries.length > 0 && (
        <Section
          id="series-claims"
          title="Claims about its series"
          lede="They hold for each member only as far as the source says."
        >
          <ClaimList claims={ofSeries} catalog={catalog} />
        </Section>
      )}
      <Pager
        page={state.page}
        pageCount={view.pages}
        hrefOf={(page) => subjectHref(subject, { ...state, page })}
        range={view.range}
        label="Pages of claims"
      />
    </>
  );
}

/** Where a subject belongs, what it does and how it is called. */
function identityOf({ subject, catalog, claimCount }: SubjectView): readonly Definition[] {
  const source = subject.introducedBy === undefined ? undefined : catalog.sources.get(subject.introducedBy);
  const family = catalog.families.find(({ id }) => id === subject.family);
  const aliases = subject.aliases.map(({ name }) => name).join(', ');
  return [
    { term: 'Family', value: <a href={familyHref(subject.family)}>{family?.name ?? subject.family}</a> },
    { term: 'Standing', value: subject.standing === 'member' ? 'member of the shelf' : 'compared with by others' },
    ...(subject.roles === undefined ? [] : [{ term: 'Role', value: rolesInWords(subject.roles) }]),
    ...(aliases === '' ? [] : [{ term: 'Also called', value: aliases }]),
    { term: 'Claims', value: groupedDecimal(claimCount) },
    ...(source === undefined ? [] : [{ term: 'Introduced in', value: <SourceLine source={source} /> }]),
  ];
}

function Aside({ view }: { readonly view: SubjectView }) {
  const { subject, catalog, notStated, similar } = view;
  const comparisons = [...catalog.comparisons.values()].filter(({ subjects }) => subjects.includes(subject.id));
  return (
    <>
      <Section id="identity" title="Identity">
        <DefinitionList items={identityOf(view)} />
        {subject.note !== undefined && <p>{subject.note}</p>}
      </Section>
      {subject.parts !== undefined && (
        <Section id="parts" title="Parts">
          <ul>
            {subject.parts.map(({ id, name, key }) => (
              <li key={id}>
                {name} ({CONDITION_LABELS[key]})
              </li>
            ))}
          </ul>
        </Section>
      )}
      <SubjectRelations subject={subject} related={view.related} />
      {notStated.length > 0 && (
        <Section id="not-stated" title="What no source states">
          <ul>
            {notStated.map((metric) => (
              <li key={metric.id}>
                <a href={metricHref(metric.id)}>{metric.name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {comparisons.length > 0 && (
        <Section id="comparisons" title="Side by side">
          <ul>
            {comparisons.map(({ id, title }) => (
              <li key={id}>
                <a href={comparisonHref(id)}>{title}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {similar.length > 0 && (
        <Section id="similar" title="Similar">
          <ul>
            {similar.map((other) => (
              <li key={other.id}>
                <a href={subjectHref(other)}>{other.name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
