import { useLayoutEffect, useState } from 'react';

import type { DrawingWidth } from '#components/chart/chart-layouts.ts';

/** The server's drawing that is on show. */
export interface VisibleDrawing {
  readonly svg: SVGSVGElement;
  readonly width: DrawingWidth;
  /** From the corner of the element that holds the drawings, in CSS pixels. */
  readonly box: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>;
}

const DRAWINGS: Readonly<Record<DrawingWidth, string>> = {
  wide: '[data-width="wide"] > svg',
  narrow: '[data-width="narrow"] > svg',
};

function measure(holder: Element): VisibleDrawing | undefined {
  const origin = holder.getBoundingClientRect();
  for (const width of ['wide', 'narrow'] as const) {
    const svg = holder.querySelector<SVGSVGElement>(DRAWINGS[width]);
    const [place] = svg?.getClientRects() ?? [];
    if (svg !== null && place !== undefined) {
      const box = {
        left: place.left - origin.left,
        top: place.top - origin.top,
        width: place.width,
        height: place.height,
      };
      return { svg, width, box };
    }
  }
  return undefined;
}

function isSame(a: VisibleDrawing | undefined, b: VisibleDrawing | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.svg === b.svg && (['left', 'top', 'width', 'height'] as const).every((side) => a.box[side] === b.box[side]);
}

/** Follows which of the drawings in `holder` is on show and how large it is. */
export function useVisibleDrawing(holder: Element): VisibleDrawing | undefined {
  const [drawing, setDrawing] = useState<VisibleDrawing>();
  useLayoutEffect(() => {
    const update = () =>
      setDrawing((known) => {
        const next = measure(holder);
        return isSame(known, next) ? known : next;
      });
    update();
    const observer = new ResizeObserver(update);
    observer.observe(holder);
    return () => observer.disconnect();
  }, [holder]);
  return drawing;
}
