import type { Direction } from '#lib/domain/facts/metric.ts';
import { UNIT_FACTS } from '#lib/domain/facts/unit.ts';
import type { ChartPanel } from '#lib/chart/spec/rows.ts';

/** Which way is better, in words; empty where neither is. */
export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  higher: 'higher is better',
  lower: 'lower is better',
  none: '',
};

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The unit, what figures are set against, the direction and the scale of panels, in one line. */
export function subtitleOf(
  panels: readonly Pick<ChartPanel, 'form' | 'unit' | 'scale'>[],
  direction: Direction,
): string {
  const absolute = panels.filter(({ form }) => form === 'absolute');
  const units = new Set(absolute.map(({ unit }) => UNIT_FACTS[unit].words.trim()));
  const parts = [
    ...units,
    absolute.length < panels.length ? 'against what each source compares with' : '',
    DIRECTION_WORDS[direction],
    absolute.some(({ scale }) => scale === 'log') ? 'logarithmic scale' : '',
  ];
  return capitalise(parts.filter((part) => part !== '').join(' · '));
}
