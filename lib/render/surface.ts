import type { RenderOptions } from '#lib/url/states/render.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';

/** A rendered surface: its bytes, and headers that only it needs. Its type is that of its kind. */
export interface Rendered {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a surface is drawn with: the options of its address, and what the caller says of the site. */
export interface RenderContext extends RenderOptions {
  /**
   * Where the site is reached, without a slash at its end; addresses that leave it start so. The operator's word and
   * never the request's, so that nobody can put another one into a file.
   */
  readonly origin: string;
}

/**
 * One form in which a view can be had; `undefined` where the view holds nothing to draw. What takes long rejects with
 * the reason of the signal once that is aborted.
 */
export type Surface = (
  view: SurfaceView,
  context: RenderContext,
  signal?: AbortSignal,
) => Promise<Rendered | undefined> | Rendered | undefined;
