import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { environment } from '#lib/settings/environment.ts';
import { ROOT } from '#lib/settings/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'arguments-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One hands everything on to the browser tests, one runs by itself at the end of an installation. */
const NOT_BY_HAND = new Set(['e2e.ts', 'generate-client.ts']);
const COMMANDS = globSync('lib/command/*.ts', { cwd: ROOT })
  .map((file) => basename(file))
  .filter((file) => !file.endsWith('.test.ts') && !NOT_BY_HAND.has(file));

/** Runs a command as npm does when a person stands in a folder: from the top folder, with that folder in its settings. */
function run(command: string, words: readonly string[], stood: string = ROOT) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('lib/command', command), ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...environment(), INIT_CWD: stood, DATABASE_URL: `file:${join(folder, 'made/claims.db')}` },
  });
  return { status, stdout, stderr };
}

test.each(COMMANDS)('%s --help prints the usage and does nothing else', { timeout: 30_000 }, (command) => {
  const { status, stdout, stderr } = run(command, ['--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^[A-Z].*\nUsage: npm /);
  expect(existsSync(join(folder, 'made'))).toBe(false);
});

test.each(COMMANDS)('%s refuses an option that it does not have', { timeout: 30_000 }, (command) => {
  const { status, stdout, stderr } = run(command, ['--no-such-option']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^Unknown option '--no-such-option'\.\n/);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(join(folder, 'made'))).toBe(false);
});

test.each(COMMANDS)('%s refuses an argument too many', { timeout: 30_000 }, (command) => {
  const { status, stdout, stderr } = run(command, ['one', 'two']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^“(?:one|two)” is one argument too many\.\n/);
});

test('a path is meant from where the person stands', () => {
  const below = join(folder, 'below');
  mkdirSync(below);
  expect(run('deck-check.ts', ['d.pptx'], below).stderr).toContain(join(below, 'd.pptx'));
  expect(run('data-check.ts', ['no-data'], below).stdout).toContain(join(below, 'no-data'));
  expect(run('data-check.ts', ['--texts', 'no-texts'], below).stdout).toContain(join(below, 'no-texts'));
});

test('a path from the top is shown as it was given', () => {
  expect(run('data-check.ts', ['no-data']).stdout).toMatch(/^no-data:1:1 /);
});

test('a folder of texts that is not there fails the check', () => {
  const { status, stdout } = run('data-check.ts', ['--texts', 'NOSUCH']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^NOSUCH:1:1 error\[texts-missing\]/);
});
