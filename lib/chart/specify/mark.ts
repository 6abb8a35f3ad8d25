import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { chooseClaim } from '#lib/domain/judge/choose.ts';
import { quantityOf, type Claim, type Figure, type Quantity } from '#lib/domain/facts/claim.ts';
import { conditionText, statedConditions } from '#lib/domain/words/conditions.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import type { ClaimId, SourceId } from '#lib/domain/facts/ids.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { inUnit, isReciprocal, type InUnit } from '#lib/domain/facts/convert-unit.ts';
import { type Unit } from '#lib/domain/facts/unit.ts';
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

/** A figure as it is drawn on an axis. A panel holds one dimension, so every figure of it converts. */
function endsOn(quantity: Quantity, unit: Unit): InUnit {
  const ends = inUnit(quantity, unit);
  if (ends === undefined) throw new Error(`A figure in ${quantity.unit} has no place on an axis in ${unit}.`);
  return ends;
}

/** The source's own error figure around the ends of its figure; on an axis of a reciprocal one that holds zero has no end. */
function uncertaintyOf({ claim, quantity }: Figured, unit: Unit): Pick<ChartMark, 'uncertainty'> {
  const { uncertainty } = claim;
  if (uncertainty === undefined) return {};
  const { figure } = quantity;
  const [least, most] = figure.kind === 'number' ? [figure.amount, figure.amount] : [figure.low, figure.high];
  const around: Figure = { kind: 'interval', low: least - uncertainty.amount, high: most + uncertainty.amount };
  const isTurned = isReciprocal(quantity.unit) !== isReciprocal(unit);
  const { low, high } = endsOn({ ...quantity, figure: around }, unit);
  if (isTurned && around.low <= 0) return {};
  const level = uncertainty.levelPercent === undefined ? '' : `${uncertainty.levelPercent}% `;
  const label = `${level}${uncertainty.kind.replaceAll('-', ' ')}`;
  return { uncertainty: { low, high, label } };
}

/** The conditions that the claims of a subject in a panel do not all share. */
function unsharedKeys(claims: readonly Claim[]): ReadonlySet<ConditionKey> {
  const keys = new Set(claims.flatMap((claim) => claim.conditions.map(({ key }) => key)));
  const isShared = (key: ConditionKey) => new Set(claims.map((claim) => conditionText(claim, key))).size < 2;
  return new Set([...keys].filter((key) => !isShared(key)));
}

/** What of a claim's conditions other claims of its subject do not share. */
function qualifierOf(claim: Claim, unshared: ReadonlySet<ConditionKey>): Pick<ChartMark, 'qualifier'> {
  const own = statedConditions(claim).filter(({ key }) => unshared.has(key));
  return own.length === 0 ? {} : { qualifier: own.map(({ text }) => text).join(', ') };
}

interface MarkInput {
  readonly claim: Claim;
  readonly isChosen: boolean;
  /** The conditions that the claims of its subject in the panel do not all share. */
  readonly unshared: ReadonlySet<ConditionKey>;
  readonly unit: Unit;
}

function specifyMark({ claim, isChosen, unshared, unit }: MarkInput, context: MarkContext): ChartMark {
  const figured = withFigure(claim);
  const { quantity } = figured;
  const { catalog, hrefOf, numberOf } = context;
  const subject = catalog.subjects.get(claim.subject);
  const { low, high, bound, sense } = endsOn(quantity, unit);
  return {
    claimId: claim.id,
    subjectId: claim.subject,
    label: subject?.name ?? claim.subject,
    low,
    high,
    bound,
    ...(sense === undefined ? {} : { sense }),
    nature: claim.nature,
    ...(claim.assertion.form === 'relative' ? { polarity: claim.assertion.polarity } : {}),
    ...uncertaintyOf(figured, unit),
    valueLabel: claimLabel(claim),
    ...qualifierOf(claim, unshared),
    sentence: claimSentence(claim, catalog),
    sourceNumber: numberOf(claim.source),
    alsoIn: [],
    chosen: isChosen,
    series: subject?.standing ?? 'peer',
    href: hrefOf(claim.id),
  };
}

/** Marks with the same key say the same. */
function sayingKey({ valueLabel, polarity, qualifier, sourceNumber }: ChartMark, context: MarkContext): string {
  return JSON.stringify([valueLabel, polarity, qualifier, context.keepsSources === true ? sourceNumber : 0]);
}

/** The same figure said by several sources is one mark that names them all. */
function mergeRepeats(marks: readonly ChartMark[], context: MarkContext): readonly ChartMark[] {
  return [...Map.groupBy(marks, (mark) => sayingKey(mark, context)).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const also = new Set(others.map(({ sourceNumber }) => sourceNumber));
    also.delete(first.sourceNumber);
    return [{ ...first, alsoIn: [...also] }];
  });
}

/** The marks of one subject, the chosen first; repeats of a figure are one mark. */
export function specifySubject(
  claims: readonly [Claim, ...Claim[]],
  unit: Unit,
  context: MarkContext,
): { readonly chosen: Claim; readonly marks: readonly ChartMark[] } {
  const { claims: ordered } = chooseClaim(claims, context.catalog);
  const unshared = unsharedKeys(ordered);
  const marks = ordered.map((claim, index) => specifyMark({ claim, isChosen: index === 0, unshared, unit }, context));
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
