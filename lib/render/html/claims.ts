import { sourceAddress } from '#lib/domain/facts/source.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { shortCitation } from '#lib/domain/words/citation.ts';
import { claimLabel } from '#lib/domain/words/label.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { escapeXml } from '#lib/text/escape-xml.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { claimHref } from '#lib/url/hrefs.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { outLink, type AddressOf } from './html-document.ts';

/** The address of a claim in the release of the view. */
function hrefOf({ id }: Claim, { pinned, release }: SurfaceView): string {
  return claimHref(id, { release: pinned ? release.id : undefined });
}

function sourceLink(claim: Claim, { catalog }: SurfaceView): string {
  const source = catalog.sources.get(claim.source);
  return source === undefined ? escapeXml(claim.source) : outLink(sourceAddress(source), shortCitation(source));
}

/** Links of a frame start at the root of the site that serves it. */
const FROM_ROOT: AddressOf = (href) => href;

/** A claim in full: its sentence, the source's own words, where they stand, and what they leave open. */
export function claimWords(claim: Claim, view: SurfaceView, addressOf: AddressOf = FROM_ROOT): string {
  const note = claim.note === undefined ? '' : ` ${escapeXml(claim.note)}`;
  return (
    `<p>${outLink(addressOf(hrefOf(claim, view)), claimSentence(claim, view.catalog))}</p>` +
    `<p class="soft"><q>${escapeXml(claim.phrase)}</q> ${sourceLink(claim, view)}, ${escapeXml(claim.locator)}.${note}</p>`
  );
}

/** The claims of a view in full, under their metrics. */
export function claimList(view: SurfaceView): string {
  if (view.claims.length === 0) return '<p>There is no claim to show here.</p>';
  const byMetric = [...Map.groupBy(view.claims, ({ metric }) => metric)];
  const list = (claims: readonly Claim[]) =>
    `<ul>${claims.map((claim) => `<li>${claimWords(claim, view)}</li>`).join('')}</ul>`;
  if (byMetric.length < 2) return list(view.claims);
  return byMetric
    .map(([id, claims]) => `<h2>${escapeXml(view.catalog.metrics.get(id)?.name ?? id)}</h2>${list(claims)}`)
    .join('');
}

function claimRow(claim: Claim, view: SurfaceView): string {
  const subject = view.catalog.subjects.get(claim.subject)?.name ?? claim.subject;
  const link = outLink(hrefOf(claim, view), claimSentence(claim, view.catalog));
  return (
    `<tr><th scope="row">${escapeXml(subject)}</th><td>${escapeXml(claimLabel(claim))}</td>` +
    `<td>${link}</td><td>${sourceLink(claim, view)}</td></tr>`
  );
}

/** A table of claims, folded: for readers who cannot see the drawings, or want the words. Rows are markup. */
export function foldedTable(heads: readonly string[], rows: readonly string[]): string {
  const summary = rows.length === 1 ? 'The claim in words' : `${rows.length} claims in words`;
  const head = heads.map((each) => `<th scope="col">${each}</th>`).join('');
  return (
    `<details><summary>${summary}</summary><div class="scroll" role="region" aria-label="${summary}" tabindex="0">` +
    `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div></details>`
  );
}

/** A frame is a light part of somebody's page: of more claims than this it leads to the others. */
export const FRAME_CLAIMS_MAX = 40;

/** The claims behind the drawings of a frame. */
export function claimTable(view: SurfaceView): string {
  const { claims, href } = view;
  if (claims.length === 0) return '';
  const rows = claims.slice(0, FRAME_CLAIMS_MAX).map((claim) => claimRow(claim, view));
  const table = foldedTable(['Of', 'Claim', 'In words', 'Source'], rows);
  const leftCount = claims.length - rows.length;
  if (leftCount === 0) return table;
  return `${table}<p class="soft">${outLink(href, `${groupedDecimal(leftCount)} more claims are on the page of this view`)}.</p>`;
}
