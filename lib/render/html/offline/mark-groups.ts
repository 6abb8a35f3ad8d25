import { TOKEN_LABELS } from '#lib/chart/words/token-labels.ts';
import { NATURE_LABELS } from '#lib/domain/words/label.ts';
import type { Scene } from '#lib/chart/scene/scene.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { escapeXml } from '#lib/text/escape-xml.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';

/** What marks can be shown and hidden by, in the words of the legends. */
const GROUP_LABELS = {
  member: TOKEN_LABELS.member,
  peer: TOKEN_LABELS.peer,
  result: 'reported results',
  ...NATURE_LABELS,
} as const;
type MarkGroup = keyof typeof GROUP_LABELS;

/** Each of these divides all marks among its groups. */
const DIVISIONS: readonly (readonly MarkGroup[])[] = [
  ['member', 'peer'],
  ['result', 'goal', 'plan', 'name', 'background'],
];

/** The groups of a claim: whose it is, and what kind of assertion. */
export function groupsOf({ subject, nature }: Claim, { catalog }: SurfaceView): readonly MarkGroup[] {
  return [catalog.subjects.get(subject)?.standing ?? 'peer', nature];
}

/** The ids of the claims that a drawing draws. */
export function drawnIds({ items }: Scene): ReadonlySet<string> {
  const marks = items.flatMap((item) => (item.type === 'mark' ? [item] : []));
  const ids = marks.flatMap(({ claimId, alsoClaimIds = [] }) => [claimId ?? [], alsoClaimIds].flat());
  return new Set(ids);
}

/** Buttons that show and hide the marks of a drawing; none where all of them are of one group. */
export function groupButtons(scene: Scene, claims: readonly Claim[], view: SurfaceView): string {
  const ids = drawnIds(scene);
  const found = new Set(claims.flatMap((claim) => (ids.has(claim.id) ? groupsOf(claim, view) : [])));
  const groups = DIVISIONS.flatMap((division) => {
    const present = division.filter((group) => found.has(group));
    return present.length < 2 ? [] : present;
  });
  if (groups.length === 0) return '';
  const button = (group: MarkGroup) =>
    `<button type="button" data-group="${group}" aria-pressed="true">${escapeXml(GROUP_LABELS[group])}</button>`;
  return (
    `<p class="tools" role="group" aria-label="Marks shown in: ${escapeXml(scene.title)}">` +
    `<span>Show</span>${groups.map(button).join('')}<span role="status"></span></p>`
  );
}
