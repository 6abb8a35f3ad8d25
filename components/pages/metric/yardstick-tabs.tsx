import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { MetricState } from '#lib/url/states/metric.ts';
import type { MetricView } from '#lib/view/metric/metric-view.ts';
import type { Yardstick } from '#lib/view/metric/yardsticks.ts';

import styles from './yardstick-tabs.module.css';

/** Choices of each sort that stand open; the others fold away behind their number. */
const BENCHMARKS_OPEN_MAX = 16;
const MEANS_OPEN_MAX = 4;

interface TabsProps {
  readonly view: Pick<MetricView, 'yardsticks' | 'state' | 'drawn'>;
  readonly hrefOf: (change: Partial<MetricState>) => string;
}

/** One benchmark at a time, or one mean over several, each with the number of its claims. */
export function YardstickTabs({ view: { yardsticks, state, drawn }, hrefOf }: TabsProps) {
  if (yardsticks.length < 2) return null;
  const parts = { state, hrefOf };
  const means = yardsticks.filter(({ isMean }) => isMean);
  return (
    <nav aria-label="Benchmarks" className={styles['root']}>
      <div>
        <a href={hrefOf({ benchmark: undefined })} aria-current={state.benchmark === undefined ? 'true' : undefined}>
          All
        </a>
        <Choices own={yardsticks.filter(({ isMean }) => !isMean)} openMax={BENCHMARKS_OPEN_MAX} {...parts} />
      </div>
      {means.length > 0 && (
        <div>
          <span>Over several:</span>
          <Choices own={means} openMax={MEANS_OPEN_MAX} {...parts} />
        </div>
      )}
      {state.benchmark === undefined && drawn !== undefined && <p>{drawnWords(drawn)}</p>}
    </nav>
  );
}

/** Which of many yardsticks the chart is of, and why this one. */
function drawnWords({ name, isMean, subjects, together }: Yardstick): string {
  return isMean
    ? `The chart shows the ${name}: one source sets ${groupedDecimal(together)} side by side there, as many as on any one benchmark.`
    : `The chart shows ${name}, on which most have a figure: ${groupedDecimal(subjects)}.`;
}

interface ChoicesProps {
  readonly own: readonly Yardstick[];
  readonly openMax: number;
  readonly state: MetricState;
  readonly hrefOf: TabsProps['hrefOf'];
}

function Choices({ own, openMax, ...parts }: ChoicesProps) {
  // A fold that hides one choice takes more room than that choice.
  const open = own.length > openMax + 1 ? own.slice(0, openMax) : own;
  const folded = own.slice(open.length);
  return (
    <>
      {open.map((yardstick) => (
        <Choice key={yardstick.id} yardstick={yardstick} {...parts} />
      ))}
      {folded.length > 0 && (
        <details open={folded.some(({ id }) => id === parts.state.benchmark)}>
          <summary>{groupedDecimal(folded.length)} more</summary>
          {folded.map((yardstick) => (
            <Choice key={yardstick.id} yardstick={yardstick} {...parts} />
          ))}
        </details>
      )}
    </>
  );
}

interface ChoiceProps extends Omit<ChoicesProps, 'own' | 'openMax'> {
  readonly yardstick: Yardstick;
}

function Choice({ yardstick: { id, name, claims }, state, hrefOf }: ChoiceProps) {
  return (
    <a href={hrefOf({ benchmark: id })} aria-current={state.benchmark === id ? 'true' : undefined}>
      {name} <small>{groupedDecimal(claims)}</small>
    </a>
  );
}
