import { BOUND_WORDS, Bound } from '#lib/domain/facts/bound.ts';
import type { Figure, Quantity } from '#lib/domain/facts/claim.ts';
import { unitSuffix } from '#lib/domain/words/format.ts';
import { COUNT_STEPS, SI_STEPS } from '#lib/domain/words/number.ts';
import { fail, succeed, type Result } from '../result.ts';
import { UNIT_FACTS, type Unit } from '#lib/domain/facts/unit.ts';

const NUMBER = /^(-?\d+(?:,\d{3})*(?:\.\d+)?)\s?([a-zA-Z]?)$/;

const POWER = /^(-?\d(?:\.\d+)?) × 10([⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/;

function parseAmount(text: string, unit: Unit): number | undefined {
  const [, mantissa, raised = ''] = POWER.exec(text.trim()) ?? [];
  if (mantissa !== undefined) {
    return Number(`${mantissa}e${[...raised].map((sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)).join('')}`);
  }
  const match = NUMBER.exec(text.trim());
  if (match === null) return undefined;
  const [, digits = '', letter = ''] = match;
  const steps = UNIT_FACTS[unit].isPrefixed === true ? SI_STEPS : COUNT_STEPS;
  const step = letter === '' ? 1 : steps.find((candidate) => candidate.letter === letter)?.from;
  if (step === undefined) return undefined;
  return Number((Number(digits.replaceAll(',', '')) * step).toPrecision(15));
}

function withoutSuffix(text: string, unit: Unit): string {
  const suffix = [UNIT_FACTS[unit].suffix, unitSuffix(1, unit)].find((candidate) => text.endsWith(candidate)) ?? '';
  return text.slice(0, text.length - suffix.length);
}

function parseFigure(text: string, unit: Unit): Figure | undefined {
  const ends = text.split('–').map((end) => parseAmount(withoutSuffix(end, unit), unit));
  const [low, high] = ends;
  if (ends.length === 1 && low !== undefined) return { kind: 'number', amount: low };
  if (ends.length === 2 && low !== undefined && high !== undefined) return { kind: 'interval', low, high };
  return undefined;
}

function boundOf(sign: string, figure: Figure): Bound {
  if (sign === '') return figure.kind === 'interval' ? 'range' : 'exact';
  return Bound.options.find((bound) => BOUND_WORDS[bound].glyph === sign) ?? 'exact';
}

/**
 * Reads what `quantityLabel` writes: "≤ 3.3x" in `multiple`, "95–100%" in `percent`.
 * Fails with a sentence that names the text and the unit it was read in.
 */
export function parseQuantityLabel(label: string, unit: Unit): Result<Pick<Quantity, 'figure' | 'bound'>, string> {
  const match = /^([≤≥><≈~]?)\s*(.+)$/.exec(label.trim());
  const [, sign = '', rest = ''] = match ?? [];
  const isInUnit = rest.endsWith(UNIT_FACTS[unit].suffix) || rest.endsWith(unitSuffix(1, unit));
  const figure = isInUnit ? parseFigure(rest, unit) : undefined;
  if (figure === undefined) return fail(`“${label}” is not a figure in ${unit}; write it like ${example(unit)}.`);
  return succeed({ figure, bound: boundOf(sign, figure) });
}

function example(unit: Unit): string {
  return `2.5${UNIT_FACTS[unit].suffix}`;
}
