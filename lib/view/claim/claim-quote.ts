import type { QuoteChart } from '#lib/chart/spec/quote.ts';
import { specifyQuoteChart } from '#lib/chart/specify/quote/specify-quote.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { claimHref } from '#lib/url/hrefs.ts';
import type { PinnedState } from '#lib/url/states/pinned.ts';
import type { Opened } from '#lib/view/open-release.ts';

/** Claims set as quotations, each with its words; they lead to the claims of the release that is asked for. */
export function quoteCard(
  title: string,
  claims: readonly Claim[],
  { catalog }: Opened,
  { release }: PinnedState,
): QuoteChart {
  return specifyQuoteChart({ id: 'quote', title, claims, catalog, hrefOf: (id) => claimHref(id, { release }) });
}
