import type { Claim } from '#lib/domain/facts/claim.ts';
import { rankFigures } from '#lib/domain/judge/rank.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { ClaimPanel } from '#lib/domain/judge/panels.ts';
import { UNIT_FACTS, type Unit } from '#lib/domain/facts/unit.ts';
import { claimsBySubject, specifySubject, type MarkContext } from '#lib/chart/specify/mark.ts';
import { unitOf } from '#lib/chart/specify/rows/panel.ts';
import { panelConditions } from '#lib/chart/specify/rows/panel-conditions.ts';
import type { ScatterPanel, ScatterPoint } from '#lib/chart/spec/points.ts';
import type { ScaleName } from '#lib/domain/facts/scale.ts';
import { inShort, statementWithin } from '#lib/chart/furniture/statement.ts';

type Claims = readonly [Claim, ...Claim[]];

/** One of the two metrics with its absolute figures in sets that may share an axis. */
export interface ScatterSide {
  readonly metric: Metric;
  readonly panels: readonly ClaimPanel[];
  readonly scale: ScaleName;
}

interface PairedSubject {
  readonly x: Claims;
  readonly y: Claims;
}

/** Subjects with figures in one set of each side. */
export interface PairedPanel {
  readonly subjects: readonly PairedSubject[];
  readonly specify: (context: MarkContext) => ScatterPanel;
}

/** A set of figures of a side, with what sets it apart from the side's others. */
interface Class {
  readonly side: ScatterSide;
  readonly unit: Unit;
  readonly title: string;
  readonly bySubject: ReadonlyMap<string, Claims>;
}

function classesOf(side: ScatterSide): readonly Class[] {
  const like = side.panels.map(({ claims }) => ({ claims, siblingKey: 'absolute figures' }));
  const conditions = panelConditions(like, side.metric);
  const units = new Set(side.panels.map(({ claims }) => unitOf(claims, side.metric)));
  return side.panels.map(({ claims }, index) => {
    const unit = unitOf(claims, side.metric);
    const inUnit = units.size < 2 ? '' : UNIT_FACTS[unit].words.trim();
    const title = [inUnit, conditions[index] ?? ''].filter((part) => part !== '').join('; ');
    return { side, unit, title, bySubject: claimsBySubject(claims) };
  });
}

function specifyPoint({ x, y }: PairedSubject, units: { x: Unit; y: Unit }, context: MarkContext): ScatterPoint[] {
  const [across, up] = [specifySubject(x, units.x, context).marks, specifySubject(y, units.y, context).marks];
  const [[firstX, ...otherX], [firstY, ...otherY]] = [across, up];
  if (firstX === undefined || firstY === undefined) return [];
  const { subjectId, label, series } = firstY;
  const others = [...otherX, ...otherY].map((mark) => `Another stated value: ${mark.sentence}`);
  const sentence = [firstY.sentence, firstX.sentence, ...others].join(' ');
  return [{ subjectId, label, series, x: firstX, y: firstY, otherX, otherY, sentence }];
}

/** What may be compared of each side, said once where it is the same of both. */
function ofBoth(own: string, other: string, { x, y, gap }: { x: Metric; y: Metric; gap: string }): string {
  return own === other ? own : `${y.name}: ${other}${gap}${x.name}: ${own}`;
}

function toldOf(subjects: readonly PairedSubject[], x: Metric, y: Metric): Pick<ScatterPanel, 'statement' | 'inShort'> {
  const [across, up] = [subjects.flatMap((subject) => subject.x), subjects.flatMap((subject) => subject.y)];
  return {
    statement: ofBoth(statementWithin(across, x), statementWithin(up, y), { x, y, gap: ' ' }),
    inShort: ofBoth(inShort(across, x), inShort(up, y), { x, y, gap: '; ' }),
  };
}

/** The order of drawing and of the table: by the figure upward as far as that is determined, then by name. */
function byHeight(subjects: readonly PairedSubject[], context: MarkContext): readonly PairedSubject[] {
  const name = ({ y: [claim] }: PairedSubject) => context.catalog.subjects.get(claim.subject)?.name ?? claim.subject;
  const named = subjects.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
  const { ranked, open } = rankFigures(named, ({ y: [claim] }) => claim);
  return [...ranked, ...open];
}

function pair(x: Class, y: Class, subjects: readonly PairedSubject[], id: string): PairedPanel {
  const named = ({ side, title }: Class) => (title === '' ? [] : [`${side.metric.name}: ${title}`]);
  const title = [...named(y), ...named(x)].join(' · ');
  const specify = (context: MarkContext): ScatterPanel => ({
    id,
    title,
    conditions: title,
    ...toldOf(subjects, x.side.metric, y.side.metric),
    x: { unit: x.unit, scale: x.side.scale },
    y: { unit: y.unit, scale: y.side.scale },
    points: byHeight(subjects, context).flatMap((subject) => specifyPoint(subject, { x: x.unit, y: y.unit }, context)),
  });
  return { subjects, specify };
}

/** Where each subject has figures among sets: their indexes, in order. */
function placesOf(classes: readonly Class[]): ReadonlyMap<string, readonly number[]> {
  const pairs = classes.flatMap(({ bySubject }, index) => [...bySubject.keys()].map((subject) => ({ subject, index })));
  const groups = Map.groupBy(pairs, ({ subject }) => subject);
  return new Map([...groups].map(([subject, group]) => [subject, group.map(({ index }) => index)]));
}

/** A panel for each pair of sets in which a subject has figures; the fullest first. */
export function pairPanels(x: ScatterSide, y: ScatterSide): readonly PairedPanel[] {
  const [across, up] = [classesOf(x), classesOf(y)];
  const upOf = placesOf(up);
  return across
    .flatMap((own, i) => {
      const met = [...own.bySubject].flatMap(([subject, claims]) =>
        (upOf.get(subject) ?? []).flatMap((j) => {
          const other = up[j];
          const figures = other?.bySubject.get(subject);
          return other === undefined || figures === undefined ? [] : [{ j, other, subject: { x: claims, y: figures } }];
        }),
      );
      return [...Map.groupBy(met, ({ j }) => j).values()]
        .toSorted(([a], [b]) => (a?.j ?? 0) - (b?.j ?? 0))
        .flatMap((group) => {
          const [first] = group;
          if (first === undefined) return [];
          const subjects = group.map(({ subject }) => subject);
          return [pair(own, first.other, subjects, `panel-${i + 1}-${first.j + 1}`)];
        });
    })
    .toSorted((a, b) => b.subjects.length - a.subjects.length);
}
