import { escapeXml } from '#lib/text/escape-xml.ts';
import type { ThemeName } from '#lib/chart/scene/theme.ts';
import { FRAME_SCRIPT_HREF } from './embed-script.ts';
import { embedStyle } from '#lib/render/html/figure-style.ts';
import { writeHtmlDocument } from '#lib/render/html/html-document.ts';

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

function script({ hasScript, noticeHref }: EmbedDocument): string {
  if (!hasScript) return '';
  const notice = noticeHref === undefined ? '' : ` data-notice="${escapeXml(noticeHref)}"`;
  return `<script src="${FRAME_SCRIPT_HREF}"${notice}></script>`;
}

/** Writes the document: what is to be seen first, the script last. */
export function writeEmbedDocument(document: EmbedDocument): string {
  const { title, theme, body } = document;
  return writeHtmlDocument({ title, style: embedStyle(theme), body, end: script(document) });
}
