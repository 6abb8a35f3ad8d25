/** The middle value, or the mean of the two in the middle. Throws without values: there is no such number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('no values to take the median of');
  return (low + high) / 2;
}

/** The smallest value that at least `share` (0 to 1) of the values do not exceed: the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('no values to take a percentile of');
  return value;
}

/** The median of several runs with the lowest and the highest of them. */
export function summarise(values: readonly number[]): {
  readonly value: number;
  readonly spread: readonly [number, number];
} {
  return { value: median(values), spread: [Math.min(...values), Math.max(...values)] };
}
