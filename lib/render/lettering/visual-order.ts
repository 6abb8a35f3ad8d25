import bidiFactory from 'bidi-js';

import { hasRightToLeft } from '#lib/text/measure/right-to-left.ts';

const bidi = bidiFactory();

/** How the characters of a line are set, each by its index in UTF-16 units. */
export interface VisualOrder {
  /** The place from the left. */
  readonly rankOf: (index: number) => number;
  /** The sign that stands for one in a run from the right: brackets turn round. */
  readonly mirrored: (character: string, index: number) => string;
}

const AS_WRITTEN: VisualOrder = {
  rankOf: (index) => index,
  mirrored: (character) => character,
};

/** The order of one line by the Unicode Bidirectional Algorithm; its first letter tells its direction. */
export function visualOrder(line: string): VisualOrder {
  if (!hasRightToLeft(line)) return AS_WRITTEN;
  const embedding = bidi.getEmbeddingLevels(line, 'auto');
  const ranks = new Map(bidi.getReorderedIndices(line, embedding).map((index, rank) => [index, rank]));
  const isReversed = (index: number) => (embedding.levels[index] ?? 0) % 2 === 1;
  return {
    rankOf: (index) => ranks.get(index) ?? index,
    mirrored: (character, index) => (isReversed(index) ? bidi.getMirroredCharacter(character) : undefined) ?? character,
  };
}
