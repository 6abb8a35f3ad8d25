import type { DrawnBound } from '#lib/domain/facts/bound.ts';
import type { SceneShape } from '#lib/chart/scene/scene.ts';
import type { MarkBox } from './mark-box.ts';

/** A kind of chart whose marks stand in rows: what it draws in a row and how far past the edge that reaches. */
export interface RowKind {
  readonly shapes: (box: MarkBox) => readonly SceneShape[];
  readonly reach: Readonly<Record<DrawnBound, number>>;
  /** A quiet line along each row, where no body leads the eye from the name to the mark. */
  readonly hasGuides: boolean;
  /** A firm line where bodies start. */
  readonly hasBaseLine: boolean;
}
