import { ClaimList } from '#components/claim/claim-list.tsx';
import { FigureLegend } from '#components/claim/figure-legend.tsx';
import { Page } from '#components/layout/page.tsx';
import { Section } from '#components/layout/section.tsx';
import { DefinitionList } from '#components/ui/definition-list.tsx';
import { SectionNav } from '#components/ui/section-nav.tsx';
import { Bound, BOUND_WORDS } from '#lib/domain/facts/bound.ts';
import { CONDITION_FACTS, WRITTEN_CONDITION_KEYS, type ConditionGroup } from '#lib/domain/facts/condition.ts';
import { conditionLabels } from '#lib/domain/words/conditions.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { Nature, NATURE_WORDS } from '#lib/domain/facts/nature.ts';

import { HOME_CRUMB } from '#components/pages/crumbs.ts';
import { DrawingRules } from './about-drawing.tsx';
import styles from '#components/pages/prose.module.css';

const VERDICTS = [
  {
    term: 'comparable',
    value:
      'Metric, yardstick, form and, for relative figures, the baseline are the same; every condition that matters to the metric is stated and equal; both are results.',
  },
  {
    term: 'compared by the source',
    value: 'One source sets the figures side by side, and so held equal what it does not state.',
  },
  { term: 'nominal', value: 'Everything else fits, but a figure stands only in a name.' },
  {
    term: 'not established',
    value: 'Nothing stated differs, but something that matters is not stated. Silence is never taken for agreement.',
  },
  {
    term: 'not comparable',
    value:
      'Something that matters differs, or the kind of assertion does: a goal is not held against a result, nor what others claim against what was measured.',
  },
];

const PARTS = [
  { id: 'reading', label: 'How claims are read' },
  { id: 'bounds', label: 'Bounds' },
  { id: 'natures', label: 'Natures' },
  { id: 'comparability', label: 'Comparability' },
  { id: 'conditions', label: 'Conditions' },
  { id: 'absence', label: 'Ways of not knowing' },
  { id: 'disagreement', label: 'Disagreement' },
  { id: 'versions', label: 'Versions' },
  { id: 'pins', label: 'What a pin promises' },
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
      <Conditions />
      <Judging />
      <Lasting />
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

const GROUP_WORDS: Readonly<Record<ConditionGroup, string>> = {
  instrument: 'With which yardstick',
  task: 'On what task',
  system: 'By which system',
  training: 'After which training',
  words: 'In words',
};

/** Every circumstance that a claim may carry, by what it is about. */
function Conditions() {
  const groups = Map.groupBy(WRITTEN_CONDITION_KEYS, (key) => CONDITION_FACTS[key].group);
  return (
    <Section
      id="conditions"
      title="Conditions"
      lede="A circumstance is an id from a closed list, or a figure. Only a setting is told in free words, and it equals nothing."
    >
      <DefinitionList
        items={[...groups].map(([group, keys]) => ({ term: GROUP_WORDS[group], value: conditionLabels(keys) }))}
      />
    </Section>
  );
}

/** What stays when sources and this site change. */
function Lasting() {
  return (
    <>
      <Section id="versions" title="Versions">
        <div className={styles['root']}>
          <p>
            A source names the version that was read and links to that version; where it is not known which one it was,
            it says so. A newer version that says something else is read too, as a source of its own, and either page
            shows what the two do not say alike.
          </p>
        </div>
      </Section>
      <Section id="pins" title="What a pin promises">
        <div className={styles['root']}>
          <p>
            An address that is pinned to a release keeps that release’s claims, figures and words for ever. Its bytes
            stay the same until the drawing or the page itself is changed.
          </p>
        </div>
      </Section>
    </>
  );
}

function Judging() {
  return (
    <>
      <Section id="comparability" title="Comparability">
        <div className={styles['root']}>
          <p>
            Two questions are kept apart: whether two figures may be compared, and which of them is more. A pair of
            claims gets one of five verdicts, the worst reason deciding.
          </p>
        </div>
        <DefinitionList items={VERDICTS} />
        <div className={styles['root']}>
          <p>
            Which is more follows from the amounts that bounds and printed digits leave open: “at least 32k” and “at
            least 64k” have no order, a limit of 1M is more than one of 128k, and best cases are ordered among best
            cases only. Where the order is not determined, nothing is ranked by it.
          </p>
          <p>
            Each metric’s page lists the conditions that matter to it. A setting that is told in words alone equals
            nothing. Figures that are not comparable never share an axis.
          </p>
          <p>
            A mean over several test sets or languages is a yardstick of its own, and so is each language of a
            benchmark: a mean is never set against one of its parts. Opinion scores compare within one listening test
            alone, since other listeners, samples and scales give other scores.
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
            before an older one. A page without a date counts as older than any that has one, whenever it was read; of a
            page that changes and whose version is known, the day on which it stood so counts.
          </p>
        </div>
      </Section>
    </>
  );
}
