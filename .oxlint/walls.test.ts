import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENVIRONMENT, FORBIDDEN_WAYS, IMPURE } from './testing/forbidden.ts';
import { BEHIND_PORT, LAYERS, type LayerName, PURE_LAYERS, ROOM_WALLS, SOLE_IMPORTER } from './layers.ts';

const ROOT = resolve(import.meta.dirname, '..');
const NAMES = Object.keys(LAYERS) as readonly LayerName[];

interface Snippet {
  readonly path: string;
  readonly code: string;
}

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

const FORBIDDEN_STEPS = NAMES.flatMap((from) =>
  NAMES.filter((to) => to !== from && !LAYERS[from].layers.includes(to)).map((to) => ({ from, to })),
);
const TYPE_STEPS = NAMES.flatMap((from) => (LAYERS[from].types ?? []).map((to) => ({ from, to })));
const OPEN_STEPS = NAMES.flatMap((from) => LAYERS[from].layers.map((to) => ({ from, to })));

const CLOSED_ROOMS = Object.entries(ROOM_WALLS).flatMap(([from, rooms]) => rooms.map((to) => ({ from, to })));
const OPEN_ROOMS = CLOSED_ROOMS.map(({ from, to }) => ({ from: to, to: from })).filter(
  ({ from, to }) => ROOM_WALLS[from]?.includes(to) !== true,
);

const READING_ROOMS = ['app', 'components', 'e2e', 'lib/command', 'lib/http', 'lib/queries', 'lib/render'] as const;

const folder = mkdtempSync(join(tmpdir(), 'walls-'));
const snippets = new Map<string, Snippet>();
let rejected: ReadonlyMap<string, readonly string[]>;

function plant(name: string, path: string, code: string): void {
  snippets.set(name, { path, code });
}

function codesFor(name: string): readonly string[] {
  const snippet = snippets.get(name);
  if (snippet === undefined) throw new Error(`nothing is planted as ${name}`);
  return rejected.get(snippet.path) ?? [];
}

function fileName(...words: readonly string[]): string {
  return words.join('-').replaceAll(/[^a-z0-9]+/gu, '-');
}

function importOf(path: string): string {
  return `import { x } from '${path}';\nexport const kept = x;\n`;
}

