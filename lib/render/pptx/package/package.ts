import { strToU8, zipSync, type Zippable, type ZippableFile } from 'fflate';

import { attribute, NAMESPACES, XML_HEAD } from './xml.ts';

/** A link from one part of a package to another, or to a web address (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last part of the relationship type's address: "slide", "chart". */
  readonly type: string;
  /** A path from the root of the package without a leading slash, or a web address. */
  readonly target: string;
  readonly isExternal?: boolean;
}

/** A file of a package. */
export interface Part {
  /** From the root of the package, without a leading slash. */
  readonly path: string;
  readonly body: string | Uint8Array;
  /** Absent for the kinds of file that their extension tells. */
  readonly contentType?: string;
  readonly relationships?: readonly Relationship[];
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CORE_PROPERTIES = `${PACKAGE}/relationships/metadata/core-properties`;

/** What files are by their extension. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The first year that ZIP knows. */
const ZIP_YEAR = 1980;
const ALREADY_PACKED = /\.png$/;
/** Deflating allocates the same tables for every file, which tiny ones do not repay. */
const STORED_BELOW_BYTES = 1_024;

function typeOf({ type }: Relationship): string {
  return type === 'core-properties' ? CORE_PROPERTIES : `${NAMESPACES.r}/${type}`;
}

function relationshipsXml(relationships: readonly Relationship[]): string {
  const written = relationships.map((relationship) => {
    const { id, target, isExternal = false } = relationship;
    const place = isExternal ? `${attribute(target)}" TargetMode="External` : attribute(`/${target}`);
    return `<Relationship Id="${id}" Type="${typeOf(relationship)}" Target="${place}"/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function contentTypesXml(parts: readonly Part[]): string {
  const defaults = Object.entries(EXTENSIONS).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const overrides = parts.flatMap(({ path, contentType }) =>
    contentType === undefined ? [] : [`<Override PartName="/${path}" ContentType="${contentType}"/>`],
  );
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">${[...defaults, ...overrides].join('')}</Types>`;
}

/** Whether the files of a package are packed, or only joined for a package around them to pack. */
export type Packing = 'packed' | 'stored';

function entry(path: string, bytes: Uint8Array, packing: Packing): ZippableFile {
  const isStored = packing === 'stored' || ALREADY_PACKED.test(path) || bytes.length < STORED_BELOW_BYTES;
  return [bytes, { level: isStored ? 0 : 6 }];
}

/**
 * Joins parts to an Open Packaging file. `root` names the document and its properties. Equal parts
 * give equal bytes on every machine and at every time.
 */
export function packParts(
  parts: readonly Part[],
  root: readonly Relationship[],
  packing: Packing = 'packed',
): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  const add = (path: string, body: string | Uint8Array) => {
    files[path] = entry(path, typeof body === 'string' ? strToU8(body) : body, packing);
  };
  add('[Content_Types].xml', contentTypesXml(parts));
  add('_rels/.rels', relationshipsXml(root));
  for (const { path, body, relationships = [] } of parts) {
    add(path, body);
    if (relationships.length > 0) add(relationshipsPath(path), relationshipsXml(relationships));
  }
  // ZIP has no time zone, and the day is read in the local one: made here, it is the same in each.
  return zipSync(files, { mtime: new Date(ZIP_YEAR, 0, 1) });
}
