import { describe, expect, it } from 'vitest';

import { planTimeAxis, timePlace, timeSpan } from './time-axis.ts';

describe('a date on a time axis', () => {
  it('leaves open as much time as is known of it', () => {
    const length = (date: string) => timeSpan(date).to - timeSpan(date).from;
    expect(length('2025')).toBe(1);
    expect(length('2025-02') * 365).toBeCloseTo(28, 6);
    expect(length('2025-02-11') * 365).toBeCloseTo(1, 6);
    expect(timeSpan('2024-12').to).toBe(2025);
  });

  it('stands in the middle of that time', () => {
    expect(timePlace('2025')).toBe(2025.5);
    expect(timePlace('2025-01')).toBeCloseTo(2025 + 15.5 / 365, 6);
  });

  it('stands later than every earlier date', () => {
    const places = ['2023-12', '2024-01', '2024-02-29', '2024-03', '2024-12-31', '2025-01'].map(timePlace);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('a time axis', () => {
  const labels = (dates: readonly string[], count: number) =>
    planTimeAxis(dates, count).ticks.map(({ label }) => label);

  it('counts in years, half-years or months as the time between the dates allows', () => {
    expect(labels(['2018-03', '2025-10'], 8)).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025']);
    expect(labels(['2024-02', '2025-11'], 4)).toEqual(['Jul 2024', '2025', 'Jul 2025']);
    expect(labels(['2025-03-14', '2025-07-20'], 6)).toEqual(['Apr 2025', 'May 2025', 'Jun 2025', 'Jul 2025']);
  });

  it.each([2, 3, 5, 8, 12])('has at most %i ticks where so many are asked for, none outside its ends', (count) => {
    for (const dates of [['1990', '2026'], ['2024-02', '2025-11'], ['2025-05'], ['2025-05-01', '2025-05-03']]) {
      const { ticks, domain } = planTimeAxis(dates, count);
      expect(ticks.length).toBeLessThanOrEqual(count);
      expect(ticks.every(({ value }) => value >= domain[0] && value <= domain[1])).toBe(true);
    }
  });

  it('encloses every date with all the time that it leaves open', () => {
    const { domain } = planTimeAxis(['2024-02', '2025'], 4);
    expect(domain[0]).toBeLessThan(timeSpan('2024-02').from);
    expect(domain[1]).toBeGreaterThan(2026);
  });
});
