import type { ChartMark, ChartPanel, ChartSpec } from './spec.ts';

/** A description names this many figures; the table beside the chart has them all. */
const FIGURES_MAX = 30;

const KIND_WORDS: Readonly<Record<ChartSpec['kind'], string>> = {
  bar: 'Bar chart',
  dot: 'Dot chart',
  ladder: 'Chart of figures against their baselines',
};

function figureText({ label, valueLabel, chosen, part }: ChartMark): string {
  if (part !== undefined) return `${label}: ${valueLabel} ${part}`;
  return `${label}: ${valueLabel}${chosen ? '' : ' (another stated value)'}`;
}

function panelText(panel: ChartPanel, marks: readonly ChartMark[]): string {
  const heading = panel.title === '' ? '' : `${panel.title}: `;
  return `${heading}${marks.map(figureText).join('; ')}.`;
}

/** The chart in words: kind, figures with their bounds, what may be compared. */
export function describeChart(spec: ChartSpec): string {
  let left = FIGURES_MAX;
  const panels = spec.panels.flatMap((panel) => {
    const marks = panel.marks.slice(0, Math.max(0, left));
    left -= panel.marks.length;
    return marks.length === 0 ? [] : [panelText(panel, marks)];
  });
  const more = left < 0 ? [`${-left} more figures.`] : [];
  const opening = spec.panels.length === 0 ? 'No source states a figure for this.' : `${KIND_WORDS[spec.kind]}.`;
  return [opening, ...panels, ...more, spec.statement].join(' ');
}
