/** What is aimed at: the bar of a figure, in the figure's own unit. */
export interface Bar {
  readonly is: 'at least' | 'at most';
  readonly value: number;
}

/** One measured number. */
export interface Figure {
  /** What was measured, in words: "requests a second, to bare". */
  readonly what: string;
  /** What it was measured on: a kind of page, a phase. */
  readonly on: string;
  readonly value: number;
  /** Empty where things are counted that `what` names. */
  readonly unit: 'times' | 'marks' | 'requests/s' | 'claims/s' | 'rows/s' | 'ms' | 's' | 'kB' | 'MB' | '';
  /** The lowest and the highest run, where `value` is the median of several. */
  readonly spread?: readonly [number, number];
  readonly bar?: Bar;
}

/** Whether a figure reaches its bar; `undefined` when none is set. */
export function meetsBar({ value, bar }: Figure): boolean | undefined {
  if (bar === undefined) return undefined;
  return bar.is === 'at least' ? value >= bar.value : value <= bar.value;
}
