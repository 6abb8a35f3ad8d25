import { expect, it, vi } from 'vitest';

it('lets a test that expects noise watch for it', () => {
  const seen = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  console.warn('expected');
  expect(seen).toHaveBeenCalledWith('expected');
});

it.fails('fails a test that writes to the console', () => {
  console.warn('stray');
  expect(vi.isMockFunction(console.warn)).toBe(true);
});
