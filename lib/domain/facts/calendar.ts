import { z } from 'zod';

/** Whether a year, a month or a day, as `2025`, `2025-12` or `2025-12-31`, is one of the calendar. */
export function isRealDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day, a month or a year, as far as a source says it. */
export const ClaimedDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'write YYYY-MM-DD, YYYY-MM or YYYY')
  .refine(isRealDate, 'there is no such date in the calendar');
export type ClaimedDate = z.infer<typeof ClaimedDate>;
