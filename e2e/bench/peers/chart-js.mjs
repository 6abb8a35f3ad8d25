import { createCanvas } from '@napi-rs/canvas';
import Chart from 'chart.js/auto';

/** The library sizes itself by its page; here it is told, and draws twice as fine. */
const DENSITY = 2;

function render(config, { width, height }) {
  const canvas = createCanvas(width, height);
  const options = { animation: false, responsive: false, devicePixelRatio: DENSITY, ...config.options };
  const chart = new Chart(canvas, { ...config, options });
  const png = canvas.toBuffer('image/png');
  chart.destroy();
  return png;
}

export const draw = {
  points: ({ title, series }, size) =>
    render(
      {
        type: 'scatter',
        data: {
          datasets: series.map(({ name, points }) => ({ label: name, data: points.map(([x, y]) => ({ x, y })) })),
        },
        options: { plugins: { title: { display: true, text: title } } },
      },
      size,
    ),
  bars: ({ title, bars }, size) =>
    render(
      {
        type: 'bar',
        data: {
          labels: bars.map(({ name }) => name),
          datasets: [{ label: title, data: bars.map(({ value }) => value) }],
        },
        options: { indexAxis: 'y', plugins: { title: { display: true, text: title } } },
      },
      size,
    ),
};

/** A picture cannot be counted in: what it was given. */
export function countMarks(_png, { series, bars }) {
  return bars?.length ?? series.reduce((sum, { points }) => sum + points.length, 0);
}
