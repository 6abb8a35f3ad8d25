import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addTallies, readPlaywrightTally, readVitestTally, sayTally, withExitCode } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reportOf(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the count of tests', () => {
  it('adds up several runs', () => {
    const sum = addTallies([
      { passed: 3, failed: 1, skipped: 0 },
      { passed: 4, failed: 0, skipped: 2 },
    ]);
    expect(sum).toEqual({ passed: 7, failed: 1, skipped: 2 });
  });

  it('says the skipped only where there are some', () => {
    expect(sayTally({ passed: 7, failed: 0, skipped: 0 })).toBe('7 passed, 0 failed');
    expect(sayTally({ passed: 7, failed: 1, skipped: 2 })).toBe('7 passed, 1 failed, 2 skipped');
  });

  it('is never without a failure when the run ended badly', () => {
    expect(withExitCode({ passed: 7, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(withExitCode({ passed: 7, failed: 3, skipped: 0 }, 1).failed).toBe(3);
    expect(withExitCode({ passed: 7, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });

  it('is a failure where a run left no report', () => {
    expect(readVitestTally(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(readPlaywrightTally(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('takes a browser test that passed only when repeated as failed', () => {
    const file = reportOf({ stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 2 }, errors: [] });
    expect(readPlaywrightTally(file)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  it('counts a browser run that broke outside its tests as failed', () => {
    const file = reportOf({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] });
    expect(readPlaywrightTally(file).failed).toBe(1);
  });
});
