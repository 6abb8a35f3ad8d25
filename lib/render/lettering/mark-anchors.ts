/** A point in font units; y points up. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
}

interface MarkAnchor extends Anchor {
  /** Which of a base's points it goes to. */
  readonly kind: number;
}

/** Marks that are put onto bases (letters, or other marks), glyph by glyph. */
interface Attachment {
  readonly marks: ReadonlyMap<number, MarkAnchor>;
  readonly bases: ReadonlyMap<number, readonly (Anchor | undefined)[]>;
}

/** How a font puts marks onto letters and onto other marks. */
export interface MarkAnchors {
  readonly onLetters: readonly Attachment[];
  readonly onMarks: readonly Attachment[];
}

export const NO_ANCHORS: MarkAnchors = { onLetters: [], onMarks: [] };

/** Lookup types of the table "GPOS" of OpenType. */
const MARK_TO_BASE = 4;
const MARK_TO_MARK = 6;

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

/** Places within a table that are written relative to a start. */
function offsets(view: DataView, start: number, at: number, count: number): readonly number[] {
  return range(count).map((index) => start + view.getUint16(at + 2 * index));
}

/** The glyphs that a lookup is of, in its order. */
function coverage(view: DataView, at: number): readonly number[] {
  const [format, count] = [view.getUint16(at), view.getUint16(at + 2)];
  if (format === 1) return range(count).map((index) => view.getUint16(at + 4 + 2 * index));
  return range(count).flatMap((index) => {
    const entry = at + 4 + 6 * index;
    const first = view.getUint16(entry);
    return range(view.getUint16(entry + 2) - first + 1).map((further) => first + further);
  });
}

function anchorAt(view: DataView, at: number): Anchor {
  return { x: view.getInt16(at + 2), y: view.getInt16(at + 4) };
}

/** Marks on letters and marks on marks are written alike. */
function readAttachment(view: DataView, at: number): Attachment {
  const kinds = view.getUint16(at + 6);
  const [markArray, baseArray] = [at + view.getUint16(at + 8), at + view.getUint16(at + 10)];
  const marks = coverage(view, at + view.getUint16(at + 2)).map((glyph, index) => {
    const entry = markArray + 2 + 4 * index;
    const anchor = anchorAt(view, markArray + view.getUint16(entry + 2));
    return [glyph, { ...anchor, kind: view.getUint16(entry) }] as const;
  });
  const bases = coverage(view, at + view.getUint16(at + 4)).map((glyph, index) => {
    const places = offsets(view, baseArray, baseArray + 2 + 2 * kinds * index, kinds);
    return [glyph, places.map((place) => (place === baseArray ? undefined : anchorAt(view, place)))] as const;
  });
  return { marks: new Map(marks), bases: new Map(bases) };
}

/** Reads from a font's table "GPOS" where its marks go. */
export function readMarkAnchors(view: DataView): MarkAnchors {
  const list = view.getUint16(8);
  const lookups = offsets(view, list, list + 2, view.getUint16(list));
  const ofType = (type: number) =>
    lookups
      .filter((at) => view.getUint16(at) === type)
      .flatMap((at) => offsets(view, at, at + 6, view.getUint16(at + 4)))
      .map((at) => readAttachment(view, at));
  return { onLetters: ofType(MARK_TO_BASE), onMarks: ofType(MARK_TO_MARK) };
}

/** Where a mark's origin lies from that of the glyph that it is put onto; nothing where the font does not say. */
export function attach(attachments: readonly Attachment[], base: number, mark: number): Anchor | undefined {
  for (const { marks, bases } of attachments) {
    const own = marks.get(mark);
    const place = own === undefined ? undefined : bases.get(base)?.[own.kind];
    if (own !== undefined && place !== undefined) return { x: place.x - own.x, y: place.y - own.y };
  }
  return undefined;
}

/** Which points of letters a mark goes to: those of one kind would stand in one place. */
export function markKind(attachments: readonly Attachment[], mark: number): string {
  return attachments.map(({ marks }) => marks.get(mark)?.kind ?? '').join(' ');
}
