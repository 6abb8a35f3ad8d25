import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { chooseClaim } from '#lib/domain/judge/choose.ts';
import { quantityOf, type Claim, type Quantity } from '#lib/domain/facts/claim.ts';
import { conditionText, statedConditions } from '#lib/domain/words/conditions.ts';
import type { ClaimId, SourceId } from '#lib/domain/facts/ids.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { convertUnit, type Unit } from '#lib/domain/facts/unit.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import { claimLabel } from '#lib/domain/words/label.ts';

/** What marks are made with. */
export interface MarkContext {
  readonly catalog: Catalog;
  readonly hrefOf: (claimId: ClaimId) => string;
  readonly numberOf: (source: SourceId) => number;
  /** A figure that another source repeats stays a mark of its own: where the day of the source counts. */
  readonly keepsSources?: boolean;
}

interface Figured {
  readonly claim: Claim;
  readonly quantity: Quantity;
}

/** A claim that is to be drawn, with its figure. Drawing one without is a mistake in the program. */
export function withFigure(claim: Claim): Figured {
  const quantity = quantityOf(claim);
  if (quantity === undefined) throw new Error(`The claim ${claim.id} has no figure to draw.`);
  return { claim, quantity };
}

function ends({ figure }: Quantity): readonly [number, number] {
  return figure.kind === 'number' ? [figure.amount, figure.amount] : [figure.low, figure.high];
}

function uncertaintyOf(
  { claim, quantity }: Figured,
  toAxis: (amount: number) => number,
): Pick<ChartMark, 'uncertainty'> {
  const { uncertainty } = claim;
  if (uncertainty === undefined) return {};
  const [low, high] = ends(quantity);
  const level = uncertainty.levelPercent === undefined ? '' : `${uncertainty.levelPercent}% `;
  const label = `${level}${uncertainty.kind.replaceAll('-', ' ')}`;
  return { uncertainty: { low: toAxis(low - uncertainty.amount), high: toAxis(high + uncertainty.amount), label } };
}

/** What of a claim's conditions other claims of its subject do not share. */
function qualifierOf(claim: Claim, rivals: readonly Claim[]): Pick<ChartMark, 'qualifier'> {
  const own = statedConditions(claim).filter(({ key, text }) =>
    rivals.some((rival) => conditionText(rival, key) !== text),
  );
  return own.length === 0 ? {} : { qualifier: own.map(({ text }) => text).join(', ') };
}

interface MarkInput {
  readonly claim: Claim;
  /** All claims of the subject in the panel, the chosen one first. */
  readonly rivals: readonly Claim[];
  readonly unit: Unit;
}

function specifyMark({ claim, rivals, unit }: MarkInput, context: MarkContext): ChartMark {
  const figured = withFigure(claim);
  const { quantity } = figured;
  const { catalog, hrefOf, numberOf } = context;
  const subject = catalog.subjects.get(claim.subject);
  // A panel holds one dimension, so the conversion always has a factor.
  const toAxis = (amount: number) => convertUnit(amount, quantity.unit, unit) ?? amount;
  const [low, high] = ends(quantity);
  return {
    claimId: claim.id,
    subjectId: claim.subject,
    label: subject?.name ?? claim.subject,
    low: toAxis(low),
    high: toAxis(high),
    bound: quantity.bound,
    nature: claim.nature,
    ...(claim.assertion.form === 'relative' ? { polarity: claim.assertion.polarity } : {}),
    ...uncertaintyOf(figured, toAxis),
    valueLabel: claimLabel(claim),
    ...qualifierOf(claim, rivals),
    sentence: claimSentence(claim, catalog),
    sourceNumber: numberOf(claim.source),
    alsoIn: [],
    chosen: claim === rivals[0],
    series: subject?.standing ?? 'peer',
    href: hrefOf(claim.id),
  };
}

function sayTheSame(a: ChartMark, b: ChartMark, { keepsSources = false }: MarkContext): boolean {
  if (keepsSources && a.sourceNumber !== b.sourceNumber) return false;
  return a.valueLabel === b.valueLabel && a.polarity === b.polarity && a.qualifier === b.qualifier;
}

/** The same figure said by several sources is one mark that names them all. */
function mergeRepeats(marks: readonly ChartMark[], context: MarkContext): readonly ChartMark[] {
  const kept: ChartMark[] = [];
  for (const mark of marks) {
    const index = kept.findIndex((other) => sayTheSame(other, mark, context));
    const first = kept[index];
    if (first === undefined) kept.push(mark);
    else if (first.sourceNumber !== mark.sourceNumber && !first.alsoIn.includes(mark.sourceNumber)) {
      kept[index] = { ...first, alsoIn: [...first.alsoIn, mark.sourceNumber] };
    }
  }
  return kept;
}

/** The marks of one subject, the chosen first; repeats of a figure are one mark. */
export function specifySubject(
  claims: readonly [Claim, ...Claim[]],
  unit: Unit,
  context: MarkContext,
): { readonly chosen: Claim; readonly marks: readonly ChartMark[] } {
  const { claims: ordered } = chooseClaim(claims, context.catalog);
  const marks = ordered.map((claim) => specifyMark({ claim, rivals: ordered, unit }, context));
  return { chosen: ordered[0], marks: mergeRepeats(marks, context) };
}

/** Claims by the id of their subject, in the order in which subjects first occur. */
export function claimsBySubject(claims: readonly Claim[]): ReadonlyMap<string, readonly [Claim, ...Claim[]]> {
  const bySubject = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const group = bySubject.get(claim.subject);
    if (group === undefined) bySubject.set(claim.subject, [claim]);
    else group.push(claim);
  }
  return bySubject;
}
