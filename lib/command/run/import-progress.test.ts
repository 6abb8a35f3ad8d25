import { describe, expect, it } from 'vitest';
import { showProgress } from './import-progress.ts';

function screenOf(isTTY: boolean): { readonly text: () => string; isTTY: boolean; write(text: string): void } {
  const written: string[] = [];
  return { isTTY, write: (text) => void written.push(text), text: () => written.join('') };
}

describe('the progress of an import', () => {
  it('is one line a stage where no terminal is', () => {
    const screen = screenOf(false);
    const { show, end } = showProgress(screen);
    show({ stage: 'check', done: 0, total: 0 });
    for (const done of [1, 2, 3]) show({ stage: 'write', done, total: 3 });
    end();
    expect(screen.text()).toBe('Checking the data …\nWriting the release …\n');
  });

  it('is a bar on a terminal that leaves nothing behind', () => {
    const screen = screenOf(true);
    const { show, end } = showProgress(screen);
    show({ stage: 'write', done: 1, total: 2 });
    expect(screen.text()).toContain(`[${'#'.repeat(15)}${' '.repeat(15)}] 1 of 2`);
    end();
    expect(screen.text().endsWith('\r\u{1B}[2K')).toBe(true);
  });
});
