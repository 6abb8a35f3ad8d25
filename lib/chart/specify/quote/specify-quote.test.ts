import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { statedConditions } from '#lib/domain/words/conditions.ts';
import { silentLabels } from '#lib/domain/words/clause/silent-words.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { claims as anyClaim, CLAIMED_METRIC } from '#lib/domain/testing/arbitraries.ts';
import { sampleCatalog } from '#lib/domain/testing/samples.ts';
import { quoteExample } from '#lib/chart/goldens/fixtures/tables.ts';
import { QuoteChart } from '#lib/chart/spec/quote.ts';
import { specifyQuoteChart } from './specify-quote.ts';

const catalog = sampleCatalog([CLAIMED_METRIC]);
const lists = fc.uniqueArray(anyClaim, { selector: ({ id }) => id, maxLength: 12 });
const hrefOf = (id: string) => `/claims/${id}`;

describe('quotations', () => {
  it('hold every claim once, in its order, with its phrase and its sentence', () => {
    fc.assert(
      fc.property(lists, (claims) => {
        const chart = specifyQuoteChart({ id: 'quote', title: 'Claims', claims, catalog, hrefOf });
        expect(QuoteChart.safeParse(chart).error).toBeUndefined();
        const expected = claims.map((claim) => [claim.id, claim.phrase, claimSentence(claim, catalog)]);
        expect(chart.quotes.map(({ claimId, phrase, sentence }) => [claimId, phrase, sentence])).toEqual(expected);
      }),
    );
  });

  it('write what a claim asserts as the domain does', () => {
    fc.assert(
      fc.property(lists, (claims) => {
        const { quotes } = specifyQuoteChart({ id: 'quote', title: 'Claims', claims, catalog, hrefOf });
        for (const [index, claim] of claims.entries()) {
          expect(quotes[index]?.valueLabel.startsWith(assertionLabel(claim.assertion))).toBe(true);
        }
      }),
    );
  });

  it('name the conditions that a figure states, and those that a reader would miss', () => {
    fc.assert(
      fc.property(lists, (claims) => {
        const { quotes } = specifyQuoteChart({ id: 'quote', title: 'Claims', claims, catalog, hrefOf });
        for (const [index, claim] of claims.entries()) {
          const quote = quotes[index];
          expect(quote?.conditions).toHaveLength(statedConditions(claim).length);
          expect(quote?.notStated).toEqual(silentLabels(claim, CLAIMED_METRIC, catalog));
        }
      }),
    );
  });

  it('say what kind of assertion a single claim is', () => {
    expect(quoteExample([{ of: 'X', says: 3, over: { nature: 'goal' } }]).statement).toContain('A design aim');
  });

  it('warn that several may not be compared as they stand', () => {
    const { statement } = quoteExample([
      { of: 'X', says: 3 },
      { of: 'Y', says: 4 },
    ]);
    expect(statement).toContain('may not be compared unless');
  });
});
