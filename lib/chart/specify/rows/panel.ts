import { baselineKey, commonBaselineLabel } from '#lib/domain/words/baseline.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { orderNote, rankFigures } from '#lib/domain/judge/rank.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { ClaimPanel } from '#lib/domain/judge/panels.ts';
import { ageText } from '#lib/domain/facts/source-age.ts';
import { convertUnit } from '#lib/domain/facts/convert-unit.ts';
import { type Unit } from '#lib/domain/facts/unit.ts';
import { FORM_AXES } from '#lib/chart/axis/axis-value.ts';
import type { Drawing } from './choose-drawing.ts';
import { panelConditions } from './panel-conditions.ts';
import { roleTitles, testTitles } from './test-titles.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import { claimsBySubject, specifySubject, withFigure, type MarkContext } from '#lib/chart/specify/mark.ts';
import type { ChartPanel, PanelForm } from '#lib/chart/spec/rows.ts';
import { inShort, statementWithin } from '#lib/chart/furniture/statement.ts';

/** By what the subjects of a panel are ordered. */
export interface RowOrder {
  /** The figure as far as its order is determined, the subject's name, or the day on which the source was published. */
  readonly by: 'value' | 'name' | 'published';
  readonly descending: boolean;
}

export const LARGEST_FIRST: RowOrder = { by: 'value', descending: true };

export interface PanelContext extends MarkContext {
  readonly order: RowOrder;
  readonly metric: Metric;
  readonly drawing: Drawing;
}

function formOf({ assertion }: Claim): PanelForm {
  return assertion.form === 'relative' ? assertion.relativeForm : 'absolute';
}

interface SubjectGroup {
  readonly published: string;
  readonly chosen: Claim;
  readonly marks: readonly ChartMark[];
}

function dateOf({ source }: Claim, { catalog }: PanelContext): string {
  const stated = catalog.sources.get(source);
  return stated === undefined ? '' : ageText(stated);
}

function specifyGroup(claims: readonly [Claim, ...Claim[]], unit: Unit, context: PanelContext): SubjectGroup {
  const { chosen, marks } = specifySubject(claims, unit, context);
  return { chosen, published: dateOf(chosen, context), marks };
}

function nameOf({ marks }: SubjectGroup): string {
  return marks[0]?.label ?? '';
}

const COMPARE_GROUPS: Readonly<Record<Exclude<RowOrder['by'], 'value'>, (a: SubjectGroup, b: SubjectGroup) => number>> =
  {
    name: (a, b) => nameOf(a).localeCompare(nameOf(b), 'en', { numeric: true }),
    published: (a, b) => (a.published < b.published ? -1 : Number(a.published > b.published)),
  };

interface OrderedMarks {
  readonly marks: ChartMark[];
  /** What the order does not mean; empty where there is nothing to say. */
  readonly note: string;
}

/** Groups in drawing order; those that are equal in it by name, and those without a determined place last. */
function specifyMarks(claims: readonly Claim[], unit: Unit, context: PanelContext): OrderedMarks {
  const { by, descending } = context.order;
  const groups = [...claimsBySubject(claims).values()]
    .map((group) => specifyGroup(group, unit, context))
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  if (by === 'value') {
    const ranking = rankFigures(groups, ({ chosen }) => chosen, descending);
    return { marks: [...ranking.ranked, ...ranking.open].flatMap(({ marks }) => marks), note: orderNote(ranking) };
  }
  const sign = descending ? -1 : 1;
  const sorted = groups.toSorted((a, b) => sign * COMPARE_GROUPS[by](a, b));
  return { marks: sorted.flatMap(({ marks }) => marks), note: '' };
}

/** The unit of an axis for claims of one dimension: the metric's own where they convert to it. */
export function unitOf(claims: readonly Claim[], metric: Metric): Unit {
  const own = claims[0] === undefined ? metric.unit : withFigure(claims[0]).quantity.unit;
  const isAbsolute = claims[0] !== undefined && formOf(claims[0]) === 'absolute';
  return isAbsolute && convertUnit(1, own, metric.unit) !== undefined ? metric.unit : own;
}

function scaleOf(form: PanelForm, { scale, factorScale }: Drawing): ChartPanel['scale'] {
  if (form === 'absolute') return scale;
  return form === 'multiple' || form === 'order_of_magnitude' ? factorScale : 'linear';
}

/** The first claim of a panel, which stands for what its claims have in common. */
function firstOf({ claims: [first] }: ClaimPanel): Claim {
  if (first === undefined) throw new Error('A panel without claims cannot be drawn.');
  return first;
}

/** Panels with the same key hold figures of one form and baseline, and differ by conditions alone. */
function siblingKey(claim: Claim): string {
  return `${formOf(claim)} ${baselineKey(claim)}`;
}

/** The panels of a chart. Each names its instrument; those that differ by conditions alone say which. */
export function specifyPanels(all: readonly ClaimPanel[], context: PanelContext): readonly ChartPanel[] {
  const panels = all.map((panel) => ({ claims: panel.claims, siblingKey: siblingKey(firstOf(panel)) }));
  const conditions = panelConditions(panels, context.metric);
  const tests = testTitles(panels, context.metric, context.catalog);
  const roles = roleTitles(panels, context.metric);
  return all.map((panel, index) => ({
    id: `panel-${index + 1}`,
    ...specifyPanel(panel, told([roles[index], tests[index], conditions[index]]), context),
  }));
}

function told(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('; ');
}

function specifyPanel(panel: ClaimPanel, conditions: string, context: PanelContext): Omit<ChartPanel, 'id'> {
  const { catalog, drawing, metric } = context;
  const first = firstOf(panel);
  const form = formOf(first);
  const baseline = commonBaselineLabel(panel.claims, (id) => catalog.subjects.get(id)?.name ?? id);
  const { reference } = FORM_AXES[form];
  const against = baseline === '' ? '' : `${reference === undefined ? 'Against' : 'Compared with'} ${baseline}`;
  const unit = unitOf(panel.claims, metric);
  const { marks, note } = specifyMarks(panel.claims, unit, context);
  return {
    kind: form === 'absolute' ? drawing.absoluteKind : 'ladder',
    form,
    unit,
    scale: scaleOf(form, drawing),
    title: told([against, conditions]),
    conditions,
    statement: [statementWithin(panel.claims, metric), note].filter((part) => part !== '').join(' '),
    inShort: inShort(panel.claims, metric),
    ...(reference === undefined ? {} : { reference: { value: reference, label: baseline } }),
    marks,
  };
}
