import { UNIT_FACTS, type Unit } from '#lib/domain/facts/unit.ts';

/** A unit of time in which sources print durations that are kept in seconds, hours or days. */
export interface PrintedDuration {
  /** Multiply an amount in the kept unit by this to get what the source prints. */
  readonly scale: number;
  readonly suffix: string;
  readonly words: string;
}

/** How a source writes each of these units behind a figure, and how many of it a second has. */
const PRINTED = [
  { sign: /\d ?-?(?:min|mins|minutes?)\b/i, perSecond: 1 / 60, suffix: ' min', words: ' minutes' },
  { sign: /\d ?(?:ms|milliseconds?)\b/i, perSecond: 1000, suffix: ' ms', words: ' milliseconds' },
] as const;

/** The unit in which a source prints a duration, where it is not the one in which it is kept: 24 minutes, 80 ms. */
export function printedDuration({
  printed = '',
  unit,
}: {
  readonly printed?: string | undefined;
  readonly unit: Unit;
}): PrintedDuration | undefined {
  const { dimension, toBase } = UNIT_FACTS[unit];
  const found = dimension === 'duration' ? PRINTED.find(({ sign }) => sign.test(printed)) : undefined;
  return found === undefined
    ? undefined
    : { scale: toBase * found.perSecond, suffix: found.suffix, words: found.words };
}
