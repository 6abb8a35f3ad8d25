import { SURFACE_NAMES, type SurfaceName } from '#lib/url/hrefs.ts';
import type { RenderOptions } from '#lib/url/states/render.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';

/** A rendered surface: its bytes, their type, and headers that only it needs. */
export interface Rendered {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One form in which a view can be had; `undefined` where the view holds nothing to draw. */
export type Surface = (
  view: SurfaceView,
  options: RenderOptions,
) => Promise<Rendered | undefined> | Rendered | undefined;

/** Whether a path segment names a surface. */
export function isSurfaceName(name: string): name is SurfaceName {
  return SURFACE_NAMES.some((known) => known === name);
}
