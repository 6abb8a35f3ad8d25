import type { RenderOptions } from '#lib/url/states/render.ts';
import { surfaceFacts, type SurfaceName } from '#lib/url/surfaces.ts';

/** Whether a surface is made in turns: pictures, decks, and drawings with their letters as outlines. */
export function takesTurns(surface: SurfaceName, { flavour }: Pick<RenderOptions, 'flavour'>): boolean {
  return surfaceFacts(surface).takesTurns || flavour === 'portable';
}
