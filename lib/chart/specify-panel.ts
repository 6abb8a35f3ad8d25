import { baselineLabel } from '#lib/domain/baseline.ts';
import type { Catalog } from '#lib/domain/catalog.ts';
import { chooseClaim } from '#lib/domain/choose.ts';
import { quantityOf, type Claim, type Quantity } from '#lib/domain/claim.ts';
import { decidingKeys } from '#lib/domain/comparability.ts';
import { CONDITION_LABELS } from '#lib/domain/condition.ts';
import { conditionText, statedConditions } from '#lib/domain/conditions.ts';
import type { ClaimId, SourceId } from '#lib/domain/ids.ts';
import { printedEdge } from '#lib/domain/interval.ts';
import type { Metric } from '#lib/domain/metric.ts';
import type { ClaimPanel } from '#lib/domain/panels.ts';
import { claimSentence } from '#lib/domain/sentence.ts';
import { convertUnit, type Unit } from '#lib/domain/unit.ts';
import { FORM_AXES } from './axis-value.ts';
import type { Drawing } from './choose-drawing.ts';
import type { ChartMark } from './spec-mark.ts';
import type { ChartPanel, PanelForm } from './spec-rows.ts';
import { statementOf } from './statement.ts';
import { valueLabel } from './value-label.ts';

/** By what the subjects of a panel are ordered. */
export interface RowOrder {
  /** The printed edge, the subject's name, or the day on which the source was published. */
  readonly by: 'value' | 'name' | 'published';
  readonly descending: boolean;
}

export const LARGEST_FIRST: RowOrder = { by: 'value', descending: true };

export interface PanelContext {
  readonly order: RowOrder;
  readonly metric: Metric;
  readonly catalog: Catalog;
  readonly drawing: Drawing;
  readonly hrefOf: (claimId: ClaimId) => string;
  readonly numberOf: (source: SourceId) => number;
}

interface Figured {
  readonly claim: Claim;
  readonly quantity: Quantity;
}

function withFigure(claim: Claim): Figured {
  const quantity = quantityOf(claim);
  if (quantity === undefined) throw new Error(`The claim ${claim.id} has no figure to draw.`);
  return { claim, quantity };
}

function formOf({ assertion }: Claim): PanelForm {
  return assertion.form === 'relative' ? assertion.relativeForm : 'absolute';
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

function specifyMark({ claim, rivals, unit }: MarkInput, context: PanelContext): ChartMark {
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
    valueLabel: valueLabel(claim),
    ...qualifierOf(claim, rivals),
    sentence: claimSentence(claim, catalog),
    sourceNumber: numberOf(claim.source),
    alsoIn: [],
    chosen: claim === rivals[0],
    series: subject?.standing ?? 'peer',
    href: hrefOf(claim.id),
  };
}

function sayTheSame(a: ChartMark, b: ChartMark): boolean {
  return a.valueLabel === b.valueLabel && a.polarity === b.polarity && a.qualifier === b.qualifier;
}

/** The same figure said by several sources is one mark that names them all. */
function mergeRepeats(marks: readonly ChartMark[]): readonly ChartMark[] {
  const kept: ChartMark[] = [];
  for (const mark of marks) {
    const index = kept.findIndex((other) => sayTheSame(other, mark));
    const first = kept[index];
    if (first === undefined) kept.push(mark);
    else if (first.sourceNumber !== mark.sourceNumber && !first.alsoIn.includes(mark.sourceNumber)) {
      kept[index] = { ...first, alsoIn: [...first.alsoIn, mark.sourceNumber] };
    }
  }
  return kept;
}

interface SubjectGroup {
  readonly published: string;
  readonly edge: number;
  readonly marks: readonly ChartMark[];
}

function specifySubject(claims: readonly [Claim, ...Claim[]], unit: Unit, context: PanelContext): SubjectGroup {
  const { claims: ordered } = chooseClaim(claims, context.catalog);
  const marks = ordered.map((claim) => specifyMark({ claim, rivals: ordered, unit }, context));
  return {
    edge: printedEdge(withFigure(ordered[0]).quantity),
    published: context.catalog.sources.get(ordered[0].source)?.published ?? '',
    marks: mergeRepeats(marks),
  };
}

