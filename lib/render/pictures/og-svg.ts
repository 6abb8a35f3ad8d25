import { renderPortableSvg } from '#lib/chart/scene/svg.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { ogScene } from './og-scene.ts';
import { outlineText } from '#lib/render/lettering/outlines.ts';

/** A preview as a drawing without a text: every letter is an outline of the bundled font. */
export function ogSvg(view: SurfaceView): string {
  return renderPortableSvg(ogScene(view), { theme: 'light', outline: outlineText });
}
