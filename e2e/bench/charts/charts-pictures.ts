import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import { chartPng } from '#lib/render/pictures/chart-png.ts';
import { chartSvg } from '#lib/render/pictures/chart-svg.ts';
import { encodePng, rasterise } from '#lib/render/pictures/png.ts';
import { SURFACES } from '#lib/render/surfaces.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { RENDER_PARAMS } from '#lib/url/states/render.ts';
import { barsData, barsView } from './charts-data.ts';
import { drawerOf } from './charts-ours.ts';
import type { Bar, Figure } from '#e2e/bench/figure.ts';
import { type Drawer, interleave, ratiosOf, type Rounds } from '#e2e/bench/interleave.ts';
import { summarise } from '#e2e/bench/statistics.ts';

type Show = (figure: Figure) => void;

const WIDTH_PX = 1_700;
const PICTURE = `PNG of ${WIDTH_PX} px`;
const BLANK = `blank pixels of the same size, encoded`;
const BLANK_DRAWN = `blank drawing of the same size, drawn and encoded`;
const OUTLINED = `the same picture, its letters drawn as shapes`;
const TO_BLANK: Bar = { is: 'at most', value: 1.3 };
/** Above it, painting letters ourselves does not pay: see docs/decisions/pictures.md. */
const TO_OUTLINED: Bar = { is: 'at most', value: 0.8 };

/** Draws a wide picture beside blank ones and another making of it, and the surfaces that nobody else has. */
export async function measurePictures(show: Show): Promise<void> {
  const { name: on } = barsData();
  const rounds = await interleave([...pictures(), ...surfaces()]);
  for (const [what, runs] of rounds) {
    show({ what, on, ...summarise(runs.map(({ ms }) => ms)), unit: 'ms' });
    const processor = summarise(runs.map(({ processorMs }) => processorMs));
    show({ what: `${what}, processor time`, on, ...processor, unit: 'ms' });
    show({ what: `${what}, size`, on, value: (runs[0]?.bytes ?? 0) / 1_000, unit: 'kB' });
  }
  showRatio(rounds, [BLANK, TO_BLANK], show);
  showRatio(rounds, [BLANK_DRAWN], show);
  showRatio(rounds, [OUTLINED, TO_OUTLINED], show);
}

function showRatio(rounds: Rounds, [other, bar]: readonly [string, Bar?], show: Show): void {
  const ratios = summarise(ratiosOf(rounds, PICTURE, other));
  show({
    what: `${PICTURE}, to ${other}, processor time`,
    on: barsData().name,
    ...ratios,
    unit: 'times',
    ...(bar && { bar }),
  });
}

function pictures(): readonly Drawer[] {
  const { spec } = barsData();
  const { width, height } = layoutChart(spec, { widthPx: WIDTH_PX });
  const heightPx = Math.floor((height * WIDTH_PX) / width);
  const data = new Uint8Array(WIDTH_PX * heightPx * 4).fill(255);
  const blank =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH_PX}" height="${heightPx}">` +
    `<rect width="100%" height="100%" fill="#fff"/></svg>`;
  // Layouts are kept with their specification, so that each picture is of a new one.
  const outlined = () => chartSvg({ ...spec }, { flavour: 'portable', widthPx: WIDTH_PX });
  return [
    drawerOf(PICTURE, 0, () => chartPng({ ...spec }, { widthPx: WIDTH_PX })),
    drawerOf(BLANK, 0, () => encodePng({ data, widthPx: WIDTH_PX, heightPx })),
    drawerOf(BLANK_DRAWN, 0, async () => encodePng(await rasterise(blank))),
    drawerOf(OUTLINED, 0, async () => encodePng(await rasterise(outlined()))),
  ];
}

/** The file that works offline, where it is among the surfaces. */
function surfaces(): readonly Drawer[] {
  const view = barsView();
  const options = { ...decodeQuery(RENDER_PARAMS, {}).state, origin: 'https://claims.example' };
  return Object.entries(SURFACES)
    .filter(([name]) => name === 'chart.html')
    .map(([name, surface]) =>
      drawerOf(name, 0, async () => {
        const charts = view.charts.map((chart) => ({ ...chart }));
        const rendered = await surface({ ...view, charts, picture: charts[0] }, options);
        if (rendered === undefined) throw new Error(`${name} was not made`);
        return rendered.body;
      }),
    );
}
