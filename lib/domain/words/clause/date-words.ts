import type { ClaimedDate } from '#lib/domain/facts/calendar.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date as a sentence says it, as far as it is known: "15 December 2025", "December 2025", "2025". */
export function dateWords(date: ClaimedDate): string {
  const [year = '', month, day] = date.split('-');
  const words = [day === undefined ? '' : String(Number(day)), MONTHS[Number(month) - 1] ?? '', year];
  return words.filter((word) => word !== '').join(' ');
}
