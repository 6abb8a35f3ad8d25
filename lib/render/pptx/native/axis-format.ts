import type { ChartPanel } from '#lib/chart/spec/rows.ts';
import { unitSuffix } from '#lib/domain/words/format.ts';
import { COUNT_STEPS, plainDecimal, SI_STEPS } from '#lib/domain/words/number.ts';
import { UNIT_FACTS, type Unit } from '#lib/domain/facts/unit.ts';

/** A number format takes two conditions and a rest (ECMA-376 part 1, 18.8.31). */
const CONDITIONS_MAX = 2;
const THOUSAND = 1e3;
const PLURAL = 2;

function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`;
}

function decimalsOf(amount: number): number {
  return plainDecimal(Math.abs(amount)).split('.')[1]?.length ?? 0;
}

/** "0.0" for the most decimals that any of the amounts needs, so that no tick is rounded. */
function digits(amounts: readonly number[], whole = '0'): string {
  const decimals = amounts.map(decimalsOf).reduce((a, b) => Math.max(a, b), 0);
  return decimals === 0 ? whole : `${whole}.${'0'.repeat(Math.min(6, decimals))}`;
}

/** 25T, 128k: a condition for each of the two largest steps that occur, plain digits below. */
function shortenedFormat(values: readonly number[], unit: Unit): string {
  const suffix = unitSuffix(PLURAL, unit);
  const { isPrefixed = false } = UNIT_FACTS[unit];
  const gap = isPrefixed ? ' ' : '';
  const steps = isPrefixed ? SI_STEPS : COUNT_STEPS;
  const used = steps.filter((step, index) => {
    const above = steps[index - 1]?.from ?? Number.POSITIVE_INFINITY;
    return values.some((value) => value >= step.from && value < above);
  });
  const sections = used.slice(0, CONDITIONS_MAX).map(({ from, letter }) => {
    const scaled = values.filter((value) => value >= from).map((value) => value / from);
    const commas = ','.repeat(Math.round(Math.log10(from) / Math.log10(THOUSAND)));
    return `[>=${from}]${digits(scaled.slice(0, 12))}${commas}${quoted(`${gap}${letter}${suffix}`)}`;
  });
  return [...sections, `#,##0${quoted(`${gap}${suffix}`)}`].join(';');
}

/** "+20%;20% less;0%": a change keeps its sense in words, never in a minus. */
function changeFormat(values: readonly number[], unit: Unit): string {
  const body = `${digits(values)}${quoted(unitSuffix(PLURAL, unit))}`;
  return `"+"${body};${body}" less";${body}`;
}

/**
 * The number format of a panel's axis, which writes its ticks as the product does; `undefined` where
 * no format can: a factor's "less" side is mirrored.
 */
export function axisFormat(
  { form, unit }: Pick<ChartPanel, 'form' | 'unit'>,
  ticks: readonly number[],
): string | undefined {
  if (form === 'multiple' || form === 'order_of_magnitude') {
    return ticks.some((value) => value < 1) ? undefined : `${digits(ticks)}"x"`;
  }
  if (form === 'percent_change' || form === 'points') return changeFormat(ticks, unit);
  if (UNIT_FACTS[unit].shortened) return shortenedFormat(ticks, unit);
  return `${digits(ticks, '#,##0')}${quoted(unitSuffix(PLURAL, unit))}`;
}
