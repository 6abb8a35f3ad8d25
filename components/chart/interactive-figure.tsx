'use client';

import { useRef, useState, type ReactNode } from 'react';

import type { ChartLayouts, LayerProps } from './interactive/layer-props.ts';
import styles from './interactive-figure.module.css';

interface InteractiveFigureProps {
  /** The address of the `view.json` that holds the chart's specification. */
  readonly specHref: string;
  readonly chartId: string;
  readonly layouts: ChartLayouts;
  /** The server's drawings, each in an element with `data-width`. */
  readonly children: ReactNode;
}

interface Loaded {
  readonly Layer: (props: LayerProps) => ReactNode;
  readonly view: unknown;
}

async function load(specHref: string): Promise<Loaded> {
  const [{ InteractiveLayer }, answer] = await Promise.all([
    import('./interactive/layer/interactive-layer.tsx'),
    fetch(specHref),
  ]);
  if (!answer.ok) throw new Error(`${specHref} answered ${answer.status}`);
  return { Layer: InteractiveLayer, view: await answer.json() };
}

/**
 * Holds the server's drawings of a chart and, from the first pointer, focus or touch on them, the
 * interactive layer over them. Until then it costs no more than two listeners.
 */
export function InteractiveFigure({ specHref, chartId, layouts, children }: InteractiveFigureProps) {
  const [loaded, setLoaded] = useState<Loaded>();
  const isAsked = useRef(false);

  function ask(): void {
    if (isAsked.current) return;
    isAsked.current = true;
    // Whatever goes wrong, the server's drawing stays as it is.
    void load(specHref).then(setLoaded, () => undefined);
  }

  return (
    <div className={styles['root']} onPointerOver={ask} onFocus={ask}>
      {children}
      {loaded !== undefined && <loaded.Layer view={loaded.view} chartId={chartId} layouts={layouts} />}
    </div>
  );
}
