import { Section } from '#components/layout/section.tsx';
import { DefinitionList } from '#components/ui/definition-list.tsx';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { MetricId } from '#lib/domain/facts/ids.ts';
import { metricHref } from '#lib/url/hrefs.ts';
import { KIND_CHOICE_WORDS, KIND_CHOICES, type KindChoice } from '#lib/url/states/chart-choice.ts';

import styles from '#components/pages/prose.module.css';

const MARKS = [
  { term: 'exact', value: 'A solid end.' },
  { term: 'up to, at best', value: 'The mark fades to an open, dashed end at the figure.' },
  { term: 'up to, the limit', value: 'Solid to a firm wall at the figure: nothing lies above.' },
  { term: 'at most', value: 'An open body to a firm wall.' },
  { term: 'at least, more than', value: 'Solid, with an arrow past the end.' },
  { term: 'less than', value: 'An open body with a dashed end.' },
  { term: 'about', value: 'A soft end.' },
  { term: 'range', value: 'An interval with both ends.' },
  { term: 'order of magnitude', value: 'A bracket from a third to three times the figure.' },
  { term: 'goal, plan, name', value: 'A hollow mark.' },
  { term: 'background, attributed', value: 'A thin mark.' },
];

interface Kind {
  readonly rule: string;
  /** A metric whose page shows the kind at work. */
  readonly metric: string;
}

const KINDS: Readonly<Record<KindChoice, Kind | undefined>> = {
  bar: { metric: 'parameters', rule: 'Ranked, on a linear axis from zero only.' },
  dot: {
    metric: 'context-length',
    rule: 'Figures that span orders of magnitude, on an axis that says that it is logarithmic.',
  },
  ladder: {
    metric: 'inference-throughput',
    rule: 'A panel for each baseline, around a line at 1x that carries its name; less points the other way.',
  },
  scatter: {
    metric: 'parameters',
    rule: 'A point for each subject that has a figure of both; a bound on either is drawn on either.',
  },
  timeline: {
    metric: 'parameters',
    rule: 'Figures at the day on which their source was published; a month or a year is drawn as wide as it is.',
  },
  matrix: {
    metric: 'inference-throughput',
    rule: 'What the source of each row claims against each column. No cell may be ranked against another.',
  },
  heat: {
    metric: 'accuracy',
    rule: 'Subjects by benchmarks. Shaded only among figures that may be compared, the stronger the better; the best of such a set is marked.',
  },
  // Charts of the kinds above, side by side.
  multiples: undefined,
};

function kindItems(choice: KindChoice, catalog: Catalog) {
  const kind = KINDS[choice];
  if (kind === undefined) return [];
  return [{ term: KIND_CHOICE_WORDS[choice], value: <KindRule choice={choice} {...kind} catalog={catalog} /> }];
}

/** How bounds and natures are drawn, and what each kind of chart is for. */
export function DrawingRules({ catalog }: { readonly catalog: Catalog }) {
  return (
    <Section id="drawing" title="Drawing">
      <DefinitionList items={MARKS} />
      <h3>Kinds of charts</h3>
      <DefinitionList items={KIND_CHOICES.flatMap((choice) => kindItems(choice, catalog))} />
      <div className={styles['root']}>
        <p>
          A page offers only the kinds that draw its figures honestly. An address that asks for another gets the honest
          one, and a line under the chart says so. Figures with different baselines or conditions stand in panels of
          their own. Claims without a figure are listed under the chart with their words.
        </p>
      </div>
    </Section>
  );
}

interface KindRuleProps extends Kind {
  readonly choice: KindChoice;
  readonly catalog: Catalog;
}

function KindRule({ choice, rule, metric: metricId, catalog }: KindRuleProps) {
  const id = MetricId.parse(metricId);
  const metric = catalog.metrics.get(id);
  return (
    <>
      {rule}
      {metric !== undefined && (
        <>
          {' '}
          <a href={metricHref(id, { chart: choice })}>{metric.name}</a>
        </>
      )}
    </>
  );
}
