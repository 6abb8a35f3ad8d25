import type { ChartMark } from '#lib/chart/spec/mark.ts';
import { shareRoom } from './share-room.ts';

interface Panelled<Mark> {
  readonly marks: readonly Mark[];
}

/** The first marks; those of a subject stand together or not at all, unless nothing else would be left. */
function firstSubjects<Mark extends Pick<ChartMark, 'subjectId'>>(
  marks: readonly Mark[],
  most: number,
): readonly Mark[] {
  const next = marks[most];
  if (next === undefined) return marks;
  const first = marks.slice(0, most);
  const whole = first.slice(0, first.findLastIndex(({ subjectId }) => subjectId !== next.subjectId) + 1);
  return whole.length === 0 ? first : whole;
}

/** The first marks of each panel, so many in all; panels share the room evenly. */
export function firstOfPanels<Mark extends Pick<ChartMark, 'subjectId'>>(
  panels: readonly Panelled<Mark>[],
  most: number,
): ReadonlySet<Mark> {
  const shares = shareRoom(
    panels.map(({ marks }) => marks.length),
    most,
  );
  return new Set(panels.flatMap(({ marks }, index) => firstSubjects(marks, shares[index] ?? 0)));
}

/** The last marks of each panel, so many in all; panels share the room evenly. */
export function lastOfPanels<Mark>(panels: readonly Panelled<Mark>[], most: number): ReadonlySet<Mark> {
  const shares = shareRoom(
    panels.map(({ marks }) => marks.length),
    most,
  );
  return new Set(panels.flatMap(({ marks }, index) => marks.slice(marks.length - (shares[index] ?? 0))));
}
