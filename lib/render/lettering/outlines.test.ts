import { describe, expect, it } from 'vitest';

import type { SceneText } from '#lib/chart/scene/scene.ts';
import type { Weight } from '#lib/text/measure/weight.ts';
import { mainFace } from './font.ts';
import { outlineText } from './outlines.ts';

function sceneText(text: string, over: Partial<SceneText> = {}): SceneText {
  return {
    type: 'text',
    role: 'name',
    x: 100,
    y: 50,
    text,
    sizePx: 13.5,
    weight: 400,
    anchor: 'start',
    fill: 'ink',
    ...over,
  };
}

/** The end point of each drawing command, in absolute coordinates. */
function points(data: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  return [...data.matchAll(/([Mmlqcz])([^MmlqczZ]*)/g)].flatMap(([, letter = '', rest = '']) => {
    if (letter === 'z') {
      [x, y] = start;
      return [];
    }
    const [dx = 0, dy = 0] = rest.trim().split(' ').map(Number).slice(-2);
    [x, y] = letter === 'M' ? [dx, dy] : [x + dx, y + dy];
    if (letter.toLowerCase() === 'm') start = [x, y];
    return [[x, y] as const];
  });
}

describe('outlines', () => {
  it.each<Weight>([400, 600])(
    'of weight %i lie within two hundredths of a pixel of the font’s own, kerning included',
    (weight) => {
      const text = 'Nemotron ≤ 3.3x AVA To “q” 8%';
      const expected = mainFace(weight)
        .font.getPath(text, 100, 50, 13.5, { kerning: true, features: { liga: false, rlig: false } })
        .commands.flatMap((command) => (command.type === 'Z' ? [] : [[command.x, command.y] as const]));
      const actual = points(outlineText(sceneText(text, { weight })));
      const far = actual.filter(
        ([x, y], index) => Math.hypot(x - (expected[index]?.[0] ?? 0), y - (expected[index]?.[1] ?? 0)) > 0.02,
      );
      expect(actual).toHaveLength(expected.length);
      expect(far).toEqual([]);
    },
  );

  it('end where a text is anchored at its end', () => {
    const right = Math.max(...points(outlineText(sceneText('Nemotron', { anchor: 'end' }))).map(([x]) => x));
    expect(right).toBeGreaterThan(97);
    expect(right).toBeLessThanOrEqual(100);
  });

  it('compose letters with their marks and leave out marks that the font cannot place', () => {
    expect(outlineText(sceneText('e\u0301'))).toBe(outlineText(sceneText('é')));
    expect(outlineText(sceneText('x\u0489\u200f'))).toBe(outlineText(sceneText('x')));
  });

  it('draw something for every character, also those that the font lacks', () => {
    expect(outlineText(sceneText('通'))).not.toBe('');
    expect(outlineText(sceneText('\ud800'))).not.toBe('');
  });
});
