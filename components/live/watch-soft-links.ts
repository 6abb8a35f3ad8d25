import { goTo } from './go-to.ts';

/** The link of a click that should change the page in place: plain left clicks on marked links only. */
function softHref(event: MouseEvent): string | undefined {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return undefined;
  return event.target.closest('a[data-soft]')?.getAttribute('href') ?? undefined;
}

/** Follows links that only change the view's state without loading the page anew or losing the place. */
export function watchSoftLinks(signal: AbortSignal): void {
  const onClick = (event: MouseEvent): void => {
    const href = softHref(event);
    if (href === undefined) return;
    event.preventDefault();
    void goTo(href);
  };
  document.addEventListener('click', onClick, { signal });
}
