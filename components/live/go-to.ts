import { STILL_MARK } from '#components/still/still-mark.ts';

import { tellPageChange } from './page-change.ts';
import { renewHead } from './renew-head.ts';

/** Leads to an address by the means of the framework, for pages that are not still. */
type Push = (href: string) => void;

let push: Push = (href) => location.assign(href);
/** The address of the view on show, without its fragment. */
let shown = '';
let going: AbortController | undefined;

function stillPartOf(page: Document): Element | null {
  return page.querySelector(`[${STILL_MARK}]`);
}

function addressOf({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  return `${pathname}${search}`;
}

async function fetchPage(href: string, signal: AbortSignal): Promise<{ readonly page: Document; readonly url: URL }> {
  const answer = await fetch(href, { signal, headers: { Accept: 'text/html' } });
  if (!answer.ok) throw new Error(`${href} answered ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return { page, url: new URL(answer.url) };
}

/** Puts the view of another page into this document. Throws where the page has no still part. */
async function show({ page, url }: Awaited<ReturnType<typeof fetchPage>>): Promise<void> {
  const [here, there] = [stillPartOf(document), stillPartOf(page)];
  if (here === null || there === null) throw new Error('The page has no part to be put into another one.');
  const { morphStill } = await import('./morph-still.ts');
  morphStill(here, there);
  renewHead(page);
  shown = addressOf(url);
  tellPageChange();
}

async function showAt(href: string, whenThere: (url: URL) => void): Promise<void> {
  going?.abort();
  const own = new AbortController();
  going = own;
  try {
    const fetched = await fetchPage(href, own.signal);
    if (own.signal.aborted) return;
    whenThere(fetched.url);
    await show(fetched);
  } catch {
    // The browser says itself what is wrong with an address.
    if (!own.signal.aborted) location.assign(href);
  }
}

/**
 * Shows another view in place: the document, the place in it and the focus stay. The address becomes
 * that of the view. Where the page cannot be changed in place, the browser goes there.
 */
export async function goTo(href: string): Promise<void> {
  if (stillPartOf(document) === null) push(href);
  else await showAt(href, (url) => history.pushState(null, '', url));
}

/** Follows the reader through the history of views that were shown in place. */
export function watchHistory(pushByFramework: Push, signal: AbortSignal): void {
  push = pushByFramework;
  shown = addressOf(location);
  const onPopState = (): void => {
    // Fragments are the browser's own business.
    if (stillPartOf(document) === null || addressOf(location) === shown) return;
    void showAt(location.href, () => undefined);
  };
  addEventListener('popstate', onPopState, { signal });
}
