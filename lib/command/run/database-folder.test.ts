import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeDatabaseFolder } from './database-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'database-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the folder of the database', () => {
  it('is made where it is not there', () => {
    expect(makeDatabaseFolder(`file:${join(folder, 'deep/er/claims.db')}`).ok).toBe(true);
    expect(existsSync(join(folder, 'deep/er'))).toBe(true);
  });

  it('is named when it cannot be made', () => {
    writeFileSync(join(folder, 'plain-file'), '');
    const refused = makeDatabaseFolder(`file:${join(folder, 'plain-file', 'claims.db')}`);
    expect(refused).toMatchObject({ ok: false, error: expect.stringContaining('cannot be written') as string });
  });
});
