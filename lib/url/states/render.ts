import { ID_MAX_LENGTH, ID_PATTERN } from '#lib/domain/facts/ids.ts';
import type { ParamSet } from '#lib/url/codec.ts';
import { choiceParam, flagParam, idParam, integerParam } from '#lib/url/param.ts';

/** How a view is drawn, apart from what it shows. */
export interface RenderOptions {
  /** The id of the one chart of the view that is wanted, with the claims that it draws; `undefined` for all of it. */
  readonly only: string | undefined;
  readonly theme: 'light' | 'dark' | 'auto' | 'transparent';
  readonly size: 'page' | 'slide' | 'half' | 'square' | 'og' | 'thumb';
  readonly width: number;
  readonly height: number;
  readonly density: number;
  readonly plain: boolean;
  readonly flavour: 'web' | 'portable';
  readonly aspect: '16x9' | '4x3';
  /** Whether the exact picture of each chart follows it in a deck. */
  readonly hasPictures: boolean;
}

/** Picture sides in pixels that are asked for; 0 leaves it to the size. Clamped again by the drawing. */
const SIDE_MAX_PX = 4_000;

/** The ids of charts are made of those of metrics. */
const CHART_ID_MAX_LENGTH = 2 * ID_MAX_LENGTH + 20;
const CHART_ID = {
  safeParse: (text: string) =>
    text.length <= CHART_ID_MAX_LENGTH && ID_PATTERN.test(text)
      ? ({ success: true, data: text } as const)
      : ({ success: false } as const),
};

export const RENDER_PARAMS: ParamSet<RenderOptions> = {
  only: idParam('only', CHART_ID),
  theme: choiceParam('theme', ['light', 'dark', 'auto', 'transparent'], 'light'),
  size: choiceParam('size', ['page', 'slide', 'half', 'square', 'og', 'thumb'], 'page'),
  width: integerParam('w', { low: 0, high: SIDE_MAX_PX }, 0),
  height: integerParam('h', { low: 0, high: SIDE_MAX_PX }, 0),
  density: integerParam('density', { low: 1, high: 3 }, 1),
  plain: flagParam('plain'),
  flavour: choiceParam('flavour', ['web', 'portable'], 'web'),
  aspect: choiceParam('aspect', ['16x9', '4x3'], '16x9'),
  hasPictures: flagParam('picture'),
};
