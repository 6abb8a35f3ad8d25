import { sourceAddress } from '#lib/domain/facts/source.ts';
import { BaselineText } from '#components/claim/baseline-text.tsx';
import { ConditionList } from '#components/claim/condition-list.tsx';
import { PhraseQuote } from '#components/claim/phrase-quote.tsx';
import { OtherVersions } from '#components/claim/version-changes.tsx';
import { SourceLine } from '#components/claim/source-line.tsx';
import { shareChart } from '#components/share/share-facts.ts';
import { ShareMenu } from '#components/share/share-menu.tsx';
import { Columns } from '#components/layout/columns.tsx';
import { Page } from '#components/layout/page.tsx';
import { Section } from '#components/layout/section.tsx';
import { DefinitionList, type Definition } from '#components/ui/definition-list.tsx';
import { boundMeaning } from '#lib/domain/facts/bound.ts';
import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';
import { HEDGE_WORDS, NATURE_WORDS } from '#lib/domain/facts/nature.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { stanceOf } from '#lib/domain/facts/stance.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { claimHref, metricHref, phraseHref, sourceHref, subjectHref } from '#lib/url/hrefs.ts';
import type { ClaimView } from '#lib/view/claim/claim-view.ts';

import { ClaimCompany } from './claim-company.tsx';
import styles from './claim-page.module.css';
import { HOME_CRUMB } from '#components/pages/crumbs.ts';

interface ClaimPageProps {
  readonly view: ClaimView;
  readonly ignored: readonly Ignored[];
  /** Where the site is reached, for what is taken away from the page. */
  readonly origin: string;
}

/** One claim: its sentence, its words, and everything that helps to judge it. */
export function ClaimPage({ view, ignored, origin }: ClaimPageProps) {
  const { claim, subject, metric, source, catalog } = view;
  const title = `${subject.name}: ${assertionLabel(claim.assertion)}`;
  return (
    <Page
      title={title}
      kind={`Claim, ${metric.name}`}
      lede={claimSentence(claim, catalog)}
      crumbs={[HOME_CRUMB, { label: subject.name, href: subjectHref(subject) }]}
      ignored={ignored}
      actions={<ShareMenu facts={shareChart({ ...view.card, title }, claimHref(claim.id), origin)} />}
    >
      <div className={styles['phrase']}>
        <PhraseQuote phrase={claim.phrase} citeUrl={sourceAddress(source)} locator={claim.locator} size="display" />
        <p>
          <a href={phraseHref(sourceAddress(source), claim.phrase)} rel="external">
            Open the original at this phrase
          </a>
        </p>
        <SourceLine source={source} />
        <OtherVersions others={view.otherVersions} catalog={catalog} />
      </div>
      <Columns main={<ClaimCompany view={view} />} aside={<Facts view={view} />} />
    </Page>
  );
}

const EXPERIMENT_WORDS =
  'Its authors set it side by side with other figures, and so held equal what they do not state.';

/** A hedged result is no plain finding, and the hedge says what it is. */
function natureText({ nature, hedge }: Claim): string {
  return nature === 'result' && hedge !== undefined ? nature : `${nature}: ${NATURE_WORDS[nature].meaning}`;
}

function factsOf({ claim, subject, metric, source, catalog }: ClaimView): readonly Definition[] {
  const quantity = quantityOf(claim);
  return [
    { term: 'Subject', value: <a href={subjectHref(subject)}>{subject.name}</a> },
    { term: 'Metric', value: <a href={metricHref(metric.id)}>{metric.name}</a> },
    ...(quantity === undefined
      ? []
      : [
          { term: 'As printed', value: quantity.printed },
          { term: 'Bound', value: `${quantity.bound.replaceAll('-', ' ')}: ${boundMeaning(quantity)}` },
        ]),
    ...(claim.baseline.mode === 'none'
      ? []
      : [{ term: 'Compared with', value: <BaselineText baseline={claim.baseline} catalog={catalog} /> }]),
    { term: 'Nature', value: natureText(claim) },
    ...(claim.hedge === undefined ? [] : [{ term: 'Hedge', value: HEDGE_WORDS[claim.hedge] }]),
    ...(claim.experiment === undefined ? [] : [{ term: 'Experiment', value: EXPERIMENT_WORDS }]),
    { term: 'Stance', value: stanceOf(claim, catalog) === 'first-party' ? 'said by its makers' : 'said by others' },
    { term: 'Source', value: <a href={sourceHref(source.id)}>{source.title}</a> },
  ];
}

function Facts({ view }: { readonly view: ClaimView }) {
  const { claim, metric } = view;
  return (
    <>
      <Section id="facts" title="How it is read">
        <DefinitionList items={factsOf(view)} />
        {claim.note !== undefined && <p>{claim.note}</p>}
      </Section>
      <Section id="conditions" title="Conditions">
        {claim.conditions.length + metric.material.length === 0 ? (
          <p>None stated, and none is needed to compare values of this metric.</p>
        ) : (
          <ConditionList claim={claim} metric={metric} />
        )}
      </Section>
    </>
  );
}
