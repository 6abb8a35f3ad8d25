/** Where a presentation stands when a key is pressed. */
export interface PresentPlace {
  /** The slide on show, from 0. */
  readonly at: number;
  readonly count: number;
  /** Whether a link or a button has the focus. */
  readonly isOnControl: boolean;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The slide that a key leads to, from 0; `undefined` where the key means something else. */
export function slideForKey(key: string, { at, count, isOnControl }: PresentPlace): number | undefined {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (step === undefined || (key === ' ' && isOnControl)) return undefined;
  return Math.max(0, Math.min(count - 1, at + step));
}
