import type { Box, Placeholder } from './slide-model.ts';

/** The proportions of slides. */
export type DeckAspect = '16x9' | '4x3';

/** A slide's size and the places of its layout, in points. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly places: Readonly<Record<Placeholder, Box>>;
}

const HEIGHT = 540;
const MARGIN = 40;
const FOOTER_HEIGHT = 13;
const FOOTNOTES_HEIGHT = 42;

function frame(width: number): Frame {
  const inner = { x: MARGIN, width: width - 2 * MARGIN };
  const footerY = HEIGHT - 14 - FOOTER_HEIGHT;
  return {
    width,
    height: HEIGHT,
    margin: MARGIN,
    places: {
      title: { ...inner, y: 40, height: 34 },
      subtitle: { ...inner, y: 80, height: 40 },
      footnotes: { ...inner, y: footerY - 8 - FOOTNOTES_HEIGHT, height: FOOTNOTES_HEIGHT },
      footer: { ...inner, y: footerY, height: FOOTER_HEIGHT },
    },
  };
}

const FRAMES: Readonly<Record<DeckAspect, Frame>> = { '16x9': frame(960), '4x3': frame(720) };

/** The frame of slides of an aspect. */
export function frameOf(aspect: DeckAspect): Frame {
  return FRAMES[aspect];
}
