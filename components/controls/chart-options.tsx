import type { Metric } from '#lib/domain/metric.ts';
import { HIDEABLE_WORDS, type Hideable } from '#lib/url/hideable.ts';
import type { ChartChoice, ScaleChoice, Sort } from '#lib/url/states.ts';
import type { Zoom } from '#lib/url/zoom.ts';
import type { ChartOffers } from '#lib/view/chart-offers.ts';

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
  /** What is drawn, which the figures decide where the address leaves it open. */
  readonly drawn: string;
  readonly hrefOf: (change: Partial<ChartChoiceState>) => string;
  /** Whether rows may be ordered here, or follow the columns of a table. */
  readonly hasOrder: boolean;
}

const KIND_LABELS: Readonly<Record<ChartOffers['kinds'][number], string>> = {
  bar: 'bars',
  dot: 'dots',
  ladder: 'against baselines',
  scatter: 'two metrics',
  timeline: 'over time',
  matrix: 'who with whom',
  multiples: 'all in one picture',
};

const SCALE_LABELS: Readonly<Record<ChartOffers['scales'][number], string>> = {
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

/** Kinds drawn in rows, which alone have an order and share a scale with bars. */
const ROW_KINDS: ReadonlySet<string> = new Set(['bar', 'dot', 'ladder', 'multiples']);

function kindChoices({ offers, drawn, hrefOf }: ChartOptionsProps): readonly Choice[] {
  return offers.kinds.map((chart) => ({
    label: KIND_LABELS[chart],
    href: hrefOf({ chart }),
    isCurrent: chart === drawn,
  }));
}

function scaleChoices({ offers, state, drawn, hrefOf }: ChartOptionsProps): readonly Choice[] {
  if (offers.scales.length < 2 || drawn === 'matrix' || drawn === 'bar') return [];
  return offers.scales.map((scale) => ({
    label: SCALE_LABELS[scale],
    href: hrefOf({ scale }),
    isCurrent: scale === state.scale,
  }));
}

function orderChoices({ state, drawn, hrefOf, hasOrder }: ChartOptionsProps): readonly Choice[] {
  if (!hasOrder || !ROW_KINDS.has(drawn)) return [];
  return ORDERS.map(({ label, sort }) => ({
    label,
    href: hrefOf({ sort }),
    isCurrent: sort.column === state.sort.column && sort.descending === state.sort.descending,
  }));
}

function partnerChoices({ offers, state, drawn, hrefOf }: ChartOptionsProps): readonly Choice[] {
  if (drawn !== 'scatter') return [];
  return offers.partners.map(({ id, name }) => ({
    label: name,
    href: hrefOf({ metrics: [id] }),
    isCurrent: state.metrics.includes(id),
  }));
}

/** The parts of the legend, each with the link that leaves it out or brings it back. */
function shownChoices({ offers, state, hrefOf }: ChartOptionsProps): readonly Choice[] {
  return offers.hideable.map((part) => {
    const isHidden = state.hide.includes(part);
    const hide = isHidden ? state.hide.filter((other) => other !== part) : [...state.hide, part];
    const label = `${isHidden ? 'with' : 'without'} ${HIDEABLE_WORDS[part]}`;
    return { label, href: hrefOf({ hide }), isCurrent: false };
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
    { name: 'Draw', choices: shownChoices(props) },
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
