import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

function render(options, { width, height }) {
  return Plot.plot({ document, width, height, ...options }).outerHTML;
}

export const draw = {
  points: ({ title, series }, size) => {
    const values = series.flatMap(({ name, points }) => points.map(([x, y]) => ({ name, x, y })));
    return render(
      {
        title,
        grid: true,
        color: { legend: true },
        marks: [Plot.dot(values, { x: 'x', y: 'y', fill: 'name', r: 3 })],
      },
      size,
    );
  },
  bars: ({ title, bars }, size) =>
    render(
      {
        title,
        marginLeft: 200,
        x: { grid: true },
        y: { domain: bars.map(({ name }) => name) },
        marks: [
          Plot.barX(bars, { x: 'value', y: 'name', fill: '#3366aa' }),
          Plot.text(bars, { x: 'value', y: 'name', text: 'label', dx: 4, textAnchor: 'start' }),
        ],
      },
      size,
    ),
};

export function countMarks(html) {
  const groups = html.match(/<g [^>]*aria-label="(?:dot|bar)"[^>]*>.*?<\/g>/gs) ?? [];
  return groups.join('').match(/<(?:circle|rect) /g)?.length ?? 0;
}
