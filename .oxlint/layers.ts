/**
 * The walls between the folders: what each layer may import. Everything that is not named here is
 * forbidden, so a new folder or a new package starts with a decision.
 */
export interface Layer {
  readonly layers: readonly LayerName[];
  /** Layers of which only types may be named: what is handed over, not how it is made. */
  readonly types?: readonly LayerName[];
  /** Packages by name, a part of one (`next/cache`), or `node:` for the modules of Node. */
  readonly packages: readonly string[];
}

export type LayerName =
  | 'lib/text'
  | 'lib/settings'
  | 'lib/domain'
  | 'lib/deck'
  | 'lib/chart'
  | 'lib/url'
  | 'lib/store'
  | 'lib/ingest'
  | 'lib/queries'
  | 'lib/view'
  | 'lib/api'
  | 'lib/render'
  | 'lib/http'
  | 'lib/worker'
  | 'lib/command'
  | 'components'
  | 'app'
  | 'e2e';

const LIBRARIES = [
  'lib/text',
  'lib/settings',
  'lib/domain',
  'lib/deck',
  'lib/chart',
  'lib/url',
  'lib/store',
  'lib/ingest',
  'lib/queries',
  'lib/view',
  'lib/api',
  'lib/render',
  'lib/http',
  'lib/worker',
] as const;

/** Layers and packages open to each layer, besides its own files. */
export const LAYERS: Readonly<Record<LayerName, Layer>> = {
  /** The ground floor: letters, escapes, spelling. */
  'lib/text': { layers: [], packages: [] },
  /** The environment, which nobody else reads; who draws and writes gets its values as arguments. */
  'lib/settings': { layers: ['lib/domain'], packages: ['zod', 'node:'] },
  'lib/domain': { layers: ['lib/text'], packages: ['zod'] },
  /** Writes and reads the records of decks; runs in browsers and on the command line alike. */
  'lib/deck': { layers: ['lib/domain'], packages: ['fflate', 'saxes'] },
  'lib/chart': { layers: ['lib/domain', 'lib/text'], packages: ['zod', 'd3-array', 'd3-scale'] },
  /** Addresses ask for charts by kinds, whose names they take from the charts. */
  'lib/url': { layers: ['lib/domain', 'lib/text'], types: ['lib/chart'], packages: [] },
  'lib/store': { layers: ['lib/domain'], packages: ['@prisma', 'better-sqlite3', 'node:'] },
  'lib/ingest': { layers: ['lib/domain', 'lib/store', 'lib/text'], packages: ['zod', 'yaml', 'node:'] },
  'lib/queries': {
    layers: ['lib/domain', 'lib/settings', 'lib/url', 'lib/store', 'lib/text'],
    packages: ['lru-cache'],
  },
  'lib/view': {
    layers: ['lib/domain', 'lib/chart', 'lib/url', 'lib/queries', 'lib/text'],
    types: ['lib/deck'],
    packages: [],
  },
  /** What programs may ask, whatever carries the question. */
  'lib/api': { layers: ['lib/domain', 'lib/url', 'lib/view'], types: ['lib/queries'], packages: [] },
  'lib/render': {
    layers: ['lib/domain', 'lib/deck', 'lib/chart', 'lib/url', 'lib/text'],
    types: ['lib/view'],
    packages: ['zod', 'sharp', '@vercel/og', 'fflate', 'opentype.js', 'bidi-js', 'csv-stringify', 'node:'],
  },
  'lib/http': {
    layers: ['lib/domain', 'lib/url', 'lib/view', 'lib/render'],
    types: ['lib/queries', 'lib/api'],
    packages: ['lru-cache', 'negotiator', 'fresh', 'node:'],
  },
  /** The thread that makes pictures and decks, away from the one that serves pages. */
  'lib/worker': {
    layers: ['lib/domain', 'lib/settings', 'lib/queries', 'lib/http'],
    packages: ['node:'],
  },
  'lib/command': {
    layers: LIBRARIES.filter((name) => !['lib/url', 'lib/api', 'lib/worker'].includes(name)),
    packages: ['zod', 'next', 'playwright', 'rolldown', 'node:'],
  },
  components: {
    layers: ['lib/domain', 'lib/chart', 'lib/url', 'lib/deck'],
    types: ['lib/view'],
    packages: ['react', 'react-dom', 'next/navigation', 'recharts', 'idiomorph'],
  },
  /** Where views meet the queries that they take as an argument. */
  app: {
    layers: ['lib/view', 'lib/url', 'lib/api', 'components', 'lib/http', 'lib/queries', 'lib/settings', 'lib/worker'],
    types: ['lib/domain'],
    packages: ['next', 'react'],
  },
  /** Drives the started app from outside, with any tool. */
  e2e: { layers: [...LIBRARIES, 'lib/command', 'components'], packages: [] },
};

/**
 * Walls inside a layer: rooms that a room may not see. Facts know no words for them and words no
 * verdict; what a chart compares knows nothing of how that is drawn, nor the other way round.
 */
export const ROOM_WALLS: Readonly<Record<string, readonly string[]>> = {
  'lib/domain/facts': ['lib/domain/words', 'lib/domain/judge'],
  'lib/domain/words': ['lib/domain/judge'],
  'lib/chart/spec': [
    'lib/chart/axis',
    'lib/chart/furniture',
    'lib/chart/layout',
    'lib/chart/narrow',
    'lib/chart/scene',
    'lib/chart/specify',
    'lib/chart/words',
  ],
  'lib/chart/specify': ['lib/chart/layout', 'lib/chart/scene'],
  'lib/chart/layout': ['lib/chart/specify'],
};

/** Tests may reach over the walls inside `lib` for what they compare with, and use any package. */
export const TEST_LAYERS: readonly LayerName[] = [...LIBRARIES, 'components'];

/** Layers that give the same answer on every machine and at every moment. */
export const PURE_LAYERS: readonly LayerName[] = ['lib/text', 'lib/domain', 'lib/chart', 'lib/url'];

/**
 * Packages that one file alone knows, or one folder where the name ends with a slash: those that are
 * heavy, and those that stand behind a port. The rest asks that file or folder.
 */
export const SOLE_IMPORTER: Readonly<Record<string, string>> = {
  recharts: 'components/chart/interactive/interactive-chart.tsx',
  sharp: 'lib/render/pictures/png.ts',
  '@vercel/og': 'lib/render/pictures/og.ts',
  idiomorph: 'components/live/morph-still.ts',
  'bidi-js': 'lib/render/lettering/visual-order.ts',
  'better-sqlite3': 'lib/store/sqlite/',
  '@prisma/adapter-better-sqlite3': 'lib/store/sqlite/',
};

/** Folders behind a port, with the one file through which all but tests come to them. */
export const BEHIND_PORT: Readonly<Record<string, string>> = {
  'lib/store/sqlite/': 'lib/store/databases.ts',
};

/** Prisma's generated client, whose types end at the store. */
export const GENERATED_CLIENT = 'lib/store/generated/';
