import { baselineKey } from '#lib/domain/words/baseline.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { quantityOf, type Claim, type Quantity } from '#lib/domain/facts/claim.ts';
import { isLaterVersion } from './choose.ts';
import { kindOfAssertion } from './comparability.ts';
import { INSTRUMENT_KEYS } from '#lib/domain/facts/condition.ts';
import { conditionIdentity, statedConditions } from '#lib/domain/words/conditions.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';
import { aggregationIdentity, languageIdentity } from './instrument.ts';
import { endsOverlap, intervalOf, overlap, printedEdge } from './interval.ts';
import { orderOf, valuesOf } from './order.ts';
import { testKey } from './scoring.ts';
import { dimensionOf } from '#lib/domain/facts/convert-unit.ts';
import { type Unit } from '#lib/domain/facts/unit.ts';
import { valueKey } from './value-key.ts';

/** Why two claims of one subject, metric and instrument differ. */
export type DisagreementClass =
  | 'rounding'
  | 'notation'
  | 'source-version'
  | 'variant'
  | 'condition'
  | 'unit-reading'
  | 'nature'
  | 'unexplained';

/** The words of each class in a sentence that starts with the values. */
export const DISAGREEMENT_WORDS: Readonly<Record<DisagreementClass, string>> = {
  rounding: 'the figures agree once they are rounded alike',
  notation: 'k and M can mean thousands or powers of 1,024',
  'source-version': 'the figures come from different versions of one source',
  variant: 'the figures may be of different variants',
  condition: 'the conditions differ',
  'unit-reading': 'one source means points and the other may mean percent',
  nature: 'one figure is a result and the other is not',
  unexplained: 'nothing in the sources explains the difference',
};

export interface Disagreement {
  readonly class: DisagreementClass;
  /** The disagreement in a plain sentence that names the values. */
  readonly sentence: string;
}

type Known = Pick<Catalog, 'sources' | 'subjects' | 'metrics'>;
type Test = (a: Claim, b: Claim, catalog: Known) => boolean;

/** Binary and decimal readings of one printed figure: 128k is 128,000 or 131,072. */
const BINARY_STEPS = [1.024, 1.024 ** 2, 1.024 ** 3];
const RATIO_TOLERANCE = 1e-3;

function isNotation(a: Claim, b: Claim): boolean {
  const [left, right] = [quantityOf(a), quantityOf(b)];
  if (left === undefined || right === undefined) return false;
  const edges = [printedEdge(left), printedEdge(right)].toSorted((x, y) => x - y);
  const ratio = (edges[1] ?? 0) / (edges[0] ?? 1);
  return BINARY_STEPS.some((step) => Math.abs(ratio / step - 1) < RATIO_TOLERANCE);
}

/** Where sources do not say which is the newer, one title and two versions tell. */
function isOtherVersion(a: Claim, b: Claim, catalog: Known): boolean {
  const [left, right] = [catalog.sources.get(a.source), catalog.sources.get(b.source)];
  if (left === undefined || right === undefined || left.id === right.id) return false;
  if (isLaterVersion(left, right, catalog) || isLaterVersion(right, left, catalog)) return true;
  return left.title === right.title && left.version !== right.version;
}

/** A model and another made of it, such as base and instruct. */
function areVariants(a: Claim, b: Claim, { subjects }: Known): boolean {
  const isVariantOf = (one: Claim, other: Claim) =>
    subjects
      .get(one.subject)
      ?.relations.some(({ type, target }) => type === 'variant-of' && target === other.subject) === true;
  return isVariantOf(a, b) || isVariantOf(b, a);
}

/** Units that print alike, "5%" or "5 points", and mean different things. */
const READINGS: ReadonlySet<Unit | undefined> = new Set([
  'percent',
  'percent-unspecified',
  'percentage-points',
  'points',
]);

function isUnitReading(a: Claim, b: Claim): boolean {
  const [left, right] = [quantityOf(a)?.unit, quantityOf(b)?.unit];
  return left !== right && READINGS.has(left) && READINGS.has(right);
}

function conditionsText(claim: Claim): string {
  const relevant = statedConditions(claim).filter(({ key }) => !INSTRUMENT_KEYS.includes(key));
  return relevant
    .map(({ key, text }) => `${key}=${text}`)
    .toSorted()
    .join('|');
}

