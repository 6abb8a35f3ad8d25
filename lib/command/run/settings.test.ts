import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { claimPort, stopServing } from './claim-port.ts';
import { readDatabaseUrl } from './database-url.ts';
import { readPort } from './read-port.ts';

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('PORT', () => {
  it.each([
    [{}, 3000],
    [{ PORT: '' }, 3000],
    [{ PORT: '0' }, 0],
    [{ PORT: '8080' }, 8080],
    [{ PORT: '65535' }, 65_535],
  ])('%o means port %i', (environment, port) => {
    expect(readPort(environment)).toEqual({ ok: true, value: port });
  });

  it.each(['abc', '-1', '65536', '99999', '3000.5', '0x50', ' 80', '1e3'])('%s is refused by name', (PORT) => {
    expect(readPort({ PORT })).toMatchObject({ ok: false, error: expect.stringContaining(`"${PORT}"`) as string });
  });
});

describe('DATABASE_URL', () => {
  it('is a file inside the checkout when it is not given', () => {
    expect(readDatabaseUrl({})).toMatchObject({
      ok: true,
      value: expect.stringMatching(/^file:.*var.model-claims\.db$/) as string,
    });
  });

  it('makes the folder of the file', () => {
    const file = join(folder, 'deep/er/claims.db');
    expect(readDatabaseUrl({ DATABASE_URL: `file:${file}` })).toEqual({ ok: true, value: `file:${file}` });
  });

  it.each(['', 'file:', 'postgres://host/name', '/tmp/claims.db'])('%o is refused', (DATABASE_URL) => {
    expect(readDatabaseUrl({ DATABASE_URL }).ok).toBe(false);
  });

  it('says so when its folder cannot be made', () => {
    writeFileSync(join(folder, 'plain-file'), '');
    const refused = readDatabaseUrl({ DATABASE_URL: `file:${join(folder, 'plain-file', 'claims.db')}` });
    expect(refused).toMatchObject({ ok: false, error: expect.stringContaining('cannot be written') as string });
  });
});

describe('the port', () => {
  it('answers that it is starting until the pages are ready', async () => {
    const claimed = await claimPort(0);
    if (!claimed.ok) throw new Error(claimed.error);
    const answer = await fetch(`http://localhost:${claimed.value.port}/`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('2');
    await answer.text();
    await stopServing(claimed.value);
  });

  it('is named when another program has it', async () => {
    const first = await claimPort(0);
    if (!first.ok) throw new Error(first.error);
    const second = await claimPort(first.value.port);
    expect(second).toMatchObject({
      ok: false,
      error: expect.stringContaining(`${first.value.port} is in use`) as string,
    });
    await stopServing(first.value);
  });
});
