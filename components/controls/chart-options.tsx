import { drawnScale } from '#lib/chart/spec/drawn-scale.ts';
import type { ChartKind, ChartSpec } from '#lib/chart/spec/chart.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { ScaleName } from '#lib/domain/facts/scale.ts';
import { HIDEABLE_WORDS, type Hideable } from '#lib/url/states/hideable.ts';
import type { Sort } from '#lib/url/states/sort.ts';
import { choiceOf, KIND_CHOICE_WORDS, type ChartChoice, type ScaleChoice } from '#lib/url/states/chart-choice.ts';
import type { Zoom } from '#lib/url/states/zoom.ts';
import type { ChartOffers } from '#lib/view/charts/offers.ts';

import styles from './chart-options.module.css';

/** The part of a view's state that says how its charts are drawn. */
export interface ChartChoiceState {
  readonly metrics: readonly Metric['id'][];
  readonly chart: ChartChoice;
  readonly scale: ScaleChoice;
  readonly sort: Sort;
  readonly hide: readonly Hideable[];
  readonly zoom: Zoom | undefined;
}

interface ChartOptionsProps {
  readonly state: ChartChoiceState;
  readonly offers: ChartOffers;
  /** The chart that is drawn, or the first of several: the figures decide what the address leaves open. */
  readonly chart: ChartSpec | undefined;
  readonly hrefOf: (change: Partial<ChartChoiceState>) => string;
  /** Whether rows may be ordered here, or follow the columns of a table. */
  readonly hasOrder: boolean;
  /** Whether the view is of one metric by its path: its `metric` names only what a scatter sets it against. */
  readonly isOfMetric: boolean;
}

const SCALE_LABELS: Readonly<Record<ScaleName, string>> = {
  linear: 'linear',
  log: 'logarithmic',
};

const ORDERS: readonly { readonly label: string; readonly sort: Sort }[] = [
  { label: 'largest first', sort: { column: 'value', descending: true } },
  { label: 'smallest first', sort: { column: 'value', descending: false } },
  { label: 'name', sort: { column: 'subject', descending: false } },
  { label: 'newest source', sort: { column: 'source', descending: true } },
];

interface Choice {
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** Whether the marks of each kind stand in an order of the reader's own. */
const IS_ORDERED: Readonly<Record<ChartKind, boolean>> = {
  bar: true,
  dot: true,
  ladder: true,
  scatter: false,
  timeline: false,
  papers: false,
  matrix: false,
  results: false,
  quote: false,
  multiples: true,
};

function kindChoices({ offers, state, chart, hrefOf }: ChartOptionsProps): readonly Choice[] {
  const drawn = chart === undefined ? undefined : choiceOf(chart.kind);
  return offers.kinds.map((kind) => ({
    label: KIND_CHOICE_WORDS[kind],
    // A part of a plot is a part of its axes, and those of another kind are others.
    href: hrefOf({ chart: kind, zoom: undefined }),
    isCurrent: kind === (state.chart === 'auto' ? drawn : state.chart),
  }));
}

function scaleChoices({ offers, chart, hrefOf }: ChartOptionsProps): readonly Choice[] {
  const drawn = drawnScale(chart);
  if (offers.scales.length < 2 || drawn === undefined) return [];
  return offers.scales.map((scale) => ({
    label: SCALE_LABELS[scale],
    href: hrefOf({ scale }),
    isCurrent: scale === drawn,
  }));
}

function orderChoices({ state, chart, hrefOf, hasOrder }: ChartOptionsProps): readonly Choice[] {
  if (!hasOrder || chart === undefined || !IS_ORDERED[chart.kind]) return [];
  return ORDERS.map(({ label, sort }) => ({
    label,
    href: hrefOf({ sort }),
    isCurrent: sort.column === state.sort.column && sort.descending === state.sort.descending,
  }));
}

function partnerChoices({ offers, chart, hrefOf, isOfMetric }: ChartOptionsProps): readonly Choice[] {
  if (chart?.kind !== 'scatter') return [];
  const { x, y } = chart;
  return offers.partners.map(({ id, name }) => ({
    label: name,
    href: hrefOf({ metrics: isOfMetric ? [id] : [y.id, id], zoom: undefined }),
    isCurrent: id === x.id,
  }));
}

/** The parts of the legend that are drawn, or those that are left out. */
function hideChoices({ offers, state, hrefOf }: ChartOptionsProps, isHidden: boolean): readonly Choice[] {
  return offers.hideable
    .filter((part) => state.hide.includes(part) === isHidden)
    .map((part) => {
      const hide = isHidden ? state.hide.filter((other) => other !== part) : [...state.hide, part];
      return { label: HIDEABLE_WORDS[part], href: hrefOf({ hide }), isCurrent: false };
    });
}

function zoomChoices({ state, hrefOf }: ChartOptionsProps): readonly Choice[] {
  if (state.zoom === undefined) return [];
  return [{ label: 'the whole plot', href: hrefOf({ zoom: undefined }), isCurrent: false }];
}

/** How the charts of a view may be drawn, as links to the same view drawn another way: only honest ones. */
export function ChartOptions(props: ChartOptionsProps) {
  const groups = [
    { name: 'Drawn as', choices: kindChoices(props) },
    { name: 'Set against', choices: partnerChoices(props) },
    { name: 'Scale', choices: scaleChoices(props) },
    { name: 'Order', choices: orderChoices(props) },
    { name: 'Leave out', choices: hideChoices(props, false) },
    { name: 'Bring back', choices: hideChoices(props, true) },
    { name: 'Show', choices: zoomChoices(props) },
  ].filter(({ choices }) => choices.some(({ isCurrent }) => !isCurrent));
  if (groups.length === 0) return null;
  return (
    <nav aria-label="How the figures are drawn" className={styles['root']} data-screen-only>
      {groups.map(({ name, choices }) => (
        <div key={name}>
          <span>{name}</span>
          {choices.map(({ label, href, isCurrent }) => (
            <a key={label} href={href} aria-current={isCurrent ? 'true' : undefined} data-soft>
              {label}
            </a>
          ))}
        </div>
      ))}
    </nav>
  );
}
