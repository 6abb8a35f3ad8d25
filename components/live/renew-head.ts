/** What the head of a page says of its view, each with what tells it from the others. */
const SAID: readonly (readonly [selector: string, value: string])[] = [
  ['link[rel="canonical"]', 'href'],
  ['link[rel="alternate"][type="application/json+oembed"]', 'href'],
  ['link[rel="alternate"][type="text/xml+oembed"]', 'href'],
  ['meta[name="description"]', 'content'],
  ...['title', 'description', 'url', 'image', 'image:alt'].map(
    (name) => [`meta[property="og:${name}"]`, 'content'] as const,
  ),
];

/**
 * Makes the head of this document say what that of another page says of its view. Its elements belong to the
 * framework and stay; their values change.
 */
export function renewHead(there: Document): void {
  document.title = there.title;
  for (const [selector, value] of SAID) {
    const said = there.querySelector(selector)?.getAttribute(value);
    if (said !== undefined && said !== null) document.querySelector(selector)?.setAttribute(value, said);
  }
}
