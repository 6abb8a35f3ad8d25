import { joinSources, renumber } from '#lib/chart/furniture/sources.ts';
import { panelByPanel } from '#lib/chart/furniture/statement.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import type { ChartPanel, RowChart } from '#lib/chart/spec/rows.ts';

/** Another chart of the same unit whose figures are parts of this one's: active of total parameters. */
export interface ChartPart {
  readonly chart: RowChart;
  /** What the parts are called beside a figure and in the legend: "active". */
  readonly word: string;
  /** The title of both together. */
  readonly title: string;
}

function isAbsolute({ form }: ChartPanel): boolean {
  return form === 'absolute';
}

/** Each subject's figures, then its parts; parts of subjects without a figure follow, on rows of their own. */
function joinMarks(own: readonly ChartMark[], parts: readonly ChartMark[]): ChartMark[] {
  const partsOf = Map.groupBy(parts, ({ subjectId }) => subjectId);
  const wholes = Map.groupBy(own, ({ subjectId }) => subjectId);
  const alone = parts.filter(({ subjectId }) => !wholes.has(subjectId));
  const beside = [...wholes].flatMap(([id, marks]) => [
    ...marks,
    ...(partsOf.get(id) ?? []).map((mark) => ({ ...mark, chosen: false })),
  ]);
  return [...beside, ...alone];
}

interface Stated {
  readonly name: string;
  readonly statement: string;
}

/** What may be compared of each of two metrics; said once where it is the same of both. */
function joinStatements(own: Stated, added: Stated, gap = ' '): string {
  if (own.statement === added.statement) return own.statement;
  const told = [own, added].filter(({ statement }) => statement !== '');
  return told.map(({ name, statement }) => `${name}: ${statement}`).join(gap);
}

/** What a chart says of figures of different panels; empty where it has one panel. */
function betweenPanels({ panels, statement }: RowChart): string {
  const opening = panelByPanel(panels);
  return statement.startsWith(opening) ? statement.slice(opening.length).trim() : '';
}

/** A panel that says of which metric it is, where another stands in the same chart. */
function named(panel: ChartPanel, metricName: string): ChartPanel {
  return { ...panel, metricName, title: panel.title === '' ? metricName : `${metricName}: ${panel.title}` };
}

/** A subject that has a mark, if only for a part, is not named as missing. */
function withoutDrawn(notShown: RowChart['notShown'], marks: readonly ChartMark[]): RowChart['notShown'] {
  const drawn = new Set(marks.map(({ label }) => label));
  return notShown
    .map(({ reason, names }) => ({ reason, names: names.filter((name) => !drawn.has(name)) }))
    .filter(({ names }) => names.length > 0);
}

/** Joins what is said of each of two charts under the names of their metrics. */
function joinerOf(whole: RowChart, part: RowChart) {
  return (own: string, added: string, gap?: string) =>
    joinStatements({ name: whole.metric.name, statement: own }, { name: part.metric.name, statement: added }, gap);
}

/** What may be compared within a panel that holds the figures of two. */
function toldOfBoth(
  home: ChartPanel,
  guest: ChartPanel,
  join: ReturnType<typeof joinerOf>,
): Pick<ChartPanel, 'statement' | 'inShort'> {
  return { statement: join(home.statement, guest.statement), inShort: join(home.inShort, guest.inShort, '; ') };
}

/** What may be compared of two charts in one, whose panels are counted anew. */
function statementFor(whole: RowChart, part: RowChart, panels: readonly ChartPanel[]): string {
  const join = joinerOf(whole, part);
  if (panels.length === 1) return join(whole.statement, part.statement);
  return `${panelByPanel(panels)} ${join(betweenPanels(whole), betweenPanels(part))}`;
}

/**
 * Puts the absolute figures of a part beside those of the whole, subject by subject, on one axis.
 * Gives the whole unchanged where the two have no axis in common.
 */
export function addPart(whole: RowChart, part: ChartPart): RowChart {
  const home = whole.panels.find(isAbsolute);
  const guest = part.chart.panels.find(isAbsolute);
  if (home === undefined || guest === undefined || home.unit !== guest.unit || home.kind !== guest.kind) return whole;
  const sources = joinSources(whole.sources, part.chart.sources);
  const numberOf = renumber(part.chart.sources, sources);
  const moved = (mark: ChartMark): ChartMark => ({
    ...mark,
    sourceNumber: numberOf(mark.sourceNumber),
    alsoIn: mark.alsoIn.map(numberOf),
  });
  const parts = guest.marks.map((mark) => ({ ...moved(mark), part: part.word, qualifier: part.word }));
  const others = part.chart.panels.filter((panel) => panel !== guest);
  const panels = [
    { ...home, marks: joinMarks(home.marks, parts), ...toldOfBoth(home, guest, joinerOf(whole, part.chart)) },
    ...whole.panels.filter((panel) => panel !== home).map((panel) => named(panel, whole.metric.name)),
    ...others.map((panel) => ({
      ...named(panel, part.chart.metric.name),
      id: `${panel.id}-${part.word}`,
      marks: panel.marks.map(moved),
    })),
  ];
  return {
    ...whole,
    title: part.title,
    panels,
    words: [
      ...whole.words,
      ...part.chart.words.map((claim) => ({ ...claim, sourceNumber: numberOf(claim.sourceNumber) })),
    ],
    notShown: withoutDrawn(whole.notShown, parts),
    statement: statementFor(whole, part.chart, panels),
    sources,
  };
}
