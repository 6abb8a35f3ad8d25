import { escapeXml } from '#lib/text/escape-xml.ts';

/** A complete HTML document: what its parts are, not how they are put together. */
export interface HtmlDocument {
  readonly title: string;
  readonly style: string;
  /** Elements of the head besides the title, the style and what every document says; markup of our own making. */
  readonly head?: string;
  /** What stands before everything else in the head: a policy holds only for what comes after it. */
  readonly policy?: string;
  /** Markup of our own making, every text in it escaped. */
  readonly body: string;
  /** Scripts, after everything that is to be seen. */
  readonly end?: string;
}

/** Where links lead: as they are written, or to the site from a file that was taken away. */
export type AddressOf = (href: string) => string;

/** A link out of a document: it leaves the page around it where it is. Only web addresses and our own paths become links. */
export function outLink(href: string, text: string): string {
  if (!/^(?:https?:\/\/|\/(?!\/))/i.test(href)) return escapeXml(text);
  return `<a href="${escapeXml(href)}" target="_blank" rel="noopener">${escapeXml(text)}</a>`;
}

/** Writes the document: what is to be seen first, scripts last. */
export function writeHtmlDocument({ title, style, head = '', policy = '', body, end = '' }: HtmlDocument): string {
  return (
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${policy}` +
    `<title>${escapeXml(title)}</title>` +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">' +
    `${head}<style>${style}</style></head><body><main>${body}</main>${end}</body></html>\n`
  );
}
