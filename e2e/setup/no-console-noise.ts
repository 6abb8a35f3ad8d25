import { afterEach, beforeEach, vi } from 'vitest';

const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const;

let noise: string[] = [];

beforeEach(() => {
  noise = [];
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...words: readonly unknown[]) => {
      noise.push(`console.${method}: ${words.map(String).join(' ')}`);
    });
  }
});

// A test that expects noise replaces the method with its own spy, so nothing is counted here.
afterEach(() => {
  if (noise.length > 0) throw new Error(`The test wrote to the console:\n${noise.join('\n')}`);
});
