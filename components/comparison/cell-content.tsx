import { Figure } from '#components/claim/figure.tsx';
import { Repeats } from '#components/claim/repeats.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Cell, CellGroup } from '#lib/domain/judge/comparison.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import { isToldByLanguage } from '#lib/domain/facts/language.ts';
import { INSTRUMENT_PARTS } from '#lib/domain/judge/instrument.ts';
import { EMPTY_CELL_WORDS, factLead } from '#lib/domain/judge/comparison-words.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { subjectHref } from '#lib/url/hrefs.ts';
import { figureCaption } from '#lib/domain/words/figure-caption.ts';
import { languageCaption } from '#lib/domain/words/language-caption.ts';

import { circumstance, keysApart } from './told-apart.ts';

/** How much of what is said a cell holds; the subject's own page has the rest. */
interface CellLimits {
  /** Yardsticks that are seen. One more is shown rather than folded, so that one talkative paper does not stretch a row. */
  readonly shown: number;
  /** Yardsticks that a cell holds at all, those that fold away among them. */
  readonly groups: number;
  /** Figures beside a chosen one. */
  readonly others: number;
  /** Further sources that are named behind a figure. */
  readonly repeats: number;
  /** Whether several figures of a cell tell in what circumstances they differ. */
  readonly tellsApart: boolean;
}

const WHOLE: CellLimits = { shown: 4, groups: 12, others: 6, repeats: 3, tellsApart: false };
/** Of a table of which most cells may be empty: enough to read a row by. */
const SPARSE: CellLimits = { shown: 2, groups: 2, others: 2, repeats: 0, tellsApart: true };

interface CellContentProps {
  readonly cell: Cell;
  readonly catalog: Catalog;
  /** Whether the head of the row names the yardstick, so that its cells need not. */
  readonly isInstrumentTold?: boolean | undefined;
  /** What each figure tells under it besides its yardstick, such as its hardware. */
  readonly tells?: readonly ConditionKey[] | undefined;
  /** What the head tells of all figures besides the yardstick. */
  readonly told?: readonly ConditionKey[] | undefined;
  /** Whether most cells may be empty, so that an empty one is a line and its words are for who asks. */
  readonly isSparse?: boolean | undefined;
}

/** What a cell says, or which way of not knowing it is. Styled by the table around it. */
export function CellContent(props: CellContentProps) {
  const { cell, catalog, isInstrumentTold = false, tells = [], isSparse = false } = props;
  if (cell.kind !== 'stated') return isSparse ? <EmptyLine kind={cell.kind} /> : <EmptyWords kind={cell.kind} />;
  const told = [...(isInstrumentTold ? INSTRUMENT_PARTS : []), ...(props.told ?? [])];
  return <StatedCell groups={cell.groups} {...{ catalog, told, tells }} limits={isSparse ? SPARSE : WHOLE} />;
}

interface EmptyProps {
  readonly kind: Exclude<Cell['kind'], 'stated'>;
}

function EmptyWords({ kind }: EmptyProps) {
  if (kind !== 'not-applicable') return <span>{EMPTY_CELL_WORDS[kind]}</span>;
  return (
    <span>
      n/a<VisuallyHidden>: {EMPTY_CELL_WORDS[kind]}</VisuallyHidden>
    </span>
  );
}

function EmptyLine({ kind }: EmptyProps) {
  return (
    <span title={EMPTY_CELL_WORDS[kind]}>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{EMPTY_CELL_WORDS[kind]}</VisuallyHidden>
    </span>
  );
}

interface GroupsProps {
  readonly groups: readonly CellGroup[];
  readonly catalog: Catalog;
  /** What the head of the row tells already. */
  readonly told: readonly ConditionKey[];
  /** What each figure tells besides. */
  readonly tells: readonly ConditionKey[];
  readonly limits: CellLimits;
}

interface GroupListProps extends GroupsProps {
  /** Whether each figure names its language, which a figure of English among none of others need not. */
  readonly namesLanguages: boolean;
}

/** Whether figures of a cell of several yardsticks are of another language than English. */
function isOfLanguages(groups: readonly CellGroup[], told: readonly ConditionKey[]): boolean {
  return !told.includes('language') && groups.some((group) => group.claims.some(isToldByLanguage));
}

function StatedCell({ groups, catalog, told, tells, limits }: GroupsProps) {
  const own = limits.tellsApart ? keysApart(groups.flatMap(({ claims: [chosen] }) => chosen ?? [])) : [];
  const list = {
    catalog,
    told,
    tells: [...new Set([...tells, ...own])],
    limits,
    namesLanguages: isOfLanguages(groups, told),
  };
  const shown = groups.length > limits.shown + 1 ? groups.slice(0, limits.shown) : groups;
  const folded = groups.slice(shown.length, limits.groups);
  const leftCount = groups.length - shown.length - folded.length;
  const left = leftCount > 0 && <Left count={leftCount} claim={groups[0]?.claims[0]} catalog={catalog} />;
  return (
    <>
      <GroupList groups={shown} {...list} />
      {folded.length > 0 && (
        <details>
          <summary>{groupedDecimal(folded.length + leftCount)} more</summary>
          <GroupList groups={folded} {...list} />
          {left}
        </details>
      )}
      {folded.length === 0 && left}
    </>
  );
}

function GroupList({ groups, ...told }: GroupListProps) {
  return groups.map((group) => <GroupFigures key={group.chosen} group={group} {...told} />);
}

/** The chosen claim leads; the others stand under it, with a sign where they disagree. */
interface GroupProps extends Omit<GroupListProps, 'groups'> {
  readonly group: CellGroup;
}

function GroupFigures({ group, catalog, told, tells, limits, namesLanguages }: GroupProps) {
  const [fact = [], ...others] = group.facts;
  const [chosen] = fact;
  if (chosen === undefined) return null;
  const yardstick = figureCaption(chosen, (id) => catalog.subjects.get(id)?.name ?? id, { told });
  // The yardstick names every language but English.
  const english = namesLanguages && !isToldByLanguage(chosen) ? languageCaption(chosen) : '';
  const besides = tells.flatMap((key) => circumstance(chosen, key) ?? []).join(', ');
  const caption = [english, yardstick, besides].filter((part) => part !== '').join('; ');
  return (
    <div>
      <Figure claim={chosen} catalog={catalog} weight="strong" />
      <Repeats fact={fact} catalog={catalog} most={limits.repeats} />
      {others.length > 0 && (
        <p data-others={group.disagreement?.class ?? 'agree'} title={group.disagreement?.sentence}>
          {others.slice(0, limits.others).map((other) => (
            <OtherFact key={other[0]?.id} group={group} fact={other} {...{ catalog, limits }} />
          ))}
          {others.length > limits.others && (
            <Left count={others.length - limits.others} claim={chosen} catalog={catalog} />
          )}
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

function OtherFact({ group, fact, catalog, limits }: FactProps & Pick<GroupProps, 'group' | 'limits'>) {
  const [first] = fact;
  const lead = factLead(group, fact, catalog);
  return (
    first !== undefined && (
      <>
        {lead === '≠' ? <DisagreementSign /> : `${lead} `}
        <Figure claim={first} catalog={catalog} />
        <Repeats fact={fact} catalog={catalog} most={limits.repeats} />
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
