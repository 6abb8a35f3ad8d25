import type { Scene, SceneMark, SceneText } from '#lib/chart/scene/scene.ts';

/** The marks of a drawing, in drawing order. */
export function marksOf({ items }: Scene): readonly SceneMark[] {
  return items.filter((item) => item.type === 'mark');
}

/** The texts of a drawing, those within marks included, in drawing order. */
export function textsOf({ items }: Scene): readonly SceneText[] {
  return items
    .flatMap((item) => (item.type === 'mark' ? item.shapes : [item]))
    .filter((shape) => shape.type === 'text');
}
