import { describe, expect, test } from 'vitest';

import { embedHeaders, frameAncestors } from './embed-headers.ts';

describe('frames may be held', () => {
  test.each([undefined, '', '  '])('by everybody where the operator says nothing: %j', (allowed) => {
    expect(frameAncestors(allowed)).toBeUndefined();
    expect(embedHeaders({ hasScript: true }, allowed)['Content-Security-Policy']).not.toContain('frame-ancestors');
  });

  test('by those alone that the operator names', () => {
    const allowed = 'https://a.example  https://*.b.example:8443 http://localhost:8000';
    const policy = embedHeaders({ hasScript: true }, allowed)['Content-Security-Policy'];
    expect(policy?.endsWith('frame-ancestors https://a.example https://*.b.example:8443 http://localhost:8000')).toBe(
      true,
    );
  });

  test.each(['*', "'self'", 'a.example', 'https://a.example/path', 'https:', 'https://a.example;script-src', 'data:'])(
    'by nobody where the list holds no origin: %s',
    (allowed) => {
      expect(frameAncestors(allowed)).toBe("'none'");
    },
  );
});
