import { ImageResponse } from '@vercel/og';

import type { SurfaceView } from '#lib/view/surface-view.ts';
import { OG_SIZE } from './og-scene.ts';
import { ogSvg } from './og-svg.ts';

/**
 * The picture of a view for link previews as PNG, 1200 by 630 pixels. The library would ask a font
 * service for letters that its font lacks, so it is given none to set: the drawing holds outlines.
 */
export async function ogPicture(view: SurfaceView): Promise<Uint8Array<ArrayBuffer>> {
  const src = `data:image/svg+xml;base64,${Buffer.from(ogSvg(view)).toString('base64')}`;
  // The element as JSX would make it: Node runs this file as it is, on the thread for pictures.
  const picture = new ImageResponse({ type: 'img', key: null, props: { src, ...OG_SIZE, alt: '' } }, OG_SIZE);
  return new Uint8Array(await picture.arrayBuffer());
}
