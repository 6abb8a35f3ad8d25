import type { ChartKind, ChartSpec } from '#lib/chart/spec/chart.ts';
import { drawnMarks, svgHiddenCount, svgsIn, type DrawnMark } from './drawing-readers.ts';

/** The marks of a chart of any kind: whatever in it names a claim and writes its figure. */
export function markLabels(part: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(part)) return part.flatMap(markLabels);
  if (typeof part !== 'object' || part === null) return [];
  if ('claimId' in part && 'valueLabel' in part) return [[String(part.claimId), String(part.valueLabel)]];
  return Object.values(part).flatMap(markLabels);
}

/** What marks write after their figures to tell them apart, by their claims. */
function markQualifiers(part: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(part)) return part.flatMap(markQualifiers);
  if (typeof part !== 'object' || part === null) return [];
  if ('claimId' in part && 'qualifier' in part) return [[String(part.claimId), String(part.qualifier)]];
  return Object.values(part).flatMap(markQualifiers);
}

/** The names beside the marks of a chart. */
export function markNames(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(markNames);
  if (typeof part !== 'object' || part === null) return [];
  return 'label' in part && 'claimId' in part ? [String(part.label)] : Object.values(part).flatMap(markNames);
}

/** The marks of the charts in `view.json`. */
export function chartMarks(json: string): ReturnType<typeof markLabels> {
  const document: unknown = JSON.parse(json);
  return typeof document === 'object' && document !== null && 'charts' in document ? markLabels(document.charts) : [];
}

/** What a text says beyond the labels of its claims, which may break into lines anywhere. */
function beyondLabels(text: string, labels: readonly string[]): string {
  const bare = (part: string) => part.replaceAll(/\s/g, '');
  const ordered = labels.map(bare).toSorted((a, b) => b.length - a.length);
  const rest = ordered.reduce((left, label) => left.replace(label, '|'), bare(text));
  const found = rest.split('|').length - 1;
  return found === labels.length ? rest.replaceAll(/\||,|or/g, '') : `not all of ${labels.join(', ')} in ${text}`;
}

/** Among points a label finds no place at times, and then the mark's link and the description say its figures. */
const MAY_LACK_FIGURES: Readonly<Record<ChartKind, boolean>> = {
  bar: false,
  dot: false,
  ladder: false,
  scatter: true,
  timeline: true,
  papers: true,
  matrix: false,
  results: false,
  quote: false,
  multiples: false,
};

/** How many figures a chart draws, or says that it does not. */
function figureCount(chart: ChartSpec): number {
  return markLabels(chart).length + (chart.undrawn?.figureCount ?? 0);
}

/** How many figures are drawn: a point stands for two or more, any other mark for its own. */
function drawnCount({ kind }: ChartSpec, drawn: readonly DrawnMark[]): number {
  return kind === 'scatter' ? drawn.reduce((sum, { ids }) => sum + ids.length, 0) : drawn.length;
}

/** Marks that write something else than their claims' figures, and marks that are neither drawn nor counted. */
export function drawingProblems(chart: ChartSpec, svg: string): readonly string[] {
  const labels = Map.groupBy(markLabels(chart), ([id]) => id);
  const qualifiers = new Map(markQualifiers(chart));
  const drawn = drawnMarks(chart.kind, svg);
  const wrong = drawn.flatMap(({ ids, text }) => {
    const own = ids.flatMap((id) => labels.get(id)?.[0]?.[1] ?? []);
    const told = ids.map((id) => qualifiers.get(id)?.replaceAll(/\s|,|or/g, '') ?? '').join('');
    const isName = text === undefined && MAY_LACK_FIGURES[chart.kind];
    const rest = isName ? '' : beyondLabels(text ?? '', own);
    return own.length < ids.length || (rest !== '' && rest !== told) ? [`${ids.join(' ')}: ${rest}`] : [];
  });
  const missing = figureCount(chart) - svgHiddenCount(svg) - drawnCount(chart, drawn);
  return missing === 0 ? wrong : [...wrong, `${chart.kind}: ${missing} marks are neither drawn nor counted`];
}

/** The problems of the drawings of a document, each chart wide and narrow. */
export function documentProblems(charts: readonly ChartSpec[], html: string): readonly string[] {
  const svgs = svgsIn(html);
  if (svgs.length !== 2 * charts.length) return [`${svgs.length} drawings of ${charts.length} charts`];
  return charts.flatMap((chart, index) =>
    svgs.slice(2 * index, 2 * index + 2).flatMap((svg) => drawingProblems(chart, svg)),
  );
}
