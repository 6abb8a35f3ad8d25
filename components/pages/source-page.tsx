import { SourceDate } from '#components/claim/source-date.tsx';
import { ClaimList } from '#components/claim/claim-list.tsx';
import { VersionChanges } from '#components/claim/version-changes.tsx';
import { FigureLegend } from '#components/claim/figure-legend.tsx';
import { ResultsTable } from '#components/comparison/results-table.tsx';
import { Columns } from '#components/layout/columns.tsx';
import { Page } from '#components/layout/page.tsx';
import { Pager } from '#components/layout/pager.tsx';
import { Section } from '#components/layout/section.tsx';
import { SOURCES_HREF } from '#components/layout/site-sections.ts';
import { DefinitionList } from '#components/ui/definition-list.tsx';
import { bibtexEntry, longCitation, shortCitation, sourceVersion } from '#lib/domain/words/citation.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { sourceAddress, type Source } from '#lib/domain/facts/source.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { sourceHref, subjectHref } from '#lib/url/hrefs.ts';
import type { SourceView } from '#lib/view/source/source-view.ts';

import { HOME_CRUMB } from './crumbs.ts';
import styles from './source-page.module.css';

interface SourcePageProps {
  readonly view: SourceView;
  readonly ignored: readonly Ignored[];
}

/** A page of more claims than these has a line for each but the first. */
const OPEN_CLAIMS_MAX = 24;

/** One source, everything that it claims, and how to cite it. */
export function SourcePage({ view, ignored }: SourcePageProps) {
  const { source, state, tables, bySubject, claimCount, pages, catalog } = view;
  const listed = bySubject.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <Page
      title={source.title}
      kind={source.kind.replace('-', ' ')}
      lede={authorsLine(source)}
      crumbs={[HOME_CRUMB, { label: 'Sources', href: SOURCES_HREF }]}
      ignored={[...ignored, ...view.ignored]}
      actions={
        <a href={sourceAddress(source)} rel="external">
          Open the original
        </a>
      }
    >
      <Columns
        main={
          <>
            {state.page === 1 && <Versions view={view} />}
            {tables.map(({ id, title, grid }) => (
              <Section key={id} id={id} title={title}>
                <ResultsTable
                  id={`${id}-cells`}
                  caption={`${title} of ${source.title}`}
                  grid={grid}
                  catalog={catalog}
                />
              </Section>
            ))}
            {bySubject.map(({ subject, claims }, index) => (
              <Section
                key={subject.id}
                id={subject.id}
                title={subject.name}
                actions={<a href={subjectHref(subject)}>All about it</a>}
              >
                <ClaimList
                  claims={claims}
                  catalog={catalog}
                  showSource={false}
                  isLong={listed > OPEN_CLAIMS_MAX}
                  opensFirst={index === 0}
                />
              </Section>
            ))}
            <Pager page={state.page} pageCount={pages} hrefOf={(page) => sourceHref(source.id, { ...state, page })} />
            <FigureLegend />
          </>
        }
        aside={<Facts source={source} claimCount={claimCount} />}
      />
    </Page>
  );
}

/** What the versions of the source that were read do not say alike. */
function Versions({ view: { versions, catalog } }: { readonly view: SourceView }) {
  return versions.map(({ earlier, later, changes }) => (
    <Section
      key={later.id}
      id={`versions-${later.id}`}
      title={`What ${sourceVersion(later)} says otherwise than ${sourceVersion(earlier)}`}
    >
      <p>
        Both versions were read: <a href={sourceHref(earlier.id)}>{sourceVersion(earlier)}</a>, then{' '}
        <a href={sourceHref(later.id)}>{sourceVersion(later)}</a>.
        {changes.length === 0 && ' They make the same claims.'}
      </p>
      <VersionChanges
        changes={changes}
        catalog={catalog}
        names={{ earlier: sourceVersion(earlier), later: sourceVersion(later) }}
      />
    </Section>
  ));
}

const READ_WORDS: Readonly<Record<NonNullable<Source['read']>, string>> = {
  abstract: 'the abstract',
  parts: 'the abstract, and the parts that its claims name',
  full: 'the full text',
  excerpt: 'only what others quote of it; the page itself was not read again',
};

function authorsLine({ authors, authorsComplete }: Source): string {
  if (authors.length === 0) return 'Authors not given in the listing';
  return `${authors.join(', ')}${authorsComplete ? '' : ' and others'}`;
}

function Facts({ source, claimCount }: { readonly source: Source; readonly claimCount: number }) {
  return (
    <>
      <Section id="facts" title="Source">
        <DefinitionList
          items={[
            { term: 'Published', value: source.published === undefined ? 'not known' : <SourceDate source={source} /> },
            { term: 'Publisher', value: source.publisher },
            {
              term: 'Version read',
              value:
                source.versionUrl === undefined ? (
                  sourceVersion(source)
                ) : (
                  <a href={source.versionUrl} rel="external">
                    {sourceVersion(source)}
                  </a>
                ),
            },
            ...(source.read === undefined ? [] : [{ term: 'Read of it', value: READ_WORDS[source.read] }]),
            ...(source.asOf === undefined
              ? []
              : [{ term: 'Read on', value: <time dateTime={source.asOf}>{source.asOf}</time> }]),
            { term: 'Speaks for', value: source.organisation },
            { term: 'Claims', value: groupedDecimal(claimCount) },
            ...(source.licence === undefined ? [] : [{ term: 'Licence', value: source.licence }]),
          ]}
        />
        {source.note !== undefined && <p>{source.note}</p>}
      </Section>
      <Section id="cite" title="Cite">
        <div className={styles['cite']}>
          <p>{shortCitation(source)}</p>
          <p>{longCitation(source)}</p>
          <pre>{bibtexEntry(source)}</pre>
        </div>
      </Section>
    </>
  );
}
