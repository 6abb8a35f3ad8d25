import type { Claim } from '#lib/domain/claim.ts';
import { shortCitation } from '#lib/domain/citation.ts';
import { claimLabel } from '#lib/domain/deck-record.ts';
import { escapeXml } from '#lib/domain/escape-xml.ts';
import { claimSentence } from '#lib/domain/sentence.ts';
import { claimHref } from '#lib/url/hrefs.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { outLink } from './embed-document.ts';

/** The address of a claim in the release of the view. */
function hrefOf({ id }: Claim, { pinned, release }: SurfaceView): string {
  return claimHref(id, { release: pinned ? release.id : undefined });
}

function sourceLink(claim: Claim, { catalog }: SurfaceView): string {
  const source = catalog.sources.get(claim.source);
  return source === undefined ? escapeXml(claim.source) : outLink(source.url, shortCitation(source));
}

function claimItem(claim: Claim, view: SurfaceView): string {
  const note = claim.note === undefined ? '' : ` ${escapeXml(claim.note)}`;
  return (
    `<li><p>${outLink(hrefOf(claim, view), claimSentence(claim, view.catalog))}</p>` +
    `<p class="soft"><q>${escapeXml(claim.phrase)}</q> ${sourceLink(claim, view)}, ${escapeXml(claim.locator)}.${note}</p></li>`
  );
}

/** Claims in full: the sentence, the source's own words, where they stand, and what they leave open. */
export function claimList(view: SurfaceView): string {
  if (view.claims.length === 0) return '<p>There is no claim to show here.</p>';
  const byMetric = [...Map.groupBy(view.claims, ({ metric }) => metric)];
  const list = (claims: readonly Claim[]) => `<ul>${claims.map((claim) => claimItem(claim, view)).join('')}</ul>`;
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

/** The claims behind drawings, folded: for readers who cannot see them, or want the words. */
export function claimTable(view: SurfaceView): string {
  const { claims } = view;
  if (claims.length === 0) return '';
  const summary = claims.length === 1 ? 'The claim in words' : `${claims.length} claims in words`;
  const heads = ['Of', 'Claim', 'In words', 'Source'].map((head) => `<th scope="col">${head}</th>`).join('');
  const rows = claims.map((claim) => claimRow(claim, view)).join('');
  return (
    `<details><summary>${summary}</summary><div class="scroll" role="region" aria-label="${summary}" tabindex="0">` +
    `<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div></details>`
  );
}
