import { Figure } from '#components/claim/figure.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Cell, CellGroup } from '#lib/domain/judge/comparison.ts';
import { EMPTY_CELL_WORDS } from '#lib/domain/judge/comparison-words.ts';
import { figureCaption } from '#lib/domain/words/figure-caption.ts';

/** More groups than this fold away, so that one talkative paper does not stretch a row. */
const SHOWN_GROUPS_MAX = 4;

interface CellContentProps {
  readonly cell: Cell;
  readonly catalog: Catalog;
}

/** What a cell says, or which way of not knowing it is. Styled by the table around it. */
export function CellContent({ cell, catalog }: CellContentProps) {
  switch (cell.kind) {
    case 'stated':
      return <StatedCell groups={cell.groups} catalog={catalog} />;
    case 'not-applicable':
      return (
        <span>
          n/a<VisuallyHidden>: {EMPTY_CELL_WORDS[cell.kind]}</VisuallyHidden>
        </span>
      );
    case 'not-stated':
    case 'not-read':
      return <span>{EMPTY_CELL_WORDS[cell.kind]}</span>;
  }
}

interface GroupsProps {
  readonly groups: readonly CellGroup[];
  readonly catalog: Catalog;
}

function StatedCell({ groups, catalog }: GroupsProps) {
  const shown = groups.length > SHOWN_GROUPS_MAX + 1 ? groups.slice(0, SHOWN_GROUPS_MAX) : groups;
  const folded = groups.slice(shown.length);
  return (
    <>
      <GroupList groups={shown} catalog={catalog} />
      {folded.length > 0 && (
        <details>
          <summary>{folded.length} more</summary>
          <GroupList groups={folded} catalog={catalog} />
        </details>
      )}
    </>
  );
}

function GroupList({ groups, catalog }: GroupsProps) {
  return groups.map((group) => <GroupFigures key={group.chosen} group={group} catalog={catalog} />);
}

/** The chosen claim leads; the others stand under it, with a sign where they disagree. */
function GroupFigures({ group, catalog }: { readonly group: CellGroup; readonly catalog: Catalog }) {
  const [chosen, ...others] = group.claims;
  if (chosen === undefined) return null;
  const caption = figureCaption(chosen, (id) => catalog.subjects.get(id)?.name ?? id);
  return (
    <div>
      <Figure claim={chosen} catalog={catalog} weight="strong" />
      {others.length > 0 && (
        <p data-others={group.disagreement?.class ?? 'agree'} title={group.disagreement?.sentence}>
          {group.disagreement === undefined ? 'also ' : <DisagreementSign />}
          {others.map((claim) => (
            <Figure key={claim.id} claim={claim} catalog={catalog} />
          ))}
        </p>
      )}
      {caption !== '' && <small>{caption}</small>}
    </div>
  );
}

function DisagreementSign() {
  return (
    <>
      <span aria-hidden="true">≠ </span>
      <VisuallyHidden>disagrees with </VisuallyHidden>
    </>
  );
}
