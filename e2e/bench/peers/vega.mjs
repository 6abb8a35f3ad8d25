import * as vega from 'vega';

async function render(spec, { width, height }) {
  const view = new vega.View(vega.parse({ width, height, autosize: { type: 'fit', contains: 'padding' }, ...spec }), {
    renderer: 'none',
  });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

const AXES = [
  { orient: 'bottom', scale: 'x', grid: true },
  { orient: 'left', scale: 'y', labelLimit: 300 },
];

export const draw = {
  points: ({ title, series }, size) => {
    const values = series.flatMap(({ name, points }) => points.map(([x, y]) => ({ name, x, y })));
    const linear = (name, range) => ({
      name,
      type: 'linear',
      range,
      domain: { data: 'points', field: name },
      nice: true,
    });
    return render(
      {
        title,
        data: [{ name: 'points', values }],
        scales: [
          linear('x', 'width'),
          linear('y', 'height'),
          { name: 'colour', type: 'ordinal', range: 'category', domain: { data: 'points', field: 'name' } },
        ],
        axes: AXES,
        legends: [{ fill: 'colour' }],
        marks: [
          {
            type: 'symbol',
            from: { data: 'points' },
            encode: {
              enter: {
                x: { scale: 'x', field: 'x' },
                y: { scale: 'y', field: 'y' },
                fill: { scale: 'colour', field: 'name' },
                size: { value: 36 },
              },
            },
          },
        ],
      },
      size,
    );
  },
  bars: ({ title, bars }, size) =>
    render(
      {
        title,
        data: [{ name: 'bars', values: bars }],
        scales: [
          {
            name: 'x',
            type: 'linear',
            range: 'width',
            zero: true,
            nice: true,
            domain: { data: 'bars', field: 'value' },
          },
          { name: 'y', type: 'band', range: 'height', padding: 0.3, domain: { data: 'bars', field: 'name' } },
        ],
        axes: AXES,
        marks: [
          {
            type: 'rect',
            from: { data: 'bars' },
            encode: {
              enter: {
                x: { scale: 'x', value: 0 },
                x2: { scale: 'x', field: 'value' },
                y: { scale: 'y', field: 'name' },
                height: { scale: 'y', band: 1 },
                fill: { value: '#3366aa' },
              },
            },
          },
          {
            type: 'text',
            from: { data: 'bars' },
            encode: {
              enter: {
                x: { scale: 'x', field: 'value', offset: 4 },
                y: { scale: 'y', field: 'name', band: 0.5 },
                baseline: { value: 'middle' },
                text: { field: 'label' },
              },
            },
          },
        ],
      },
      size,
    ),
};

/** Each top-level mark is a group named after its type; the axes and the legend carry a role of their own. */
export function countMarks(svg) {
  const groups = svg.match(/<g class="mark-(?:symbol|rect) role-mark[^"]*"[^>]*>.*?<\/g>/gs) ?? [];
  return groups.join('').match(/<path /g)?.length ?? 0;
}
