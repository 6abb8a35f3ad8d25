/** The other libraries by name; each is loaded in a process of its own. */
export const DRAWERS = {
  echarts: async () => await import('./echarts.mjs'),
  vega: async () => await import('./vega.mjs'),
  plot: async () => await import('./plot.mjs'),
  'chart.js': async () => await import('./chart-js.mjs'),
};
