import { onPageChange } from './page-change.ts';

const CHARTS = '[data-chart]';

interface Laid {
  readonly figure: HTMLElement;
  /** The drawing that the layer lies over. */
  readonly drawing: Element;
  /** Takes the layer off. */
  readonly takeOff: () => void;
}

/**
 * Lays the interactive layer over a chart from the first pointer, focus or touch on it. Until then charts
 * cost no more than two listeners; whatever goes wrong, the server's drawing stays as it is, and the next
 * pointer or focus asks again.
 */
export function watchCharts(signal: AbortSignal): void {
  const asked = new WeakSet<Element>();
  const laid = new Set<Laid>();

  const layOver = async (figure: HTMLElement, drawing: Element): Promise<void> => {
    const [layer, answer] = await Promise.all([
      import('#components/chart/interactive/layer/lay-over.tsx'),
      fetch(figure.dataset['specHref'] ?? '', { signal }),
    ]);
    if (!answer.ok) throw new Error(`The chart answered ${answer.status}`);
    const view: unknown = await answer.json();
    // The page may show another view by now.
    if (drawing.isConnected) laid.add({ figure, drawing, takeOff: layer.layOver(figure, view) });
  };

  const ask = ({ target }: Event): void => {
    const figure = target instanceof Element ? target.closest<HTMLElement>(CHARTS) : null;
    const drawing = figure?.querySelector('svg') ?? null;
    if (figure === null || drawing === null || asked.has(drawing)) return;
    asked.add(drawing);
    layOver(figure, drawing).catch(() => asked.delete(drawing));
  };

  document.addEventListener('pointerover', ask, { signal });
  document.addEventListener('focusin', ask, { signal });
  onPageChange(() => {
    for (const one of laid) {
      if (one.drawing.isConnected) continue;
      one.takeOff();
      laid.delete(one);
    }
  }, signal);
}
