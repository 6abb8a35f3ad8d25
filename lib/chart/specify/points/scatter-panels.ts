import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS, type ConditionKey } from '#lib/domain/facts/condition.ts';
import { statedText } from '#lib/domain/judge/instrument.ts';
import { conditionIdentity } from '#lib/domain/words/conditions.ts';
import { rankFigures } from '#lib/domain/judge/rank.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { ClaimPanel } from '#lib/domain/judge/panels.ts';
import { UNIT_FACTS, type Unit } from '#lib/domain/facts/unit.ts';
import { claimsBySubject, specifySubject, type MarkContext } from '#lib/chart/specify/mark.ts';
import { unitOf } from '#lib/chart/specify/rows/panel.ts';
import { panelConditions } from '#lib/chart/specify/rows/panel-conditions.ts';
import { roleTitles, testTitles } from '#lib/chart/specify/rows/test-titles.ts';
import type { ScatterPanel, ScatterPoint } from '#lib/chart/spec/points.ts';
import type { ScaleName } from '#lib/domain/facts/scale.ts';
import { inShort, statementWithin } from '#lib/chart/furniture/statement.ts';

type Claims = readonly [Claim, ...Claim[]];

/** Figures that may share an axis, and the set in which they are paired. */
export interface SidePanel extends Pick<ClaimPanel, 'claims'> {
  readonly set: number;
  readonly isOneExperiment: boolean;
}

/** One of the two metrics with its absolute figures in sets that may share an axis. */
export interface ScatterSide {
  readonly metric: Metric;
  readonly panels: readonly SidePanel[];
  readonly scale: ScaleName;
  readonly catalog: Pick<Catalog, 'sources'>;
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
  readonly panel: SidePanel;
  readonly unit: Unit;
  readonly title: string;
  /** On which hardware all its figures were taken; empty where they do not say so alike. */
  readonly system: string;
  readonly bySubject: ReadonlyMap<string, Claims>;
}

function classesOf(side: ScatterSide): readonly Class[] {
  const like = side.panels.map(({ claims }) => ({ claims, siblingKey: 'absolute figures' }));
  const conditions = panelConditions(like, side.metric);
  const tests = testTitles(like, side.metric, side.catalog);
  const roles = roleTitles(like, side.metric);
  const units = new Set(side.panels.map(({ claims }) => unitOf(claims, side.metric)));
  return side.panels.map((panel, index) => {
    const unit = unitOf(panel.claims, side.metric);
    const inUnit = units.size < 2 ? '' : UNIT_FACTS[unit].words.trim();
    const system = systemWords(panel.claims, side.metric);
    const told = (conditions[index] ?? '').split(APART).filter((part) => !system.includes(part));
    const title = [inUnit, roles[index] ?? '', tests[index] ?? '', ...told].filter((part) => part !== '').join(APART);
    return { side, panel, unit, title, system: system.join(APART), bySubject: claimsBySubject(panel.claims) };
  });
}

/** Stands between the parts of a heading. */
const APART = '; ';

/** By what a speed was reached is told even where all panels share it: without that, it says nothing. */
const TOLD_OF_SYSTEMS: readonly ConditionKey[] = ['hardware', 'hardware_count'];

/** On which hardware all figures of a panel were taken. */
function systemWords(claims: readonly Claim[], { material }: Metric): readonly string[] {
  return TOLD_OF_SYSTEMS.filter((key) => material.includes(key)).flatMap((key) => {
    const [text, ...others] = new Set(claims.map((claim) => statedText(claim, key)));
    return text === undefined || others.length > 0 ? [] : [`${CONDITION_LABELS[key]}: ${text}`];
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

function underMetric({ metric }: ScatterSide, text: string): readonly string[] {
  return text === '' ? [] : [`${metric.name}: ${text}`];
}

/** The heading of a panel: the hardware first, since a long heading is cut at its end. */
function headingOf(x: Class, y: Class): string {
  const systems =
    x.system === y.system && x.system !== '' ? [x.system] : [y, x].flatMap((own) => underMetric(own.side, own.system));
  return [...systems, ...[y, x].flatMap((own) => underMetric(own.side, own.title))].join(' · ');
}

function pair(x: Class, y: Class, subjects: readonly PairedSubject[], id: string): PairedPanel {
  const title = headingOf(x, y);
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

/** Two classes in which a subject has figures. */
interface Meeting {
  readonly own: Class;
  readonly i: number;
  readonly other: Class;
  readonly j: number;
  readonly subject: PairedSubject;
}

function benchmarkOf({ x, y }: PairedSubject): {
  readonly across: string | undefined;
  readonly up: string | undefined;
} {
  return { across: conditionIdentity(x[0], 'benchmark'), up: conditionIdentity(y[0], 'benchmark') };
}

/** Of what one experiment measured of a subject, figures on one benchmark go together, and figures over several. */
function onAlike(meetings: readonly Meeting[]): readonly Meeting[] {
  const alike = meetings.filter(({ own, subject }) => {
    const { across, up } = benchmarkOf(subject);
    return !own.panel.isOneExperiment || across === up;
  });
  return alike.length === 0 ? meetings : alike;
}

/** Every two classes of one set in which a subject has figures. */
function meetingsOf(across: readonly Class[], up: readonly Class[]): readonly Meeting[] {
  const upOf = placesOf(up);
  const met = across.flatMap((own, i) =>
    [...own.bySubject].flatMap(([subject, claims]) =>
      (upOf.get(subject) ?? []).flatMap((j): readonly Meeting[] => {
        const other = up[j];
        const figures = other?.bySubject.get(subject);
        const isOfSet = other?.panel.set === own.panel.set;
        if (other === undefined || figures === undefined || !isOfSet) return [];
        return [{ own, i, other, j, subject: { x: claims, y: figures } }];
      }),
    ),
  );
  const bySubject = Map.groupBy(met, ({ own, subject }) => `${String(own.panel.set)} ${subject.x[0].subject}`);
  const kept = new Set([...bySubject.values()].flatMap(onAlike));
  return met.filter((meeting) => kept.has(meeting));
}

/** A panel for each pair of classes of one set in which a subject has figures; the fullest first. */
export function pairPanels(x: ScatterSide, y: ScatterSide): readonly PairedPanel[] {
  const meetings = meetingsOf(classesOf(x), classesOf(y)).toSorted((a, b) => a.i - b.i || a.j - b.j);
  return [...Map.groupBy(meetings, ({ i, j }) => `panel-${String(i + 1)}-${String(j + 1)}`)]
    .flatMap(([id, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        pair(
          first.own,
          first.other,
          group.map(({ subject }) => subject),
          id,
        ),
      ];
    })
    .toSorted((a, b) => b.subjects.length - a.subjects.length);
}
