import type { SurfaceView } from '#lib/view/surface-view.ts';
import { scenePng } from './chart-png.ts';
import { ogScene } from './og-scene.ts';

/** The picture of a view for link previews as PNG, 1200 by 630 pixels: the same bytes on every machine. */
export async function ogPicture(view: SurfaceView): Promise<Uint8Array<ArrayBuffer>> {
  const scene = ogScene(view);
  return scenePng(scene, 'light', { widthPx: scene.width, heightPx: scene.height });
}
