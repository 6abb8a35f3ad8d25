import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImageResponse } from '@vercel/og';

import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import { licenceLine } from '#lib/chart/licence-line.ts';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { renderPortableSvg } from '#lib/chart/svg.ts';
import { PALETTES } from '#lib/chart/theme.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { outlineText } from './outlines.ts';

/** The size that link previews take (Open Graph protocol, common practice). */
const WIDTH_PX = 1200;
const HEIGHT_PX = 630;
const MARGIN_PX = 56;
const CHART_WIDTH_PX = 740;
const CHART_HEIGHT_PX = 370;
/** The chart is laid out at this width and enlarged, so that its letters stay legible in a preview. */
const CHART_LAYOUT_WIDTH_PX = 580;
const SENTENCE_MAX_LENGTH = 420;
const STATEMENT_MAX_LENGTH = 300;
/** Longer sentences are set smaller, so that what is not stated is not cut off. */
const LARGE_SENTENCE_MAX_LENGTH = 220;

const { ink, soft, member, background, grid } = PALETTES.light;

let fonts: { name: string; data: Buffer; weight: 400 | 600 }[] | undefined;

function readFonts() {
  const read = (file: string) => readFileSync(join(process.cwd(), 'lib/chart/fonts', file));
  fonts ??= [
    { name: 'Plex', data: read('IBMPlexSans-Regular.woff'), weight: 400 },
    { name: 'Plex', data: read('IBMPlexSans-SemiBold.woff'), weight: 600 },
  ];
  return fonts;
}

/** Cuts at a word and says so; a preview is a pointer, the page has the whole. */
function shorten(text: string, mostLength: number): string {
  if (text.length <= mostLength) return text;
  const cut = text.slice(0, mostLength);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

function ChartPicture({ chart }: { readonly chart: ChartSpec }) {
  const heightPx = (CHART_LAYOUT_WIDTH_PX * CHART_HEIGHT_PX) / CHART_WIDTH_PX;
  const scene = layoutChart(chart, { widthPx: CHART_LAYOUT_WIDTH_PX, heightPx, plain: true });
  const svg = renderPortableSvg(scene, {
    theme: 'light',
    outline: outlineText,
    widthPx: CHART_WIDTH_PX,
    heightPx: CHART_HEIGHT_PX,
  });
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return <img src={address} width={CHART_WIDTH_PX} height={CHART_HEIGHT_PX} style={{ flexShrink: 0 }} alt="" />;
}

/** The chart, and beside it what of it may be compared. */
function ChartWithStatement({ chart }: { readonly chart: ChartSpec }) {
  return (
    <div style={{ display: 'flex', flexGrow: 1, alignItems: 'flex-start' }}>
      <ChartPicture chart={chart} />
      <div
        style={{ flexGrow: 1, flexShrink: 1, width: 320, paddingLeft: 32, paddingTop: 24, fontSize: 22, color: soft }}
      >
        {shorten(chart.statement, STATEMENT_MAX_LENGTH)}
      </div>
    </div>
  );
}

/** A claim's own words, or what of a view may be compared. */
function Words({ view }: { readonly view: SurfaceView }) {
  const fontSize = view.sentence.length > LARGE_SENTENCE_MAX_LENGTH ? 30 : 36;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }}>
      <div style={{ fontSize, lineHeight: 1.35, color: ink }}>{shorten(view.sentence, SENTENCE_MAX_LENGTH)}</div>
    </div>
  );
}

function Card({ view }: { readonly view: SurfaceView }) {
  const [chart] = view.charts;
  const stamp = chart === undefined ? `Model Claims · release ${view.release.id}` : licenceLine(chart);
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: `36px ${MARGIN_PX}px 28px`,
        background,
        fontFamily: 'Plex',
        borderTop: `10px solid ${member}`,
      }}
    >
      <div style={{ fontSize: 42, fontWeight: 600, color: ink, lineHeight: 1.15, maxHeight: 97, overflow: 'hidden' }}>
        {view.title}
      </div>
      <div style={{ fontSize: 26, fontWeight: 600, color: member, paddingTop: 6 }}>
        {chart === undefined || chart.title === view.title ? '' : chart.title}
      </div>
      <div style={{ display: 'flex', flexGrow: 1, paddingTop: 10 }}>
        {chart === undefined ? <Words view={view} /> : <ChartWithStatement chart={chart} />}
      </div>
      <div style={{ display: 'flex', paddingTop: 14, borderTop: `1px solid ${grid}`, fontSize: 22, color: soft }}>
        {stamp}
      </div>
    </div>
  );
}

/** The picture that stands for a view where its link is shared: title, chart or words, release. */
export async function ogPicture(view: SurfaceView): Promise<Uint8Array<ArrayBuffer>> {
  const options = { width: WIDTH_PX, height: HEIGHT_PX, fonts: readFonts() };
  const picture = new ImageResponse(<Card view={view} />, options);
  return new Uint8Array(await picture.arrayBuffer());
}
