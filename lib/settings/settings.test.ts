import { isAbsolute, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Environment } from './environment.ts';
import { ROOT } from './root.ts';
import { parseSettings, servedOn, type Settings } from './settings.ts';

function read(environment: Environment): Settings {
  const parsed = parseSettings(environment);
  if (!parsed.ok) throw new Error(parsed.error.join('\n'));
  return parsed.value;
}

/** What is said of an environment with exactly one problem. */
function problemOf(environment: Environment): string {
  const parsed = parseSettings(environment);
  const problems = parsed.ok ? [] : parsed.error;
  expect(problems).toHaveLength(1);
  return problems[0] ?? '';
}

describe('PORT', () => {
  it.each([
    [{}, 3000],
    [{ PORT: '' }, 3000],
    [{ PORT: '0' }, 0],
    [{ PORT: '8080' }, 8080],
    [{ PORT: '65535' }, 65_535],
  ])('%o means port %i', (environment, port) => {
    expect(read(environment).port).toBe(port);
  });

  it.each(['abc', '-1', '65536', '70000', '3000.5', '0x50', ' 80', '1e3', '0000080'])(
    '%o is refused with its name, its value and what to write',
    (PORT) => {
      expect(problemOf({ PORT })).toBe(
        `PORT is "${PORT}"; give a whole number from 0 to 65535, or leave it out for 3000.`,
      );
    },
  );
});

describe('DATABASE_URL', () => {
  it('is a file inside the product where nobody says', () => {
    expect(read({}).databaseUrl).toBe(`file:${join(ROOT, 'var/model-claims.db')}`);
  });

  it.each([
    ['file:var/other.db', `file:${join(ROOT, 'var/other.db')}`],
    ['file:./other.db', `file:${join(ROOT, 'other.db')}`],
    ['file:/srv/claims.db', 'file:/srv/claims.db'],
  ])('%s is the path %s, wherever the program was started', (DATABASE_URL, url) => {
    expect(read({ DATABASE_URL }).databaseUrl).toBe(url);
    expect(isAbsolute(url.slice('file:'.length))).toBe(true);
  });

  it.each(['', 'file:', 'postgres://host/name', '/tmp/claims.db', 'File:/tmp/claims.db'])(
    '%o is refused with its name, its value and what to write',
    (DATABASE_URL) => {
      const problem = problemOf({ DATABASE_URL });
      expect(problem).toContain(`DATABASE_URL is "${DATABASE_URL}"`);
      expect(problem).toContain('write file: and the path of the database file');
    },
  );

  it('is not printed with its password', () => {
    const problem = problemOf({ DATABASE_URL: 'postgres://reader:secret@host/name' });
    expect(problem).toContain('"postgres://reader:…@host/name"');
    expect(problem).not.toContain('secret');
  });
});

describe('the origin', () => {
  it.each([
    [{}, 'http://localhost:3000'],
    [{ PORT: '3115' }, 'http://localhost:3115'],
    [{ SITE_ORIGIN: '', PORT: '8080' }, 'http://localhost:8080'],
  ])('of %o is this machine and its port: %s', (environment, origin) => {
    expect(read(environment)).toMatchObject({ origin, publicOrigin: undefined });
  });

  it.each([
    ['https://claims.example', 'https://claims.example'],
    ['https://claims.example/', 'https://claims.example'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['https://[::1]:8443', 'https://[::1]:8443'],
    ['HTTPS://Claims.Example:443', 'https://claims.example'],
  ])('is what SITE_ORIGIN says, whatever the port: %s', (SITE_ORIGIN, origin) => {
    expect(read({ SITE_ORIGIN, PORT: '8080' })).toMatchObject({ origin, publicOrigin: origin });
  });

  it('follows the port that is served, unless the operator names one', () => {
    expect(servedOn(read({ PORT: '0' }), 40_123)).toMatchObject({ port: 40_123, origin: 'http://localhost:40123' });
    const fixed = read({ PORT: '0', SITE_ORIGIN: 'https://claims.example' });
    expect(servedOn(fixed, 40_123)).toMatchObject({ port: 40_123, origin: 'https://claims.example' });
  });

  it.each([
    'claims.example',
    'claims.example:443',
    '//claims.example',
    'https://',
    'https://claims.example/claims',
    'https://claims.example/?a=b',
    'https://claims.example/#top',
    'ftp://claims.example',
    'file:///claims',
    'javascript:alert(1)',
  ])('%s is refused as SITE_ORIGIN with its name, its value and what to write', (SITE_ORIGIN) => {
    const problem = problemOf({ SITE_ORIGIN });
    expect(problem).toContain(`SITE_ORIGIN is "${SITE_ORIGIN}"`);
    expect(problem).toContain('write http:// or https:// and the host');
  });

  it.each(['https://user@claims.example', 'https://user:secret@claims.example', 'https://:secret@claims.example'])(
    '%s is refused as SITE_ORIGIN, and no password is printed',
    (SITE_ORIGIN) => {
      const problem = problemOf({ SITE_ORIGIN });
      expect(problem).toContain('SITE_ORIGIN is "https://');
      expect(problem).not.toContain('secret');
    },
  );
});

describe('MODEL_CLAIMS_DOOR', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['on', true],
    ['off', false],
  ])('%o: the door stands is %s', (MODEL_CLAIMS_DOOR, hasDoor) => {
    expect(read({ MODEL_CLAIMS_DOOR })).toMatchObject({ hasDoor });
  });

  it.each(['no', '0', 'OFF'])('%s is refused with what to write', (MODEL_CLAIMS_DOOR) => {
    expect(problemOf({ MODEL_CLAIMS_DOOR })).toBe(
      `MODEL_CLAIMS_DOOR is "${MODEL_CLAIMS_DOOR}"; write off to serve without the door, or leave it out for on.`,
    );
  });
});

describe('EMBED_ANCESTORS', () => {
  it.each([undefined, '', '  '])('%o lets everybody hold frames', (EMBED_ANCESTORS) => {
    expect(read({ EMBED_ANCESTORS }).embedAncestors).toBeUndefined();
  });

  it('lets those alone that it names', () => {
    const EMBED_ANCESTORS = 'https://a.example  https://*.b.example:8443\nhttp://localhost:8000';
    expect(read({ EMBED_ANCESTORS }).embedAncestors).toEqual([
      'https://a.example',
      'https://*.b.example:8443',
      'http://localhost:8000',
    ]);
  });

  it("lets nobody where it says 'none'", () => {
    expect(read({ EMBED_ANCESTORS: "'none'" }).embedAncestors).toEqual(["'none'"]);
  });

  it.each([
    '*',
    "'self'",
    'a.example',
    'https://a.example/path',
    'https://a.example/',
    'https:',
    'https://a.example;script-src',
    'data:',
    'https://a.example, https://b.example',
    "https://a.example 'none'",
  ])('%s is refused with its name, its value and what to write', (EMBED_ANCESTORS) => {
    const problem = problemOf({ EMBED_ANCESTORS });
    expect(problem).toContain(`EMBED_ANCESTORS is "${EMBED_ANCESTORS}"`);
    expect(problem).toContain('write origins parted by spaces');
  });
});

it('tells all problems at once', () => {
  const parsed = parseSettings({ PORT: 'abc', DATABASE_URL: '', SITE_ORIGIN: 'x', EMBED_ANCESTORS: '*' });
  const problems = parsed.ok ? [] : parsed.error;
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
    'PORT',
    'DATABASE_URL',
    'SITE_ORIGIN',
    'EMBED_ANCESTORS',
  ]);
});
