import { baselineLabel } from '#lib/domain/words/baseline.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS } from '#lib/domain/facts/condition.ts';
import { silentLabels } from '#lib/domain/words/clause/silent-words.ts';
import { statedConditions } from '#lib/domain/words/conditions.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import { HEDGE_WORDS, NATURE_WORDS } from '#lib/domain/facts/nature.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { releaseFurniture } from '#lib/chart/furniture/release.ts';
import { numberSources, specifySources } from '#lib/chart/furniture/sources.ts';
import type { Quote, QuoteChart } from '#lib/chart/spec/quote.ts';
import { claimLabel } from '#lib/domain/words/label.ts';

/** What a card of quotations is made from. */
export interface QuoteChartInput {
  readonly id: string;
  readonly title: string;
  /** Claims of any metric and form, in the order in which they are set. */
  readonly claims: readonly Claim[];
  readonly catalog: Catalog;
  /** The address of a claim's page. */
  readonly hrefOf: (claimId: ClaimId) => string;
}

const SEVERAL_STATEMENT =
  'Each claim stands for itself, in its source’s words and under its source’s conditions; ' +
  'figures may not be compared unless their conditions are the same.';
const EMPTY_STATEMENT = 'No claim has been read.';

/** One claim says what kind of assertion it is; of several each says it beside its figure. */
function statementOf(claims: readonly Claim[]): string {
  const [first, ...rest] = claims;
  if (first === undefined) return EMPTY_STATEMENT;
  if (rest.length > 0) return SEVERAL_STATEMENT;
  const { nature, hedge } = first;
  if (hedge === undefined) return NATURE_WORDS[nature].meaning;
  return nature === 'result' ? HEDGE_WORDS[hedge] : `${NATURE_WORDS[nature].meaning} ${HEDGE_WORDS[hedge]}`;
}

function specifyQuote(claim: Claim, sourceNumber: number, { catalog, hrefOf }: QuoteChartInput): Quote {
  const subject = catalog.subjects.get(claim.subject);
  const metric = catalog.metrics.get(claim.metric);
  if (metric === undefined) throw new Error(`The claim ${claim.id} names the unknown metric ${claim.metric}.`);
  const against = baselineLabel(claim.baseline, (id) => catalog.subjects.get(id)?.name ?? id);
  return {
    claimId: claim.id,
    subjectId: claim.subject,
    label: subject?.name ?? claim.subject,
    series: subject?.standing ?? 'peer',
    metricName: metric.name,
    nature: claim.nature,
    valueLabel: claimLabel(claim),
    hasFigure: hasFigure(claim),
    ...(against === '' ? {} : { against }),
    sentence: claimSentence(claim, catalog),
    phrase: claim.phrase,
    locator: claim.locator,
    conditions: statedConditions(claim).map(({ key, text }) => ({ label: CONDITION_LABELS[key], text })),
    notStated: [...silentLabels(claim, metric, catalog)],
    sourceNumber,
    href: hrefOf(claim.id),
  };
}

/** Sets claims as quotations: what each asserts, its sentence, its phrase and its conditions. */
export function specifyQuoteChart(input: QuoteChartInput): QuoteChart {
  const { id, title, claims, catalog } = input;
  const numbers = numberSources(claims);
  return {
    ...releaseFurniture(catalog),
    id,
    kind: 'quote',
    title,
    subtitle: '',
    quotes: claims.map((claim) => specifyQuote(claim, numbers.get(claim.source) ?? 1, input)),
    words: [],
    notShown: [],
    statement: statementOf(claims),
    corrections: [],
    sources: specifySources(numbers, catalog),
  };
}
