import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { baselineSubjects } from './baseline.ts';
import { BOUND_WORDS } from '#lib/domain/facts/bound.ts';
import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS } from '#lib/domain/facts/condition.ts';
import { conditionsNotStated, statedConditions } from './conditions.ts';
import { quantityWords } from './format.ts';
import { Hedge, NATURE_RANK, type Nature } from '#lib/domain/facts/nature.ts';
import { claimSentence } from './sentence.ts';
import { CLAIMED_METRIC, claims, figureClaims } from '#lib/domain/testing/arbitraries.ts';
import { sampleCatalog } from '#lib/domain/testing/samples.ts';

/** Natures under which nothing was measured, so that nothing of the measurement can be missing. */
const UNMEASURED: ReadonlySet<Nature> = new Set<Nature>(['attributed', 'name', 'background']);

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
        for (const { text } of statedConditions(claim)) expect(sentence).toContain(text);
        expect(sentence.split(': ').length - 1).toBeLessThanOrEqual(statedConditions(claim).length + 1);
      }),
    );
  });

  it('names every material condition that a measured figure leaves out', () => {
    fc.assert(
      fc.property(figureClaims, (claim) => {
        if (UNMEASURED.has(claim.nature)) return;
        const [, silent = ''] = /; ([^;]*) not stated in the abstract\.$/.exec(sentenceOf(claim)) ?? [];
        // Texts that are read aloud stand in place of a benchmark.
        const hasTexts = claim.conditions.some(({ key }) => key === 'text');
        const left = conditionsNotStated(claim, CLAIMED_METRIC).filter((key) => key !== 'benchmark' || !hasTexts);
        for (const key of left) expect(silent).toContain(CONDITION_LABELS[key]);
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

  it('never passes a goal, a plan, a name, a report or a passing mention for a result', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const sentences = NATURE_RANK.map((nature) => sentenceOf({ ...claim, nature }));
        expect(new Set(sentences).size).toBe(NATURE_RANK.length);
        for (const sentence of sentences.slice(1)) expect(sentence).not.toContain('is claimed to');
      }),
    );
  });

  it('keeps the hedge, whatever the nature', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...Hedge.options), (claim, hedge) => {
        const words = { can: ' can ', may: ' may ', expected: ' is expected to ' };
        expect(sentenceOf({ ...claim, hedge })).toContain(words[hedge]);
        expect(sentenceOf({ ...claim, hedge })).not.toBe(sentenceOf(claim));
      }),
    );
  });

  it('marks a baseline that the source does not name', () => {
    fc.assert(
      fc.property(claims, ({ baseline, ...claim }) => {
        fc.pre(baseline.mode !== 'none');
        const sentence = sentenceOf({ ...claim, baseline: { ...baseline, implied: true } });
        expect(sentence).toMatch(/\[[^\]]+\]/);
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
