import { escapeXml } from '#lib/domain/escape-xml.ts';
import type { ThemeName } from '#lib/chart/theme.ts';
import { FRAME_SCRIPT_HREF } from './embed-script.ts';
import { embedStyle } from './embed-style.ts';

/** A framed page: a complete document that needs nothing but itself. */
export interface EmbedDocument {
  readonly title: string;
  readonly theme: ThemeName;
  /** Markup of our own making, every text in it escaped. */
  readonly body: string;
  /** Whether the script that tells the height stands at its end. */
  readonly hasScript: boolean;
  /** The address that tells whether what is shown has changed since, where the script shall ask it. */
  readonly noticeHref?: string | undefined;
}

/** A link out of a frame: it leaves the page around it where it is. Only web addresses and our own paths become links. */
export function outLink(href: string, text: string): string {
  if (!/^(?:https?:\/\/|\/(?!\/))/i.test(href)) return escapeXml(text);
  return `<a href="${escapeXml(href)}" target="_blank" rel="noopener">${escapeXml(text)}</a>`;
}

function script({ hasScript, noticeHref }: EmbedDocument): string {
  if (!hasScript) return '';
  const notice = noticeHref === undefined ? '' : ` data-notice="${escapeXml(noticeHref)}"`;
  return `<script src="${FRAME_SCRIPT_HREF}"${notice}></script>`;
}

/** Writes the document: what is to be seen first, the script last. */
export function writeEmbedDocument(document: EmbedDocument): string {
  const { title, theme, body } = document;
  return (
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">' +
    `<title>${escapeXml(title)}</title>` +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">' +
    `<style>${embedStyle(theme)}</style></head><body><main>${body}</main>${script(document)}</body></html>\n`
  );
}
