/** What gives another answer on another machine or at another moment. */
export const IMPURE: Readonly<Record<string, string>> = {
  'the clock': 'export const now = Date.now();',
  'the clock as an object': 'export const now = new Date();',
  'the clock as text': 'export const now = Date();',
  'the fine clock': 'export const now = performance.now();',
  chance: 'export const chance = Math.random();',
  "the machine's language in Intl": 'export const format = new Intl.NumberFormat();',
  "the machine's language in figures": 'export const text = (7).toLocaleString();',
  "the machine's language in sorting": "export const order = 'a'.localeCompare('b');",
  'the console': "console.log('noise');",
  'the process': 'export const home = process.env;',
  'the network': "export const answer = fetch('/');",
};

/** The ways in which code of one layer could reach for another, or for a package that it has no use for. */
export const FORBIDDEN_WAYS: Readonly<Record<string, string>> = {
  'an import of types': "import type { Store } from '#lib/store/x.ts';\nexport type Kept = Store;",
  'an import by a relative path': "import { x } from '../store/x.ts';\nexport const kept = x;",
  'an import at run time': "export const later = import('#lib/store/x.ts');",
  'an import at run time of an address that is not written out':
    'export const later = (name: string): Promise<unknown> => import(name);',
  'a type taken from a file': "export type Kept = import('#lib/store/x.ts').Store;",
  'a module of Node': "import { readFileSync } from 'node:fs';\nexport const kept = readFileSync;",
  'a package that the layer has no use for': "import { parse } from 'yaml';\nexport const kept = parse;",
};

/** The ways of reading the environment, which one room does for all. */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  'its name': "export const port = process.env['PORT'];",
  'a name in brackets': "export const port = process['env'].PORT;",
  'the global object': 'export const kept = globalThis.process.env;',
  'taking the process apart': 'const { env } = process;\nexport const kept = env;',
  'taking it apart under another name': 'const { env: around } = process;\nexport const kept = around;',
  'an import of it': "import { env } from 'node:process';\nexport const kept = env;",
  'an import of it under another name': "import { env as around } from 'node:process';\nexport const kept = around;",
  'an import of the process': "import process from 'node:process';\nexport const kept = process;",
};
