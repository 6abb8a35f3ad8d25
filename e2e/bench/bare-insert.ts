import Database from 'better-sqlite3';
import type { ClaimBody } from '#lib/domain/claim.ts';
import { CLAIM_TABLE } from '#lib/store/tables/claim-table.ts';

/** Writes one row a claim through the driver alone, in one transaction, into a table without an index. */
export function insertBare(file: string, claims: readonly ClaimBody[]): void {
  const database = new Database(file);
  try {
    database.pragma('journal_mode = WAL');
    database.exec(`DROP TABLE IF EXISTS bare; CREATE TABLE bare (${CLAIM_TABLE.columns.join(', ')})`);
    const insert = database.prepare(`INSERT INTO bare VALUES (${CLAIM_TABLE.columns.map(() => '?').join(', ')})`);
    database.transaction(() => {
      for (const claim of claims) insert.run(...CLAIM_TABLE.valuesOf(claim));
    })();
  } finally {
    database.close();
  }
}
