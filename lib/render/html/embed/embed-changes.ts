import { escapeXml } from '#lib/text/escape-xml.ts';
import type { ClaimDifference, ClaimWording } from '#lib/view/release/claim-differences.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { writeEmbedDocument } from './embed-document.ts';
import { outLink } from '#lib/render/html/html-document.ts';

/** How many claims changed, came or went since a release, in a line. */
export function changesSentence(count: number, release: string): string {
  const claims = count === 1 ? 'One claim differs' : `${count} claims differ`;
  return count === 0 ? `Nothing has changed since release ${release}.` : `${claims} since release ${release}.`;
}

function side(name: string, wording: ClaimWording | undefined): string {
  if (wording === undefined) return `<p class="soft">${name}: not among the claims of this view.</p>`;
  const { href, sentence, phrase, locator, note = '' } = wording;
  const words = `<q>${escapeXml(phrase)}</q> <small>${escapeXml(`${locator}. ${note}`)}</small>`;
  return `<p>${name}: ${outLink(href, sentence)} ${words}</p>`;
}

/** A document that sets the claims of a pinned view beside those of the current one, where they differ. */
export function renderEmbedChanges(pinned: SurfaceView, differences: readonly ClaimDifference[]): string {
  const items = differences
    .map(({ id, before, now }) => `<h2>${escapeXml(id)}</h2>${side('Then', before)}${side('Now', now)}`)
    .join('');
  const body =
    `<h1>${escapeXml(pinned.title)}</h1><p>${changesSentence(differences.length, pinned.release.id)}</p>${items}` +
    `<footer><span>${outLink(pinned.href, `This view of release ${pinned.release.id}`)}</span></footer>`;
  return writeEmbedDocument({ title: `Changes: ${pinned.title}`, theme: 'auto', body, hasScript: false });
}
