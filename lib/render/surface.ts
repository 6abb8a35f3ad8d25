import type { RenderOptions } from '#lib/url/states/render.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';

/** A rendered surface: its bytes, and headers that only it needs. Its type is that of its kind. */
export interface Rendered {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One form in which a view can be had; `undefined` where the view holds nothing to draw. */
export type Surface = (
  view: SurfaceView,
  options: RenderOptions,
) => Promise<Rendered | undefined> | Rendered | undefined;
