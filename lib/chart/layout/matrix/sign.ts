import type { SceneShape } from '#lib/chart/scene/scene.ts';
import type { MatrixSense } from '#lib/chart/spec/matrix.ts';
import type { Token } from '#lib/chart/scene/theme.ts';

/** Where a sign stands: the middle of its box, and how large it is. */
export interface SignPlace {
  readonly centreX: number;
  readonly centreY: number;
  readonly sizePx: number;
}

interface Sign {
  /** What the sign says, in the legend. */
  readonly words: string;
  /** The same in a word, where a picture has no legend; empty where there is nothing to say. */
  readonly word: string;
  readonly token: Token;
  readonly shapes: (place: SignPlace, token: Token) => readonly SceneShape[];
}

const STROKE_PX = 1.5;

/** A triangle that points up or down: filled where the metric says which end is better. */
function triangle({ centreX, centreY, sizePx }: SignPlace, token: Token, up: boolean, isFilled: boolean): SceneShape {
  const [half, reach] = [sizePx / 2, (sizePx * 0.43 - (isFilled ? 0 : 0.5)) * (up ? 1 : -1)];
  const points = [
    [centreX - half, centreY + reach],
    [centreX, centreY - reach],
    [centreX + half, centreY + reach],
  ] as const;
  const look = isFilled ? { fill: { token } } : { stroke: token, strokeWidth: STROKE_PX };
  return { type: 'path', role: 'mark', points, closed: true, ...look };
}

function bar({ centreX, sizePx }: SignPlace, token: Token, y: number): SceneShape {
  const ends = { x1: centreX - sizePx / 2, x2: centreX + sizePx / 2, y1: y, y2: y };
  return { type: 'line', role: 'mark', ...ends, stroke: token, strokeWidth: 2 };
}

function bars(place: SignPlace, token: Token): readonly SceneShape[] {
  return [bar(place, token, place.centreY - 2.2), bar(place, token, place.centreY + 2.2)];
}

function circle({ centreX, centreY, sizePx }: SignPlace, token: Token): readonly SceneShape[] {
  const place = { cx: centreX, cy: centreY, radius: sizePx * 0.38 };
  return [{ type: 'circle', role: 'mark', ...place, stroke: token, strokeWidth: STROKE_PX }];
}

function dot({ centreX, centreY, sizePx }: SignPlace, token: Token): readonly SceneShape[] {
  const place = { cx: centreX, cy: centreY, radius: sizePx * 0.22 };
  return [{ type: 'circle', role: 'mark', ...place, fill: { token } }];
}

/** A triangle over a bar. */
function triangleOverBar(place: SignPlace, token: Token): readonly SceneShape[] {
  const small = { ...place, centreY: place.centreY - 2, sizePx: place.sizePx * 0.8 };
  return [triangle(small, token, true, true), bar(place, token, place.centreY + place.sizePx * 0.45)];
}

/** The sign, colour and words of each way in which a claim may go, in the order of the legend. */
export const SIGNS: Readonly<Record<MatrixSense, Sign>> = {
  better: {
    words: 'claimed better',
    word: 'better',
    token: 'member',
    shapes: (place, token) => [triangle(place, token, true, true)],
  },
  'on-par-or-better': {
    words: 'claimed on par or better',
    word: 'on par or better',
    token: 'member',
    shapes: triangleOverBar,
  },
  'on-par': { words: 'claimed on par', word: 'on par', token: 'peer', shapes: bars },
  competitive: { words: 'claimed competitive', word: 'competitive', token: 'peer', shapes: circle },
  worse: {
    words: 'claimed worse',
    word: 'worse',
    token: 'less',
    shapes: (place, token) => [triangle(place, token, false, true)],
  },
  more: {
    words: 'claimed more, neither better nor worse',
    word: 'more',
    token: 'peer',
    shapes: (place, token) => [triangle(place, token, true, false)],
  },
  less: {
    words: 'claimed less, neither better nor worse',
    word: 'less',
    token: 'peer',
    shapes: (place, token) => [triangle(place, token, false, false)],
  },
  open: { words: 'which way is left open', word: '', token: 'peer', shapes: dot },
};

/** The shapes of a sign in its colour. */
export function signShapes(sense: MatrixSense, place: SignPlace): readonly SceneShape[] {
  const { token, shapes } = SIGNS[sense];
  return shapes(place, token);
}