for (const { from, to } of [...FORBIDDEN_STEPS, ...OPEN_STEPS]) {
  plant(`${from} to ${to}`, `${from}/${fileName('to', to)}.ts`, importOf(`#${to}/x.ts`));
}
for (const { from, to } of TYPE_STEPS) {
  const code = `import type { Store } from '#${to}/x.ts';\nexport type Kept = Store;\n`;
  plant(`types of ${to} in ${from}`, `${from}/${fileName('types', to)}.ts`, code);
}
for (const { from, to } of [...CLOSED_ROOMS, ...OPEN_ROOMS]) {
  plant(`${from} to ${to}`, `${from}/${fileName('to', to)}.ts`, importOf(`#${to}/x.ts`));
}
for (const { from, to } of CLOSED_ROOMS) {
  const types = `import type { Store } from '#${to}/x.ts';\nexport type Kept = Store;\n`;
  plant(`types of ${to} in ${from}`, `${from}/${fileName('types', to)}.ts`, types);
  plant(`test of ${from} with ${to}`, `${from}/${fileName('with', to)}.test.ts`, importOf(`#${to}/x.ts`));
  plant(`target ${to}`, `${to}/x.ts`, 'export const x = 1;\nexport type Store = 1;\n');
  plant(`target ${from}`, `${from}/x.ts`, 'export const x = 1;\nexport type Store = 1;\n');
}
for (const [what, code] of Object.entries(FORBIDDEN_WAYS)) plant(what, `lib/domain/${fileName(what)}.ts`, code);
for (const layer of PURE_LAYERS) {
  for (const [what, code] of Object.entries(IMPURE)) {
    plant(`${what} in ${layer}`, `${layer}/${fileName(what)}.ts`, code);
  }
}
for (const [heavy, home] of Object.entries(SOLE_IMPORTER)) {
  const file = home.endsWith('/') ? `${home}${fileName(heavy)}.ts` : home;
  plant(`${heavy} at home`, file, `import * as kept from '${heavy}';\nexport const used = kept;\n`);
  plant(`${heavy} elsewhere`, `${dirname(home)}/second-${fileName(heavy)}.ts`, `export { used } from '${heavy}';\n`);
}
for (const [way, code] of Object.entries(ENVIRONMENT)) {
  for (const room of READING_ROOMS) plant(`environment by ${way} in ${room}`, `${room}/${fileName(way)}.ts`, code);
  plant(`environment by ${way} in its room`, `lib/settings/${fileName(way)}.ts`, code);
  plant(`environment by ${way} in a test`, `lib/http/${fileName(way)}.test.ts`, code);
}
plant(
  'other parts of the process',
  'lib/command/parts.ts',
  'const { argv } = process;\nexport const kept = [argv, process.cwd()];',
);
for (const [hidden, port] of Object.entries(BEHIND_PORT)) {
  const room = dirname(port);
  plant(`target of ${hidden}`, `${hidden}x.ts`, 'export const x = 1;\n');
  plant(`${hidden} from its port`, port, importOf(`#${hidden}x.ts`));
  plant(`${hidden} from itself`, `${hidden}own.ts`, importOf('./x.ts'));
  plant(`${hidden} from a test`, `${room}/reach.test.ts`, importOf(`#${hidden}x.ts`));
  plant(`${hidden} from beside it`, `${room}/reach.ts`, importOf(`#${hidden}x.ts`));
  plant(`${hidden} from another room`, 'lib/command/reach.ts', importOf(`#${hidden}x.ts`));
  plant(`types of ${hidden}`, `${room}/name.ts`, `export type X = typeof import('#${hidden}x.ts').x;\n`);
}
plant('generated client in the store', 'lib/store/own.ts', importOf('./generated/client.ts'));
plant('generated client elsewhere', 'lib/ingest/peek.ts', importOf('#lib/store/generated/client.ts'));
plant('file without a layer', 'lib/helpers/stray.ts', 'export const x = 1;\n');
plant('barrel', 'lib/domain/all.ts', "export * from './x.ts';\n");
plant('cycle', 'lib/domain/hen.ts', "import { egg } from './egg.ts';\nexport const hen = (): unknown => egg;\n");
plant(
  'cycle, other end',
  'lib/domain/egg.ts',
  "import { hen } from './hen.ts';\nexport const egg = (): unknown => hen;\n",
);
plant('cycle of types', 'lib/domain/pot.ts', "import type { Lid } from './lid.ts';\nexport type Pot = { lid: Lid };\n");
plant(
  'cycle of types, other end',
  'lib/domain/lid.ts',
  "import type { Pot } from './pot.ts';\nexport type Lid = { pot: Pot };\n",
);
plant('long file', 'lib/domain/long.ts', `export const lines = [\n${'  1,\n'.repeat(260)}];\n`);
plant('long function', 'lib/domain/deed.ts', `export function deed(): void {\n${'  void 0;\n'.repeat(41)}}\n`);
plant('test that reaches over a wall', 'lib/domain/over.test.ts', importOf('#lib/ingest/x.ts'));
plant('material of tests', 'lib/domain/testing/x.ts', importOf('fast-check'));
plant('product that takes material of tests', 'lib/domain/leans.ts', importOf('./testing/x.ts'));

