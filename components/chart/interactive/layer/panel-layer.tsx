import type { Scene } from '#lib/chart/scene/scene.ts';

import { InteractiveMarks, InteractiveRows } from '#components/chart/interactive/interactive-chart.tsx';
import type { PlannedPanel } from '#components/chart/interactive/places/planned-panels.ts';

interface PanelLayerProps {
  readonly planned: PlannedPanel;
  readonly scene: Scene;
  readonly idPrefix: string;
  readonly activeId: string | undefined;
}

/** The marks of one panel, drawn again in their places. */
export function PanelLayer({ planned, ...rest }: PanelLayerProps) {
  return planned.type === 'rows' ? (
    <InteractiveRows panel={planned.panel} geometry={planned.geometry} {...rest} />
  ) : (
    <InteractiveMarks plot={planned.plot} idPrefix={rest.idPrefix} activeId={rest.activeId} />
  );
}
