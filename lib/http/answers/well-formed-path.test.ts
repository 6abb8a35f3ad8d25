import { describe, expect, it } from 'vitest';
import { withWellFormedPath } from './well-formed-path.ts';

describe('withWellFormedPath', () => {
  it.each(['/', '/models/canary?sort=%', '/models/a%20b', '/models/%E2%89%A4', '/a?b?c%C0'])(
    'leaves %s as it is',
    (url) => {
      expect(withWellFormedPath(url)).toBe(url);
    },
  );

  it.each(['/models/%C0%AE%C0%AF', '/models/%ED%A0%80', '/models/%E0%A4%A', '/%', '/%zz/%FF?q=%FF'])(
    'makes a path of %s that can be decoded',
    (url) => {
      const [path = '', query] = withWellFormedPath(url).split('?');
      expect(() => decodeURIComponent(path)).not.toThrow();
      expect(query).toBe(url.split('?')[1]);
    },
  );

  it('lets no part of a path be longer than any id, so that nobody fills the memory of pages with names', () => {
    const url = `/models/${'x'.repeat(5_000)}/chart.svg?theme=dark`;
    expect(withWellFormedPath(url)).toMatch(/^\/models\/[^/]{1,200}\/chart\.svg\?theme=dark$/);
  });

  it('keeps what is well formed around what is not', () => {
    expect(decodeURIComponent(withWellFormedPath('/models/%C3%A9%/%FF-nano'))).toBe('/models/é%/\uFFFD-nano');
  });
});