function nameOf({ marks }: SubjectGroup): string {
  return marks[0]?.label ?? '';
}

const COMPARE_GROUPS: Readonly<Record<RowOrder['by'], (a: SubjectGroup, b: SubjectGroup) => number>> = {
  value: (a, b) => a.edge - b.edge,
  name: (a, b) => nameOf(a).localeCompare(nameOf(b), 'en', { numeric: true }),
  published: (a, b) => (a.published < b.published ? -1 : Number(a.published > b.published)),
};

/** Groups in drawing order; those that are equal in it by name. */
function specifyMarks(claims: readonly Claim[], unit: Unit, context: PanelContext): ChartMark[] {
  const bySubject = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const group = bySubject.get(claim.subject);
    if (group === undefined) bySubject.set(claim.subject, [claim]);
    else group.push(claim);
  }
  const { by, descending } = context.order;
  const sign = descending ? -1 : 1;
  return [...bySubject.values()]
    .map((group) => specifySubject(group, unit, context))
    .toSorted((a, b) => sign * COMPARE_GROUPS[by](a, b) || (nameOf(a) < nameOf(b) ? -1 : 1))
    .flatMap(({ marks }) => marks);
}

/** The conditions that set panels apart; only those that differ among panels of one form and baseline are named. */
function conditionsTitle(claim: Claim, siblings: readonly Claim[], metric: Metric): string {
  const differing = decidingKeys(metric).filter(
    (key) => new Set(siblings.map((sibling) => conditionText(sibling, key))).size > 1,
  );
  return differing.map((key) => `${CONDITION_LABELS[key]}: ${conditionText(claim, key) ?? 'not stated'}`).join('; ');
}

function unitOf(claims: readonly Claim[], metric: Metric): Unit {
  const own = claims[0] === undefined ? metric.unit : withFigure(claims[0]).quantity.unit;
  const isAbsolute = claims[0] !== undefined && formOf(claims[0]) === 'absolute';
  return isAbsolute && convertUnit(1, own, metric.unit) !== undefined ? metric.unit : own;
}

function scaleOf(form: PanelForm, { scale, factorScale }: Drawing): ChartPanel['scale'] {
  if (form === 'absolute') return scale;
  return form === 'multiple' || form === 'order_of_magnitude' ? factorScale : 'linear';
}

/** One panel of the chart. Panels that differ by conditions alone say which. */
export function specifyPanel(
  panel: ClaimPanel,
  all: readonly ClaimPanel[],
  index: number,
  context: PanelContext,
): ChartPanel {
  const { catalog, drawing, metric } = context;
  const first = panel.claims[0];
  if (first === undefined) throw new Error('A panel without claims cannot be drawn.');
  const form = formOf(first);
  const isSibling = (claim: Claim) =>
    formOf(claim) === form && baselineLabel(claim.baseline, String) === baselineLabel(first.baseline, String);
  const siblings = all.flatMap(({ claims }) => claims.slice(0, 1)).filter(isSibling);
  const conditions = siblings.length < 2 ? '' : conditionsTitle(first, siblings, metric);
  const baseline = baselineLabel(first.baseline, (id) => catalog.subjects.get(id)?.name ?? id);
  const { reference } = FORM_AXES[form];
  const against = reference === undefined || baseline === '' ? '' : `Compared with ${baseline}`;
  const unit = unitOf(panel.claims, metric);
  return {
    id: `panel-${index + 1}`,
    kind: form === 'absolute' ? drawing.absoluteKind : 'ladder',
    form,
    unit,
    scale: scaleOf(form, drawing),
    title: [against, conditions].filter((part) => part !== '').join('; '),
    conditions,
    statement: statementOf([panel.claims], metric),
    ...(reference === undefined ? {} : { reference: { value: reference, label: baseline } }),
    marks: specifyMarks(panel.claims, unit, context),
  };
}
