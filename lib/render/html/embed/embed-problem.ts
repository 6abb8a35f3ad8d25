import { escapeXml } from '#lib/text/escape-xml.ts';
import type { ThemeName } from '#lib/chart/scene/theme.ts';
import { writeEmbedDocument } from './embed-document.ts';
import { outLink } from '#lib/render/html/html-document.ts';

/** What a frame says when its view cannot be shown. */
export interface EmbedProblem {
  readonly title: string;
  readonly detail: string;
  readonly theme: ThemeName;
  /** Where to look instead. */
  readonly links: readonly { readonly name: string; readonly href: string }[];
}

/** A document that says why there is nothing to show, and where there is something. It has no script. */
export function renderEmbedProblem({ title, detail, theme, links }: EmbedProblem): string {
  const items = links.map(({ name, href }) => `<li>${outLink(href, name)}</li>`).join('');
  const list = items === '' ? '' : `<ul>${items}</ul>`;
  const body = `<h1>${escapeXml(title)}</h1><p>${escapeXml(detail)}</p>${list}`;
  return writeEmbedDocument({ title, theme, body, hasScript: false });
}
