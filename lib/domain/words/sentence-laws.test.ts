import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { baselineSubjects } from './baseline.ts';
import { BOUND_WORDS } from '#lib/domain/facts/bound.ts';
import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS } from '#lib/domain/facts/condition.ts';
import { conditionsNotStated, statedConditions } from './conditions.ts';
import { quantityWords } from './format.ts';
import { NATURE_RANK } from '#lib/domain/facts/nature.ts';
import { claimSentence } from './sentence.ts';
import { CLAIMED_METRIC, claims, figureClaims } from '#lib/domain/testing/arbitraries.ts';
import { sampleCatalog } from '#lib/domain/testing/samples.ts';

const catalog = sampleCatalog([CLAIMED_METRIC]);
const sentenceOf = (claim: Claim) => claimSentence(claim, catalog);

describe('the sentence of any claim', () => {
  it('names its subject and every subject it compares with', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const sentence = sentenceOf(claim);
        for (const id of [claim.subject, ...baselineSubjects(claim.baseline)]) {
          expect(sentence).toContain(catalog.subjects.get(id)?.name);
        }
        const { description = '' } = 'description' in claim.baseline ? claim.baseline : {};
        expect(sentence).toContain(description);
      }),
    );
  });

  it('keeps the figure and its limiting word', () => {
    fc.assert(
      fc.property(figureClaims, (claim) => {
        const { assertion } = claim;
        const stated = quantityOf(claim);
        if (
          stated === undefined ||
          (assertion.form === 'relative' && assertion.relativeForm === 'order_of_magnitude')
        ) {
          return;
        }
        const isFraction = assertion.form === 'relative' && assertion.relativeForm === 'fraction';
        const figure = isFraction ? BOUND_WORDS[stated.bound].words + stated.printed : quantityWords(stated);
        expect(sentenceOf(claim)).toContain(figure);
      }),
    );
  });

  it('tells every stated condition, and no other', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const sentence = sentenceOf(claim);
        for (const { key, text } of statedConditions(claim)) {
          expect(sentence).toContain(key === 'per' ? `per ${text}` : `${CONDITION_LABELS[key]}: ${text}`);
        }
        expect(sentence.split(': ').length - 1).toBeLessThanOrEqual(statedConditions(claim).length + 1);
      }),
    );
  });

  it('names every material condition that its figure leaves out', () => {
    fc.assert(
      fc.property(figureClaims, (claim) => {
        const [, silent = ''] = /; ([^;]*) not stated in the abstract\.$/.exec(sentenceOf(claim)) ?? [];
        for (const key of conditionsNotStated(claim, CLAIMED_METRIC)) expect(silent).toContain(CONDITION_LABELS[key]);
      }),
    );
  });

  it('says so when a percentage may mean points', () => {
    fc.assert(
      fc.property(figureClaims, (claim) => {
        const isOpen = quantityOf(claim)?.unit === 'percent-unspecified';
        expect(sentenceOf(claim).includes('whether percentage points are meant')).toBe(isOpen);
      }),
    );
  });

  it('never passes a goal, a plan, a name or a passing mention for a result', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const sentences = NATURE_RANK.map((nature) => sentenceOf({ ...claim, nature }));
        expect(new Set(sentences).size).toBe(NATURE_RANK.length);
        for (const sentence of sentences.slice(1)) expect(sentence).not.toContain('is claimed to');
      }),
    );
  });

  it('is one sentence, without a gap or a doubled sign', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        expect(sentenceOf(claim)).toMatch(/^[A-Z].*[^.]\.$/);
        expect(sentenceOf(claim)).not.toMatch(/ {2}| [,;.)]|undefined|\{|\) \(/);
      }),
    );
  });
});
