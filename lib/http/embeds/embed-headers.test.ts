import { describe, expect, test } from 'vitest';

import { embedHeaders } from './embed-headers.ts';

describe('frames may be held', () => {
  test('by everybody where the operator says nothing', () => {
    expect(embedHeaders({ hasScript: true }, undefined)['Content-Security-Policy']).not.toContain('frame-ancestors');
  });

  test('by those alone that the operator names', () => {
    const ancestors = ['https://a.example', 'https://*.b.example:8443', 'http://localhost:8000'];
    const policy = embedHeaders({ hasScript: true }, ancestors)['Content-Security-Policy'];
    expect(policy?.endsWith('frame-ancestors https://a.example https://*.b.example:8443 http://localhost:8000')).toBe(
      true,
    );
  });
});
