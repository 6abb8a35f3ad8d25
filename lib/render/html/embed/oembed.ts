import { FRAME_WIDTH_PX } from '#lib/chart/layout/embed-frame.ts';
import { PRESETS, type PixelSize, type SizeName } from '#lib/chart/layout/size.ts';
import { escapeXml } from '#lib/text/escape-xml.ts';
import { embedCode } from '#lib/url/embed/code.ts';
import { surfaceHref } from '#lib/url/hrefs.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { embedHeight } from './embed.ts';

/** The room that a consumer has, in pixels; `undefined` where it does not say. */
export interface OembedRoom {
  readonly widthMaxPx: number | undefined;
  readonly heightMaxPx: number | undefined;
}

const PROVIDER = 'Model Claims';
/** Consumers may keep the frame's code: what it shows is asked for anew each time. */
const LIVE_AGE_SECONDS = 86_400;
const PINNED_AGE_SECONDS = 31_536_000;

type Fields = Readonly<Record<string, string | number>>;

function outputOf(size: SizeName): PixelSize | undefined {
  return PRESETS[size].output;
}

function fits(size: PixelSize | undefined, { widthMaxPx, heightMaxPx }: OembedRoom): size is PixelSize {
  return size !== undefined && size.widthPx <= (widthMaxPx ?? Infinity) && size.heightPx <= (heightMaxPx ?? Infinity);
}

/** A thumbnail must keep to the room as well; where none does, none is named. */
function thumbnail({ href, charts }: SurfaceView, origin: string, room: OembedRoom): Fields {
  const [og, thumb] = [outputOf('og'), outputOf('thumb')];
  const named = (path: string, { widthPx, heightPx }: PixelSize) => ({
    thumbnail_url: `${origin}${path}`,
    thumbnail_width: widthPx,
    thumbnail_height: heightPx,
  });
  if (fits(og, room)) return named(surfaceHref(href, 'og.png'), og);
  if (charts.length > 0 && fits(thumb, room)) return named(surfaceHref(href, 'chart.png', { size: 'thumb' }), thumb);
  return {};
}

/**
 * How a view is embedded, for consumers of oEmbed 1.0: a frame no larger than the room that they have.
 * `origin` is where the site is reached from outside.
 */
export function oembedFields(view: SurfaceView, origin: string, room: OembedRoom): Fields {
  const { title, href, charts, pinned } = view;
  const widthPx = Math.min(FRAME_WIDTH_PX, room.widthMaxPx ?? FRAME_WIDTH_PX);
  const heightPx = Math.min(embedHeight(view, widthPx), room.heightMaxPx ?? Infinity);
  const frame = { origin, pageHref: href, title, hasChart: charts.length > 0, widthPx, heightPx };
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: PROVIDER,
    provider_url: origin,
    cache_age: pinned ? PINNED_AGE_SECONDS : LIVE_AGE_SECONDS,
    ...thumbnail(view, origin, room),
    html: embedCode({ ...frame, hasHostScript: false }),
    width: widthPx,
    height: heightPx,
  };
}

/** The fields as the XML that oEmbed prescribes. */
export function oembedXml(fields: Fields): string {
  const elements = Object.entries(fields).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}
