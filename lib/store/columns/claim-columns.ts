import { ClaimBody, type Uncertainty } from '#lib/domain/facts/claim.ts';
import type { Condition } from '#lib/domain/facts/condition.ts';
import type { StoredRow } from '#lib/store/write/release-writer.ts';

import { ASSERTION_COLUMNS } from './assertion-columns.ts';
import { BASELINE_COLUMNS } from './baseline-columns.ts';
import { inClaimRow, type ClaimParts, type ClaimRow, type ConditionRow } from './claim-row.ts';
import { columnsOf, everyColumn, type Columns } from './columns.ts';
import { present } from './present.ts';

type Filled = { [Name in keyof ClaimRow]: null extends ClaimRow[Name] ? never : Name }[keyof ClaimRow];

/** A fact that is always there, in a column of its own. */
function always<Name extends Filled>(name: Name): Columns<ClaimRow, Name, ClaimRow[Name], ClaimParts> {
  return { names: [name], write: (value) => [value], read: (row) => row[name] };
}

type Emptied = Exclude<keyof ClaimRow, Filled>;

/** A text that may be absent, in a column of its own. */
function sometimes<Name extends { [Each in Emptied]: string extends ClaimRow[Each] ? Each : never }[Emptied]>(
  name: Name,
): Columns<ClaimRow, Name, string | undefined, ClaimParts> {
  return { names: [name], write: (value) => [value ?? null], read: (row) => row[name] ?? undefined };
}

/**
 * Every fact of a claim and the columns that hold it, in the order in which a claim is hashed: moving
 * a line makes each revision count as changed. Writing and reading both follow from this table. A
 * fact or a column that is not here does not compile.
 */
const CLAIM_COLUMNS = {
  source: always('sourceId'),
  key: always('key'),
  subject: always('subjectId'),
  metric: always('metricId'),
  assertion: ASSERTION_COLUMNS,
  baseline: BASELINE_COLUMNS,
  conditions: inClaimRow([], {
    write: () => [],
    read: (_, { conditions }) => conditions.map((row) => CONDITION_COLUMNS.read(row, {})),
  }),
  nature: always('nature'),
  hedge: sometimes('hedge'),
  experiment: sometimes('experiment'),
  phrase: always('phrase'),
  locator: always('locator'),
  note: sometimes('note'),
  uncertainty: inClaimRow(
    ['uncertaintyKind', 'uncertaintyAmount', 'uncertaintyLevelPercent', 'uncertaintySampleSize'],
    {
      write: (uncertainty: Uncertainty | undefined) => [
        uncertainty?.kind ?? null,
        uncertainty?.amount ?? null,
        uncertainty?.levelPercent ?? null,
        uncertainty?.sampleSize ?? null,
      ],
      read: ({
        uncertaintyKind: kind,
        uncertaintyAmount: amount,
        uncertaintyLevelPercent: levelPercent,
        uncertaintySampleSize: sampleSize,
      }) => (kind === null ? undefined : { kind, amount, ...present({ levelPercent, sampleSize }) }),
    },
  ),
} satisfies ColumnsByFact;

type FactName = keyof ClaimBody;
type ColumnsByFact = {
  readonly [Fact in FactName]: Columns<ClaimRow, keyof ClaimRow, ClaimBody[Fact], ClaimParts>;
};

/** A circumstance: either `text` or `amount` is there. */
export const CONDITION_COLUMNS = columnsOf<ConditionRow>()(
  ['key', 'text', 'name', 'amount', 'unit', 'printed', 'bound'],
  {
    write: ({ key, value, name, unit, printed, bound }: Condition) => [
      key,
      typeof value === 'string' ? value : null,
      name ?? null,
      typeof value === 'number' ? value : null,
      unit,
      printed ?? null,
      bound ?? null,
    ],
    read: ({ key, text, name, amount, unit, printed, bound }) => ({
      key,
      value: text ?? amount,
      unit,
      ...present({ name, printed, bound }),
    }),
  },
);

/** The columns of a claim's own table, by the names of the generated client. */
export const CLAIM_COLUMN_NAMES = everyColumn<ClaimRow>()(Object.values(CLAIM_COLUMNS).flatMap(({ names }) => names));

const BY_FACT: ColumnsByFact = CLAIM_COLUMNS;
const FACTS = Object.keys(BY_FACT) as readonly FactName[];

/** A claim as the values of `CLAIM_COLUMN_NAMES`. */
export function claimValues(claim: ClaimBody): StoredRow {
  return FACTS.flatMap((fact) => write(fact, claim[fact]));
}

function write<Fact extends FactName>(fact: Fact, value: ClaimBody[Fact]): StoredRow {
  return BY_FACT[fact].write(value);
}

/** A row understood again; a row that no import can have written throws. */
export function claimBodyOf(row: ClaimRow, parts: ClaimParts): ClaimBody {
  const facts = FACTS.map((fact) => [fact, BY_FACT[fact].read(row, parts)] as const);
  return ClaimBody.parse(Object.fromEntries(facts.filter(([, value]) => value !== undefined)));
}
