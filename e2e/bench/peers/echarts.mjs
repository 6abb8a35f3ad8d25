import * as echarts from 'echarts';

function render(option, { width, height }) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

export const draw = {
  points: ({ title, series }, size) =>
    render(
      {
        title: { text: title },
        legend: { top: 32 },
        grid: { top: 72 },
        xAxis: { type: 'value' },
        yAxis: { type: 'value' },
        series: series.map(({ name, points }) => ({ type: 'scatter', name, symbolSize: 6, data: points })),
      },
      size,
    ),
  bars: ({ title, bars }, size) =>
    render(
      {
        title: { text: title },
        grid: { containLabel: true },
        xAxis: { type: 'value' },
        yAxis: { type: 'category', inverse: true, data: bars.map(({ name }) => name) },
        series: [
          {
            type: 'bar',
            data: bars.map(({ value, label }) => ({
              value,
              label: { show: true, position: 'right', formatter: label },
            })),
          },
        ],
      },
      size,
    ),
};

/** Marks say that they belong to the chart, not to its legend; labels are texts. */
export function countMarks(svg) {
  return svg.match(/<path [^>]*ecmeta_ssr_type="chart"/g)?.length ?? 0;
}
