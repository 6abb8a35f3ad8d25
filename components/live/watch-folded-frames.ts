function loadFrame(place: HTMLElement): void {
  const frame = document.createElement('iframe');
  frame.src = place.dataset['frameSrc'] ?? '';
  frame.title = place.title;
  frame.sandbox.add('allow-scripts', 'allow-popups');
  place.replaceWith(frame);
}

function onToggle({ target }: Event): void {
  if (!(target instanceof HTMLDetailsElement) || !target.open) return;
  const places = target.querySelectorAll<HTMLElement>('[data-frame-src]');
  for (const place of places) if (place.closest('details') === target) loadFrame(place);
}

/** Loads the frame inside something folded when that is opened first. */
export function watchFoldedFrames(signal: AbortSignal): void {
  // The event does not rise from its element.
  document.addEventListener('toggle', onToggle, { signal, capture: true });
}
