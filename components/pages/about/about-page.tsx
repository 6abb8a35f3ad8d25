import { ClaimList } from '#components/claim/claim-list.tsx';
import { FigureLegend } from '#components/claim/figure-legend.tsx';
import { Page } from '#components/layout/page.tsx';
import { Section } from '#components/layout/section.tsx';
import { DefinitionList } from '#components/ui/definition-list.tsx';
import { SectionNav } from '#components/ui/section-nav.tsx';
import { Bound, BOUND_WORDS } from '#lib/domain/facts/bound.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { Nature, NATURE_WORDS } from '#lib/domain/facts/nature.ts';

import { HOME_CRUMB } from '#components/pages/crumbs.ts';
import { DrawingRules } from './about-drawing.tsx';
import styles from '#components/pages/prose.module.css';

const PARTS = [
  { id: 'reading', label: 'How claims are read' },
  { id: 'bounds', label: 'Bounds' },
  { id: 'natures', label: 'Natures' },
  { id: 'comparability', label: 'Comparability' },
  { id: 'absence', label: 'Ways of not knowing' },
  { id: 'disagreement', label: 'Disagreement' },
  { id: 'drawing', label: 'Drawing' },
] as const;

interface MethodPageProps {
  /** One real claim for each bound that the data has, so that the rules are seen at work. */
  readonly examples: readonly Claim[];
  readonly catalog: Catalog;
}

/** How claims are read, judged and drawn. */
export function MethodPage({ examples, catalog }: MethodPageProps) {
  return (
    <Page
      title="Method"
      lede="A claim is what a source asserts, with its words. Whether it is true is another matter; this site says who says it, and what they leave out."
      crumbs={[HOME_CRUMB]}
    >
      <SectionNav label="Parts of this page" links={PARTS} />
      <Reading />
      <Section
        id="bounds"
        title="Bounds"
        lede="A bound is the source’s own limiting word. It is drawn and written wherever the figure goes."
      >
        <DefinitionList
          items={Bound.options.map((bound) => ({
            term: `${BOUND_WORDS[bound].glyph} ${bound.replaceAll('-', ' ')}`.trim(),
            value: BOUND_WORDS[bound].meaning,
          }))}
        />
        <h3>As they stand in the data</h3>
        <ClaimList claims={examples} catalog={catalog} />
        <FigureLegend />
      </Section>
      <Section id="natures" title="Natures" lede="Not every figure in a paper is a result.">
        <DefinitionList
          items={Nature.options.map((nature) => ({ term: nature, value: NATURE_WORDS[nature].meaning }))}
        />
      </Section>
      <Judging />
      <DrawingRules catalog={catalog} />
    </Page>
  );
}

function Reading() {
  return (
    <Section id="reading" title="How claims are read">
      <div className={styles['root']}>
        <p>
          Each source is read sentence by sentence, by hand. A claim is written down with its subject, its metric, the
          figure as printed, the limiting word, what it is compared with, the conditions, and the shortest phrase of the
          source that states it. No program guesses claims.
        </p>
        <p>
          The phrase is checked, letter by letter, against the text of the source, and the printed figure must stand in
          it. What the text leaves open is said in a note.
        </p>
        <p>
          “10x less” stays 10 and less, never 0.1. Percent and percentage points are different units, and where a source
          does not say which it means, the page says so.
        </p>
      </div>
    </Section>
  );
}

function Judging() {
  return (
    <>
      <Section id="comparability" title="Comparability">
        <div className={styles['root']}>
          <p>
            Two figures are <b>comparable</b> when metric, yardstick, form and, for relative figures, the baseline are
            the same, and every condition that matters to the metric is stated and equal.
          </p>
          <p>
            They are <b>not comparable</b> when any of these differs. Where nothing stated differs but something that
            matters is not stated, comparability is <b>not established</b>: silence is never taken for agreement.
          </p>
          <p>
            Each metric’s page lists the conditions that matter to it. Figures that are not comparable never share an
            axis.
          </p>
        </div>
      </Section>
      <Section id="absence" title="Ways of not knowing">
        <DefinitionList
          items={[
            { term: 'not stated', value: 'A source of the subject’s own has been read and does not say.' },
            { term: 'n/a', value: 'The metric makes no sense for this kind of subject.' },
            { term: 'not read yet', value: 'No source of the subject’s own has been read.' },
          ]}
        />
      </Section>
      <Section id="disagreement" title="Disagreement">
        <div className={styles['root']}>
          <p>
            Two claims of the same subject, metric and yardstick disagree when their figures do not overlap after
            rounding to the printed digits. All of them are shown. The one that stands first is chosen by rule: a result
            before a goal, a plan, a name or a passing mention; the makers’ own source before others; a newer source
            before an older one.
          </p>
        </div>
      </Section>
    </>
  );
}
