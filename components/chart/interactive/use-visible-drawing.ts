import { useLayoutEffect, useState, type RefObject } from 'react';

import type { DrawingWidth } from './layer-props.ts';

/** The server's drawing that is on show. */
export interface VisibleDrawing {
  readonly svg: SVGSVGElement;
  readonly width: DrawingWidth;
  /** From the box that holds the drawings, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  /** CSS pixels for each layout pixel. */
  readonly scale: number;
}

const DRAWINGS: Readonly<Record<DrawingWidth, string>> = {
  wide: '[data-width="wide"] > svg',
  narrow: '[data-width="narrow"] > svg',
};

function measure(box: Element): VisibleDrawing | undefined {
  const origin = box.getBoundingClientRect();
  for (const width of ['wide', 'narrow'] as const) {
    const svg = box.querySelector<SVGSVGElement>(DRAWINGS[width]);
    const [place] = svg?.getClientRects() ?? [];
    if (svg !== null && place !== undefined) {
      const scale = place.width / svg.viewBox.baseVal.width;
      return { svg, width, left: place.left - origin.left, top: place.top - origin.top, scale };
    }
  }
  return undefined;
}

function isSame(a: VisibleDrawing | undefined, b: VisibleDrawing | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.svg === b.svg && a.left === b.left && a.top === b.top && a.scale === b.scale;
}

/** Follows which of the drawings beside `anchor` is on show and how large it is. */
export function useVisibleDrawing(anchor: RefObject<Element | null>): VisibleDrawing | undefined {
  const [drawing, setDrawing] = useState<VisibleDrawing>();
  useLayoutEffect(() => {
    const box = anchor.current?.parentElement;
    if (box === undefined || box === null) return;
    const update = () => setDrawing((known) => {
      const next = measure(box);
      return isSame(known, next) ? known : next;
    });
    update();
    const observer = new ResizeObserver(update);
    observer.observe(box);
    return () => observer.disconnect();
  }, [anchor]);
  return drawing;
}
