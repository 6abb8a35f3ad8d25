import type { ReleaseColumns } from './release-row.ts';

/** What a cell can hold, whatever the database calls it. */
export type StoredValue = string | number | boolean | null;

export type StoredRow = readonly StoredValue[];

/** The tables of ids that were ever used. */
export type IdTable = 'families' | 'subjects' | 'metrics' | 'sources' | 'comparisons';

/** A revision that no release has retired yet. */
export interface StandingRevision {
  /** The id of the thing; of a claim its key, which is one within its source. */
  readonly id: string;
  readonly row: number;
  readonly hash: string;
  /** The order of a claim inside its source, 0 for everything else. */
  readonly place: number;
}

/**
 * What a release is written with, inside one transaction of one kind of database. Tables and columns
 * have the names of the schema; every read gives its rows in no particular order unless it says so.
 */
export interface ReleaseWriter {
  /** The releases so far, oldest first. */
  releases(): Promise<readonly ReleaseColumns[]>;
  ids(table: IdTable): Promise<readonly string[]>;
  /** Adds the ids that are not there yet. */
  addIds(table: IdTable, ids: readonly string[]): Promise<void>;
  /** The standing revisions of a table, `idColumn` being the one that names the thing. */
  standing(table: string, idColumn: string): Promise<readonly StandingRevision[]>;
  standingClaims(source: string): Promise<readonly StandingRevision[]>;
  /** The highest `row` of a table, 0 while it is empty. */
  lastRow(table: string): Promise<number>;
  /** Adds rows, each with one value for each column. */
  insert(table: string, columns: readonly string[], rows: readonly StoredRow[]): Promise<void>;
  /** Ends revisions, named by their rows, with a release. */
  retire(table: string, rows: readonly number[], sequence: number): Promise<void>;
}
