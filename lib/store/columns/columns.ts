import type { StoredRow } from '#lib/store/write/release-writer.ts';

/** The values of some columns of a row, in the order of their names. */
type ValuesOf<Row, Names extends readonly (keyof Row)[]> = { readonly [Index in keyof Names]: Row[Names[Index]] };

/**
 * How one thing lies in some columns of a table and is made of them again. Names are those of the
 * generated client; `Parts` are the rows of other tables that belong to the row.
 */
export interface Columns<Row, Name extends keyof Row, Value, Parts = unknown> {
  readonly names: readonly Name[];
  readonly write: (value: Value) => StoredRow;
  /** Gives what a schema of the domain understands, `undefined` for what is absent. */
  readonly read: (row: Pick<Row, Name>, parts: Parts) => unknown;
}

/**
 * Describes columns of a table. Neither a value too few nor one of another type than the column
 * compiles, and only the named columns can be read.
 */
export function columnsOf<Row, Parts = unknown>() {
  return <const Names extends readonly (keyof Row)[], Value>(
    names: Names,
    ways: {
      readonly write: (value: Value) => ValuesOf<Row, Names> & StoredRow;
      readonly read: (row: Pick<Row, Names[number]>, parts: Parts) => unknown;
    },
  ): Columns<Row, Names[number], Value, Parts> => ({ names, ...ways });
}

/** Gives a list of names back; does not compile while a column of the row is not among them. */
export function everyColumn<Row>() {
  return <Name extends keyof Row>(
    names: readonly Name[] &
      ([Exclude<keyof Row, Name>] extends [never] ? unknown : { readonly missing: Exclude<keyof Row, Name> }),
  ): readonly Name[] => names;
}

/** A column's name in the database, as `@map` in the schema gives it: `subjectId` is `subject_id`. */
export function databaseName(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
