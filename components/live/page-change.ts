const PAGE_CHANGE = 'model-claims:page-change';

/** Says that the page shows another view in the same document. */
export function tellPageChange(): void {
  document.dispatchEvent(new Event(PAGE_CHANGE));
}

/** Calls each time that the page shows another view in the same document. */
export function onPageChange(act: () => void, signal: AbortSignal): void {
  document.addEventListener(PAGE_CHANGE, act, { signal });
}
