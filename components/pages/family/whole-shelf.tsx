import { ChartFigure } from '#components/chart/chart-figure.tsx';
import { ClaimQuotes } from '#components/claim/claim-quotes.tsx';
import { FirstOf } from '#components/layout/first-of.tsx';
import { Section } from '#components/layout/section.tsx';
import { SOURCES_HREF } from '#components/layout/site-sections.ts';
import { SourceList } from '#components/layout/source-list.tsx';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { familyHref, subjectHref, subjectListHref, surfaceHref } from '#lib/url/hrefs.ts';
import type { FamilyView } from '#lib/view/family/family-view.ts';

interface WholeShelfProps {
  readonly view: FamilyView;
  readonly href: string;
  /** Where the site is reached, for what is taken away from the page. */
  readonly origin: string;
}

/** What is said of a shelf as a whole, whatever kinds it has. */
export function WholeShelf({ view, href, origin }: WholeShelfProps) {
  return (
    <>
      {view.descents.length > 0 && <Descents view={view} />}
      {view.inWords.total > 0 && <InWords view={view} href={href} />}
      <Papers view={view} origin={origin} />
    </>
  );
}

/** Lines of descent that are listed; the models' own pages have theirs. */
const DESCENTS_MAX = 80;

/** Which members were made from what. */
function Descents({ view: { descents } }: { readonly view: FamilyView }) {
  return (
    <Section id="descent" title="Made from what" lede="As the sources say it: distilled, pruned, post-trained.">
      <FirstOf
        items={descents}
        most={DESCENTS_MAX}
        whole={<a href={subjectListHref('models')}>on the pages of the models</a>}
        label="Which members were made from what"
      >
        {({ subject, from, how }) => (
          <li key={`${subject.id} ${from.id}`}>
            <a href={subjectHref(subject)}>{subject.name}</a> from <a href={subjectHref(from)}>{from.name}</a>
            {how !== undefined && ` (${how})`}
          </li>
        )}
      </FirstOf>
    </Section>
  );
}

/** Sources in one list; of more than these the newest are listed. */
const SOURCES_MAX = 12;

function Papers({ view, origin }: Pick<WholeShelfProps, 'view' | 'origin'>) {
  const { family, state, charts, papers, timeline } = view;
  return (
    <Section id="papers" title="Papers in time">
      {papers !== undefined && papers.kind === 'papers' && charts[0]?.kind !== 'papers' && (
        <ChartFigure
          spec={papers}
          origin={origin}
          href={familyHref(family.id, { chart: 'timeline', release: state.release })}
        />
      )}
      {timeline.length > SOURCES_MAX && (
        <p>
          The newest {SOURCES_MAX} of {groupedDecimal(timeline.length)}. <a href={SOURCES_HREF}>All sources</a>
        </p>
      )}
      <SourceList items={timeline.slice(-SOURCES_MAX).map((source) => ({ source }))} />
    </Section>
  );
}

function InWords({ view, href }: { readonly view: FamilyView; readonly href: string }) {
  const { inWords, claimCount, catalog } = view;
  const isOne = inWords.total === 1;
  const isChoice = inWords.latest.length < inWords.total;
  return (
    <Section
      id="words"
      title="In words"
      lede={`${groupedDecimal(inWords.total)} ${isOne ? 'claim compares' : 'claims compare'} without a figure, so no chart can show ${isOne ? 'it' : 'them'}.${isChoice ? ' The latest, one a paper:' : ''}`}
      actions={
        <a href={surfaceHref(href, 'table.csv')} download>
          All {groupedDecimal(claimCount)} claims as CSV
        </a>
      }
    >
      <ClaimQuotes claims={inWords.latest} catalog={catalog} />
    </Section>
  );
}
