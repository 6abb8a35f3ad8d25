import type { Box } from './geometry.ts';

const CELL_WIDTH_PX = 64;
const CELL_HEIGHT_PX = 32;

/** Boxes found by where they are, so that a place is tested against its neighbours alone. */
export interface BoxGrid {
  readonly add: (box: Box) => void;
  /** Whether a box in the neighbourhood of an area passes a test; every box that shares a place with the area is tested. */
  readonly someNear: (area: Box, test: (box: Box) => boolean) => boolean;
}

/** A grid over bounds. What lies outside belongs to the cells at the edge. */
export function boxGrid({ left, right, top, bottom }: Box, boxes: readonly Box[]): BoxGrid {
  const columns = Math.max(1, Math.ceil((right - left) / CELL_WIDTH_PX));
  const rows = Math.max(1, Math.ceil((bottom - top) / CELL_HEIGHT_PX));
  const cells = Array.from({ length: columns * rows }, (): Box[] => []);
  const columnAt = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor((x - left) / CELL_WIDTH_PX)));
  const rowAt = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor((y - top) / CELL_HEIGHT_PX)));
  const someCell = (area: Box, test: (cell: Box[]) => boolean): boolean => {
    const [fromColumn, toColumn] = [columnAt(area.left), columnAt(area.right)];
    const [fromRow, toRow] = [rowAt(area.top), rowAt(area.bottom)];
    for (let row = fromRow; row <= toRow; row += 1) {
      for (let column = fromColumn; column <= toColumn; column += 1) {
        const cell = cells[row * columns + column];
        if (cell !== undefined && test(cell)) return true;
      }
    }
    return false;
  };
  const grid: BoxGrid = {
    add: (box) => {
      someCell(box, (cell) => {
        cell.push(box);
        return false;
      });
    },
    someNear: (area, test) => someCell(area, (cell) => cell.some(test)),
  };
  for (const box of boxes) grid.add(box);
  return grid;
}
