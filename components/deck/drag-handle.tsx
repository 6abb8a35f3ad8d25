'use client';

import { useEffect, useRef } from 'react';

/** How a dragged slide is known from other things that are dragged over the page. */
const DRAG_TYPE = 'application/x-slide-place';

interface DragHandleProps {
  /** The slide's place, from 0. */
  readonly index: number;
  /** Takes the slide from another place to this one. */
  readonly drop: (from: number) => void;
}

/** Lets a slide be dragged by the pointer and others be dropped on it; the keyboard has the links beside it. */
export function DragHandle({ index, drop }: DragHandleProps) {
  const handle = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const slide = handle.current?.closest<HTMLElement>('li[data-slide]') ?? undefined;
    if (slide === undefined) return;
    const stop = new AbortController();
    const isSlide = (event: DragEvent) => event.dataTransfer?.types.includes(DRAG_TYPE) === true;
    const listen = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      slide.addEventListener(name, act, { signal: stop.signal });
    listen('dragover', (event) => {
      if (!isSlide(event)) return;
      event.preventDefault();
      slide.dataset['over'] = '';
    });
    listen('dragleave', () => delete slide.dataset['over']);
    listen('drop', (event) => {
      delete slide.dataset['over'];
      if (!isSlide(event)) return;
      event.preventDefault();
      const from = Number(event.dataTransfer?.getData(DRAG_TYPE));
      if (Number.isSafeInteger(from) && from !== index) drop(from);
    });
    return () => stop.abort();
  }, [index, drop]);
  return (
    <span
      ref={handle}
      draggable
      data-scripted
      data-handle
      aria-hidden="true"
      onDragStart={({ dataTransfer, currentTarget }) => {
        dataTransfer.setData(DRAG_TYPE, String(index));
        dataTransfer.effectAllowed = 'move';
        const slide = currentTarget.closest('li[data-slide]');
        if (slide !== null) dataTransfer.setDragImage(slide, 0, 0);
      }}
    >
      Drag to its place
    </span>
  );
}
