import { useId, useMemo, useRef } from 'react';

import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import type { LayoutOptions } from '#lib/chart/layout/size.ts';
import { isRowChart } from '#lib/chart/row-chart.ts';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { CHART_CLASS } from '#lib/chart/theme.ts';

import { InteractiveChart } from '../interactive-chart.tsx';
import styles from './chart-overlay.module.css';
import { useActiveLink } from './use-active-link.ts';
import { useRovingFocus } from './use-roving-focus.ts';
import { useTakeover } from './use-takeover.ts';
import type { VisibleDrawing } from './use-visible-drawing.ts';

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
  const scene = useMemo(() => layoutChart(spec, layout), [spec, layout]);
  const takeover = useTakeover(svg, overlay);
  const isTaken = takeover === 'taken';
  useRovingFocus(svg, isTaken);
  const activeId = useActiveLink(svg);
  if (takeover === 'refused') return null;
  const panels = new Map(isRowChart(spec) ? spec.panels.map((panel) => [panel.id, panel]) : []);
  return (
    <div
      ref={overlay}
      aria-hidden
      className={`${CHART_CLASS} ${styles['root']}`}
      data-taken={isTaken ? '' : undefined}
      style={box}
    >
      {scene.panels.map((geometry, index) => {
        const panel = panels.get(geometry.panelId);
        if (panel === undefined || geometry.type !== 'rows') return null;
        const place = { panel, scene, geometry, idPrefix: `${idPrefix}${index}` };
        return (
          <div key={panel.id}>
            <InteractiveChart {...place} activeId={activeId} />
          </div>
        );
      })}
    </div>
  );
}
