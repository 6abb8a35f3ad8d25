import { useId, useMemo, useRef } from 'react';

import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import type { LayoutOptions } from '#lib/chart/layout/size.ts';
import type { Scene } from '#lib/chart/scene/scene.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { CHART_CLASS } from '#lib/chart/scene/theme.ts';

import styles from './chart-overlay.module.css';
import { PanelLayer } from './panel-layer.tsx';
import { planPanels } from '#components/chart/interactive/places/planned-panels.ts';
import { useActiveLink } from '#components/chart/interactive/focus/use-active-link.ts';
import { useRovingFocus } from '#components/chart/interactive/focus/use-roving-focus.ts';
import { useTakeover } from '#components/chart/interactive/focus/use-takeover.ts';
import { useZoom } from '#components/chart/interactive/zoom/use-zoom.ts';
import type { VisibleDrawing } from '#components/chart/interactive/focus/use-visible-drawing.ts';
import type { PixelWindow } from '#components/chart/interactive/zoom/zoom-window.ts';

interface ChartOverlayProps {
  readonly spec: ChartSpec;
  readonly drawing: VisibleDrawing;
  readonly layout: LayoutOptions;
}

/**
 * One chart for each panel, over the plot that the server drew. The links, names and texts stay the
 * server's: the layer redraws the marks alone, and is nothing to assistive technology.
 */
export function ChartOverlay({ spec, drawing, layout }: ChartOverlayProps) {
  const { svg, box } = drawing;
  const overlay = useRef<HTMLDivElement>(null);
  const idPrefix = useId();
  const { scene, panels } = useMemo(() => {
    const drawn = layoutChart(spec, layout);
    return { scene: drawn, panels: planPanels(spec, drawn) };
  }, [spec, layout]);
  const takeover = useTakeover(svg, overlay);
  const isTaken = takeover === 'taken';
  useRovingFocus(svg, isTaken);
  const activeId = useActiveLink(svg);
  const dragged = useZoom(svg, scene, isTaken);
  if (takeover === 'refused') return null;
  return (
    <div
      ref={overlay}
      aria-hidden
      className={`${CHART_CLASS} ${styles['root']}`}
      data-taken={isTaken ? '' : undefined}
      style={box}
    >
      {panels.map((planned, index) => (
        <div key={index}>
          <PanelLayer planned={planned} scene={scene} idPrefix={`${idPrefix}${index}`} activeId={activeId} />
        </div>
      ))}
      {dragged !== undefined && <ZoomWindow scene={scene} window={dragged} />}
    </div>
  );
}

/** The part of a plot that is about to be shown. */
function ZoomWindow({ scene, window }: { readonly scene: Scene; readonly window: PixelWindow }) {
  const { left, top, width, height } = window;
  return (
    <div>
      <svg viewBox={`0 0 ${scene.width} ${scene.height}`}>
        <rect className={styles['zoom']} x={left} y={top} width={width} height={height} />
      </svg>
    </div>
  );
}
