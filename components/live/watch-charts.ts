import { onPageChange } from './page-change.ts';

const CHARTS = '[data-chart]';

interface Laid {
  readonly figure: HTMLElement;
  /** Takes the layer off. */
  readonly takeOff: () => void;
}

/**
 * Lays the interactive layer over a chart from the first pointer, focus or touch on it. Until then charts
 * cost no more than two listeners; whatever goes wrong, the server's drawing stays as it is.
 */
export function watchCharts(signal: AbortSignal): void {
  const asked = new WeakSet<HTMLElement>();
  const laid = new Set<Laid>();

  const layOver = async (figure: HTMLElement): Promise<void> => {
    const [layer, answer] = await Promise.all([
      import('#components/chart/interactive/layer/lay-over.tsx'),
      fetch(figure.dataset['specHref'] ?? '', { signal }),
    ]);
    if (!answer.ok) return;
    const view: unknown = await answer.json();
    // The page may show another view by now.
    if (figure.isConnected) laid.add({ figure, takeOff: layer.layOver(figure, view) });
  };

  const ask = ({ target }: Event): void => {
    const figure = target instanceof Element ? target.closest<HTMLElement>(CHARTS) : null;
    if (figure === null || asked.has(figure)) return;
    asked.add(figure);
    layOver(figure).catch(() => undefined);
  };

  document.addEventListener('pointerover', ask, { signal });
  document.addEventListener('focusin', ask, { signal });
  onPageChange(() => {
    for (const one of laid) {
      if (one.figure.isConnected) continue;
      one.takeOff();
      laid.delete(one);
    }
  }, signal);
}
