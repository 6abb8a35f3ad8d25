import type { Database, Statement } from 'better-sqlite3';

import type { ReleaseColumns } from '#lib/store/write/release-row.ts';
import type { ReleaseWriter, StandingRevision, StoredValue } from '#lib/store/write/release-writer.ts';

/**
 * The writes of a release as statements of SQLite, each prepared once. They go to the driver and not
 * through Prisma: an import writes rows by the million in one transaction, at tens of times the
 * speed, and a bound statement of plain SQL is all it takes.
 */
export function releaseWriter(database: Database): ReleaseWriter {
  const prepared = keepPrepared(database);
  return {
    releases: async () => database.prepare<[], ReleaseColumns>('SELECT * FROM releases ORDER BY sequence').all(),
    ids: async (table) => database.prepare<[], string>(`SELECT id FROM "${table}"`).pluck().all(),
    addIds: async (table, ids) => {
      const insert = prepared(`INSERT INTO "${table}" (id) VALUES (?) ON CONFLICT DO NOTHING`);
      for (const id of ids) insert.run([id]);
    },
    standing: async (table, idColumn) =>
      database
        .prepare<[], StandingRevision>(
          `SELECT "${idColumn}" AS id, row, content_hash AS hash, 0 AS place FROM "${table}" WHERE retired_seq IS NULL`,
        )
        .all(),
    standingClaims: async (source) =>
      database
        .prepare<[string], StandingRevision>(
          `SELECT key AS id, row, content_hash AS hash, place FROM claim_revisions
           WHERE source_id = ? AND retired_seq IS NULL`,
        )
        .all(source),
    lastRow: async (table) =>
      database.prepare<[], number>(`SELECT coalesce(max(row), 0) FROM "${table}"`).pluck().get() ?? 0,
    insert: async (table, columns, rows) => {
      const names = columns.map((column) => `"${column}"`).join(', ');
      const insert = prepared(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`);
      for (const row of rows) insert.run(row.map(cellOf));
    },
    retire: async (table, rows, sequence) => {
      const retire = prepared(`UPDATE "${table}" SET retired_seq = ? WHERE row = ?`);
      for (const row of rows) retire.run([sequence, row]);
    },
  };
}

type Cell = string | number | null;

/** SQLite has no truth values of its own and keeps them as 1 and 0. */
function cellOf(value: StoredValue): Cell {
  return typeof value === 'boolean' ? Number(value) : value;
}

function keepPrepared(database: Database): (sql: string) => Statement<[readonly Cell[]]> {
  const statements = new Map<string, Statement<[readonly Cell[]]>>();
  return (sql) => {
    const statement = statements.get(sql) ?? database.prepare<[readonly Cell[]]>(sql);
    statements.set(sql, statement);
    return statement;
  };
}
