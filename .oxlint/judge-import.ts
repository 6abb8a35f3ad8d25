import { posix } from 'node:path';
import {
  BEHIND_PORT,
  GENERATED_CLIENT,
  LAYERS,
  type LayerName,
  ROOM_WALLS,
  SOLE_IMPORTER,
  TEST_LAYERS,
} from './layers.ts';

/** What an import points at, seen from the top folder of the repository. */
type Target = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'package'; readonly name: string };

const LAYER_NAMES = Object.keys(LAYERS) as readonly LayerName[];

/**
 * Says what is wrong with an import, `undefined` when nothing is.
 * `importer` is a path from the top folder with forward slashes, `specifier` is as written; a
 * `types` import leaves nothing behind at run time.
 */
export function judgeImport(importer: string, specifier: string, what: 'types' | 'values'): string | undefined {
  const from = layerOf(importer);
  const target = resolve(importer, specifier);
  if (target.kind === 'package') return judgePackage(importer, from, target.name);
  if (target.path.startsWith('..')) return `${specifier} lies outside the repository`;
  if (target.path.startsWith(GENERATED_CLIENT) && from !== 'lib/store') {
    return 'the generated Prisma client is known to lib/store alone';
  }
  if (from === undefined) return undefined;
  const hidden = isTest(importer) ? undefined : judgeHidden(importer, from, target.path);
  return hidden ?? judgeLayer(openLayers(importer, from, what), from, target.path) ?? judgeRoom(importer, target.path);
}

/** What the product may not reach although its layer is open: folders behind a port, and material of tests. */
function judgeHidden(importer: string, from: LayerName, path: string): string | undefined {
  if (isTest(path) && from !== 'e2e') return `${path} is material of tests`;
  const folder = Object.keys(BEHIND_PORT).find((each) => path.startsWith(each));
  if (folder === undefined || importer.startsWith(folder) || BEHIND_PORT[folder] === importer) return undefined;
  return `${folder} is reached through ${BEHIND_PORT[folder]} alone`;
}

/** Says what is wrong with a file's own place: every file of `lib` belongs to a layer. */
export function judgePlace(path: string): string | undefined {
  if (!path.startsWith('lib/') || layerOf(path) !== undefined) return undefined;
  return 'no layer of this name: add it to .oxlint/layers.ts, with what it may import';
}

function resolve(importer: string, specifier: string): Target {
  if (specifier.startsWith('#')) return { kind: 'file', path: specifier.slice(1) };
  if (specifier.startsWith('.')) return { kind: 'file', path: posix.join(posix.dirname(importer), specifier) };
  return { kind: 'package', name: specifier };
}

function layerOf(path: string): LayerName | undefined {
  return LAYER_NAMES.find((name) => path.startsWith(`${name}/`));
}

/** Tests, and what tests of one layer share in its folder `testing`. */
function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/testing\//u.test(path);
}

function openLayers(importer: string, from: LayerName, what: 'types' | 'values'): readonly LayerName[] {
  if (isTest(importer)) return TEST_LAYERS;
  const { layers, types = [] } = LAYERS[from];
  return what === 'types' ? [...layers, ...types] : layers;
}

function judgeLayer(open: readonly LayerName[], from: LayerName, path: string): string | undefined {
  const to = layerOf(path);
  if (to === from) return undefined;
  if (to === undefined) return `${path} is in no layer that ${from} may import`;
  return open.includes(to) ? undefined : `${from} may not import ${to}`;
}

/** Walls inside a layer hold for types as well: a room that names another's types knows of it. */
function judgeRoom(importer: string, path: string): string | undefined {
  if (isTest(importer)) return undefined;
  const isIn = (room: string, file: string): boolean => file.startsWith(`${room}/`);
  const from = Object.keys(ROOM_WALLS).find((room) => isIn(room, importer));
  const closed = from === undefined ? undefined : ROOM_WALLS[from]?.find((room) => isIn(room, path));
  return closed === undefined ? undefined : `${from} may not import ${closed}`;
}

function judgePackage(importer: string, from: LayerName | undefined, name: string): string | undefined {
  if (isTest(importer) || from === undefined || from === 'e2e') return undefined;
  const heavy = Object.keys(SOLE_IMPORTER).find((each) => isPartOf(name, each));
  const home = heavy === undefined ? undefined : SOLE_IMPORTER[heavy];
  if (home !== undefined && importer !== home && !(home.endsWith('/') && importer.startsWith(home))) {
    return `${heavy} is imported by ${home} alone`;
  }
  return LAYERS[from].packages.some((each) => isPartOf(name, each)) ? undefined : `${from} may not import ${name}`;
}

function isPartOf(name: string, allowed: string): boolean {
  return name === allowed || name.startsWith(allowed.endsWith(':') ? allowed : `${allowed}/`);
}