beforeAll(() => {
  for (const name of ['.oxlintrc.json', '.oxlint', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const name of NAMES) plant(`target ${name}`, `${name}/x.ts`, 'export const x = 1;\nexport type Store = 1;\n');
  for (const { path, code } of snippets.values()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  rejected = lint();
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

function lint(): ReadonlyMap<string, readonly string[]> {
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json', 'app', 'components', 'e2e', 'lib'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { diagnostics } = JSON.parse(stdout) as Report;
  const byFile = new Map<string, string[]>();
  for (const { code, filename } of diagnostics) byFile.set(filename, [...(byFile.get(filename) ?? []), code]);
  return byFile;
}

describe('the walls between layers', () => {
  it.each(FORBIDDEN_STEPS)('keep $from from importing $to', ({ from, to }) => {
    expect(codesFor(`${from} to ${to}`)).toContain('walls(layers)');
  });

  it.each(OPEN_STEPS)('let $from import $to', ({ from, to }) => {
    expect(codesFor(`${from} to ${to}`)).toEqual([]);
  });

  it.each(TYPE_STEPS)('let $from name the types of $to', ({ from, to }) => {
    expect(codesFor(`types of ${to} in ${from}`)).toEqual([]);
  });

  it.each(Object.keys(FORBIDDEN_WAYS))('are not passed by %s', (what) => {
    expect(codesFor(what)).toContain('walls(layers)');
  });

  it.each(Object.keys(BEHIND_PORT))('let nobody but its port and tests into %s', (hidden) => {
    for (const way of ['from its port', 'from itself', 'from a test']) {
      expect(codesFor(`${hidden} ${way}`)).not.toContain('walls(layers)');
    }
    for (const way of ['from beside it', 'from another room']) {
      expect(codesFor(`${hidden} ${way}`)).toContain('walls(layers)');
    }
    expect(codesFor(`types of ${hidden}`)).toContain('walls(layers)');
  });

  it('keep the generated client inside the store', () => {
    expect(codesFor('generated client in the store')).toEqual([]);
    expect(codesFor('generated client elsewhere')).toContain('walls(layers)');
  });

  it('have no files between them', () => {
    expect(codesFor('file without a layer')).toContain('walls(layers)');
  });

  it('let a test reach over them', () => {
    expect(codesFor('test that reaches over a wall')).not.toContain('walls(layers)');
    expect(codesFor('material of tests')).not.toContain('walls(layers)');
    expect(codesFor('product that takes material of tests')).toContain('walls(layers)');
  });
});

describe('the walls between rooms of a layer', () => {
  it.each(CLOSED_ROOMS)('keep $from from importing $to and its types', ({ from, to }) => {
    expect(codesFor(`${from} to ${to}`)).toContain('walls(layers)');
    expect(codesFor(`types of ${to} in ${from}`)).toContain('walls(layers)');
  });

  it.each(OPEN_ROOMS)('let $from import $to', ({ from, to }) => {
    expect(codesFor(`${from} to ${to}`)).toEqual([]);
  });

  it.each(CLOSED_ROOMS)('let a test of $from reach over to $to', ({ from, to }) => {
    expect(codesFor(`test of ${from} with ${to}`)).not.toContain('walls(layers)');
  });
});

it.each(Object.keys(SOLE_IMPORTER))('%s is imported by one file or folder alone', (heavy) => {
  expect(codesFor(`${heavy} at home`)).not.toContain('walls(layers)');
  expect(codesFor(`${heavy} elsewhere`)).toContain('walls(layers)');
});

describe.each(PURE_LAYERS)('%s', (layer) => {
  it.each(Object.keys(IMPURE))('does not use %s', (what) => {
    const codes = codesFor(`${what} in ${layer}`);
    expect(codes.filter((code) => code === 'walls(purity)' || code === 'eslint(no-restricted-globals)')).not.toEqual(
      [],
    );
  });
});

describe('the environment', () => {
  const ways = Object.keys(ENVIRONMENT);

  it.each(ways.flatMap((way) => READING_ROOMS.map((room) => [way, room])))('is not read by %s in %s', (way, room) => {
    expect(codesFor(`environment by ${way} in ${room}`)).toContain('walls(environment)');
  });

  it.each(ways)('is read by %s in lib/settings and in tests', (way) => {
    expect(codesFor(`environment by ${way} in its room`)).not.toContain('walls(environment)');
    expect(codesFor(`environment by ${way} in a test`)).not.toContain('walls(environment)');
  });

  it('is not all that a process is asked for', () => {
    expect(codesFor('other parts of the process')).toEqual([]);
  });
});

describe('the shape of the code', () => {
  it.each([
    ['barrel', 'walls(barrels)'],
    ['cycle', 'import(no-cycle)'],
    ['cycle of types', 'import(no-cycle)'],
    ['long file', 'eslint(max-lines)'],
    ['long function', 'eslint(max-lines-per-function)'],
  ])('has no %s', (name, code) => {
    expect(codesFor(name)).toContain(code);
  });
});