/** The classes in the order in which they are tried. */
const TESTS: readonly (readonly [DisagreementClass, Test])[] = [
  ['source-version', isOtherVersion],
  ['nature', (a, b) => kindOfAssertion(a) !== kindOfAssertion(b)],
  ['variant', areVariants],
  ['unit-reading', isUnitReading],
  ['condition', (a, b) => conditionsText(a) !== conditionsText(b)],
  ['notation', isNotation],
];

function sameFigure(a: Claim, b: Claim): boolean {
  return valueKey(a.assertion) === valueKey(b.assertion);
}

/** Bounds that leave one side open; figures that agree because of one have nothing to explain. */
function isOpen(quantity: Quantity): boolean {
  const { low, high } = intervalOf(quantity);
  return !Number.isFinite(low) || !Number.isFinite(high);
}

/** One experiment sets its rows side by side because they differ. */
function areOfOneExperiment(a: Claim, b: Claim): boolean {
  return a.experiment !== undefined && a.experiment === b.experiment && a.source === b.source;
}

/** Two listening tests may give one system two ratings, and neither is wrong. */
function areOfTwoTests(a: Claim, b: Claim, { metrics }: Known): boolean {
  const metric = metrics.get(a.metric);
  return metric !== undefined && testKey(a, metric) !== testKey(b, metric);
}

/** Whether two claims speak of one thing, so that they can contradict each other. */
function speakOfOne(a: Claim, b: Claim, catalog: Known): boolean {
  const isOneSubject = a.subject === b.subject || areVariants(a, b, catalog);
  const isOneInstrument =
    INSTRUMENT_KEYS.every((key) => conditionIdentity(a, key) === conditionIdentity(b, key)) &&
    aggregationIdentity(a) === aggregationIdentity(b) &&
    languageIdentity(a) === languageIdentity(b);
  const isOneKind = a.metric === b.metric && isOneScale(a, b) && !areOfTwoTests(a, b, catalog);
  return isOneSubject && isOneInstrument && isOneKind && !areOfOneExperiment(a, b);
}

function isOneScale(a: Claim, b: Claim): boolean {
  return a.assertion.form === b.assertion.form && baselineKey(a) === baselineKey(b);
}

function agree(a: Claim, b: Claim): boolean {
  const [left, right] = [quantityOf(a), quantityOf(b)];
  const [mine, theirs] = [valuesOf(a), valuesOf(b)];
  if (left === undefined || right === undefined || mine === undefined || theirs === undefined) return false;
  return dimensionOf(left.unit) === dimensionOf(right.unit) && overlap(mine, theirs);
}

/** Two ranges can share amounts and still be two figures. */
function areOneOnceRounded(a: Quantity, b: Quantity): boolean {
  return a.bound !== 'range' || b.bound !== 'range' || endsOverlap(a, b);
}

/**
 * Whether figures that share amounts are one once they are rounded alike. Those of as many digits that are one apart
 * only touch, 5 and 6 experts: one is more, so they are two.
 */
function isRounding(a: Claim, b: Claim, [left, right]: readonly [Quantity, Quantity]): boolean {
  const order = orderOf(a, b);
  return areOneOnceRounded(left, right) && order !== 'more' && order !== 'less';
}

/**
 * Says whether and why two claims with figures disagree. They can only where subject, metric,
 * instrument, form and baseline are one, and no experiment sets them side by side as its rows.
 * `undefined` where they print the same, where the limiting word of one leaves room for the other
 * (at least 32k and 200k), or where one of them has no figure.
 */
export function findDisagreement(a: Claim, b: Claim, catalog: Known): Disagreement | undefined {
  const [left, right] = [quantityOf(a), quantityOf(b)];
  if (left === undefined || right === undefined || sameFigure(a, b)) return undefined;
  if (!speakOfOne(a, b, catalog)) return undefined;
  const doAgree = agree(a, b);
  if (doAgree && (isOpen(left) || isOpen(right))) return undefined;
  const isRounded = doAgree && isRounding(a, b, [left, right]);
  const found = isRounded ? 'rounding' : (TESTS.find(([, test]) => test(a, b, catalog))?.[0] ?? 'unexplained');
  const values = `${assertionLabel(a.assertion)} and ${assertionLabel(b.assertion)}`;
  return { class: found, sentence: `The sources say ${values}: ${DISAGREEMENT_WORDS[found]}.` };
}
