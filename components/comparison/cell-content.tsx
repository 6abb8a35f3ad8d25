import { Figure } from '#components/claim/figure.tsx';
import { Repeats } from '#components/claim/repeats.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Cell, CellGroup } from '#lib/domain/judge/comparison.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import { INSTRUMENT_PARTS } from '#lib/domain/judge/instrument.ts';
import { EMPTY_CELL_WORDS, factLead } from '#lib/domain/judge/comparison-words.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { subjectHref } from '#lib/url/hrefs.ts';
import { figureCaption } from '#lib/domain/words/figure-caption.ts';

/** More groups than this fold away, so that one talkative paper does not stretch a row. */
const SHOWN_GROUPS_MAX = 4;
/** Groups that a cell holds at all, and figures beside a chosen one; the subject's own page has the others. */
const GROUPS_MAX = 24;
const OTHERS_MAX = 12;

interface CellContentProps {
  readonly cell: Cell;
  readonly catalog: Catalog;
  /** Whether the head of the row names the yardstick, so that its cells need not. */
  readonly isInstrumentTold?: boolean | undefined;
}

/** What a cell says, or which way of not knowing it is. Styled by the table around it. */
export function CellContent({ cell, catalog, isInstrumentTold = false }: CellContentProps) {
  switch (cell.kind) {
    case 'stated':
      return <StatedCell groups={cell.groups} catalog={catalog} told={isInstrumentTold ? INSTRUMENT_PARTS : []} />;
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
  /** What the head of the row tells already. */
  readonly told: readonly ConditionKey[];
}

function StatedCell({ groups, catalog, told }: GroupsProps) {
  const shown = groups.length > SHOWN_GROUPS_MAX + 1 ? groups.slice(0, SHOWN_GROUPS_MAX) : groups;
  const folded = groups.slice(shown.length, GROUPS_MAX);
  const leftCount = groups.length - shown.length - folded.length;
  return (
    <>
      <GroupList groups={shown} catalog={catalog} told={told} />
      {folded.length > 0 && (
        <details>
          <summary>{groupedDecimal(folded.length + leftCount)} more</summary>
          <GroupList groups={folded} catalog={catalog} told={told} />
          {leftCount > 0 && <Left count={leftCount} claim={groups[0]?.claims[0]} catalog={catalog} />}
        </details>
      )}
    </>
  );
}

function GroupList({ groups, catalog, told }: GroupsProps) {
  return groups.map((group) => <GroupFigures key={group.chosen} group={group} catalog={catalog} told={told} />);
}

/** The chosen claim leads; the others stand under it, with a sign where they disagree. */
interface GroupProps extends Pick<GroupsProps, 'catalog' | 'told'> {
  readonly group: CellGroup;
}

function GroupFigures({ group, catalog, told }: GroupProps) {
  const [fact = [], ...others] = group.facts;
  const [chosen] = fact;
  if (chosen === undefined) return null;
  const caption = figureCaption(chosen, (id) => catalog.subjects.get(id)?.name ?? id, { told });
  return (
    <div>
      <Figure claim={chosen} catalog={catalog} weight="strong" />
      <Repeats fact={fact} catalog={catalog} />
      {others.length > 0 && (
        <p data-others={group.disagreement?.class ?? 'agree'} title={group.disagreement?.sentence}>
          {others.slice(0, OTHERS_MAX).map((other) => (
            <OtherFact key={other[0]?.id} group={group} fact={other} catalog={catalog} />
          ))}
          {others.length > OTHERS_MAX && <Left count={others.length - OTHERS_MAX} claim={chosen} catalog={catalog} />}
        </p>
      )}
      {caption !== '' && <small>{caption}</small>}
    </div>
  );
}

interface FactProps {
  /** Claims of several sources that say the same; the first stands for them. */
  readonly fact: readonly Claim[];
  readonly catalog: Catalog;
}

function OtherFact({ group, fact, catalog }: FactProps & Pick<GroupProps, 'group'>) {
  const [first] = fact;
  const lead = factLead(group, fact, catalog);
  return (
    first !== undefined && (
      <>
        {lead === '≠' ? <DisagreementSign /> : `${lead} `}
        <Figure claim={first} catalog={catalog} />
        <Repeats fact={fact} catalog={catalog} />
      </>
    )
  );
}

interface LeftProps {
  readonly count: number;
  /** A claim of the cell: what is left out is about its subject. */
  readonly claim: Claim | undefined;
  readonly catalog: Catalog;
}

/** How much a cell leaves out, and where it is. */
function Left({ count, claim, catalog }: LeftProps) {
  const subject = claim === undefined ? undefined : catalog.subjects.get(claim.subject);
  if (subject === undefined) return null;
  return (
    <small>
      {groupedDecimal(count)} more on the page of <a href={subjectHref(subject)}>{subject.name}</a>
    </small>
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
