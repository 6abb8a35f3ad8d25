import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { SAMPLE_CATALOG, SAMPLE_CLAIMS, SAMPLE_RELATIVE, sampleClaim } from '#components/testing/samples.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';

import { Figure } from './figure.tsx';

function html(claim: Claim): string {
  return renderToStaticMarkup(<Figure claim={claim} catalog={SAMPLE_CATALOG} />);
}

describe('Figure', () => {
  it.each(SAMPLE_CLAIMS)('carries the sentence of $id as its name and leads to its page', (claim) => {
    expect(html(claim)).toContain(claimSentence(claim, SAMPLE_CATALOG));
    expect(html(claim)).toContain(`href="/claims/${claim.id}"`);
    expect(html(claim)).toContain(`data-claim="${claim.id}"`);
  });

  it('writes the sign of the bound', () => {
    const text = html(SAMPLE_RELATIVE).replaceAll(/<[^>]+>/g, '');
    expect(text).toBe('≤ 3.3x');
  });

  it('says that a figure stands only in a name', () => {
    expect(html(sampleClaim('named', { nature: 'name', phrase: 'Alpha 31.6B' }))).toContain('from the name');
  });

  it('tells apart figures that lack a material condition', () => {
    expect(html(SAMPLE_RELATIVE)).toContain('data-conditions="missing"');
    const conditions: Claim['conditions'] = [
      { key: 'hardware', value: 'H100', unit: 'none' },
      { key: 'precision', value: 'FP8', unit: 'none' },
    ];
    expect(html({ ...SAMPLE_RELATIVE, conditions })).toContain('data-conditions="stated"');
  });
});
