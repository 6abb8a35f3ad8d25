import { fail, succeed, type Result } from '#lib/domain/result.ts';

/** Why an archive cannot be read. */
export type ZipProblem =
  | 'not-zip'
  | 'office-container'
  | 'cut-off'
  | 'damaged'
  | 'encrypted'
  | 'unusual'
  | 'too-many-parts'
  | 'unpacks-too-large';

/** A part of an archive as its directory tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins, in bytes. */
  readonly offset: number;
  /** Where its packed bytes end at the earliest: its own header may be longer than is known here. */
  readonly leastEnd: number;
}

/** The parts of an archive by name. Names are only ever looked up, never used as paths. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

/** A deck of hundreds of slides has fewer parts. */
const PARTS_MAX = 10_000;
const NAME_MAX_LENGTH = 512;

// Signatures and lengths after PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
const LOCAL_HEADER = 0x04_03_4b_50;
const DIRECTORY_ENTRY = 0x02_01_4b_50;
const DIRECTORY_END = 0x06_05_4b_50;
const DIRECTORY_END_LENGTH = 22;
const COMMENT_MAX_LENGTH = 0xff_ff;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const SIZE_IN_ZIP64 = 0xff_ff_ff_ff;
/** Older Office files, and newer ones with a password, begin with this instead. */
const OFFICE_CONTAINER = 0xe0_11_cf_d0;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length));
}

function openingProblem(view: DataView): ZipProblem | undefined {
  if (view.byteLength < 4) return 'not-zip';
  const opening = view.getUint32(0, true);
  if (opening === OFFICE_CONTAINER) return 'office-container';
  return opening === LOCAL_HEADER ? undefined : 'not-zip';
}

/** Where the end of the directory stands; it is the last thing in the file, but for a comment. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - DIRECTORY_END_LENGTH;
  for (let at = last; at >= Math.max(0, last - COMMENT_MAX_LENGTH); at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return undefined;
}

interface ReadEntry {
  readonly entry: ZipEntry;
  /** Where the next entry begins. */
  readonly next: number;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): Result<ReadEntry, ZipProblem> {
  if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return fail('damaged');
  const nameLength = view.getUint16(at + 28, true);
  const next = at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end || nameLength > NAME_MAX_LENGTH) return fail('damaged');
  if ((view.getUint16(at + 8, true) & 1) === 1) return fail('encrypted');
  const [packedSize, offset] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const entry: ZipEntry = {
    name: textAt(bytes, at + ENTRY_LENGTH, nameLength),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size: view.getUint32(at + 24, true),
    offset,
    leastEnd: offset + LOCAL_LENGTH + nameLength + packedSize,
  };
  if ([packedSize, entry.size, offset].includes(SIZE_IN_ZIP64)) return fail('unusual');
  return succeed({ entry, next });
}

/** Whether two parts share bytes, or one reaches into the directory: so few bytes are many parts of a bomb. */
function isOverlapping(entries: readonly ZipEntry[], directoryStart: number): boolean {
  const inOrder = entries.toSorted((one, other) => one.offset - other.offset);
  return inOrder.some(({ leastEnd }, index) => leastEnd > (inOrder[index + 1]?.offset ?? directoryStart));
}

/**
 * Reads the directory of an archive; fails for anything but a whole, plain one, in which every name
 * stands once and every part has bytes of its own.
 */
export function readDirectory(bytes: Uint8Array): Result<ZipDirectory, ZipProblem> {
  const view = viewOf(bytes);
  const opening = openingProblem(view);
  if (opening !== undefined) return fail(opening);
  const end = findEnd(view);
  if (end === undefined) return fail('cut-off');
  const count = view.getUint16(end + 10, true);
  if (count > PARTS_MAX) return fail('too-many-parts');
  const entries = new Map<string, ZipEntry>();
  const start = view.getUint32(end + 16, true);
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(bytes, view, at, end);
    if (!read.ok) return read;
    const { entry, next } = read.value;
    // Two parts of one name: which of them a program takes is anybody's guess.
    if (entries.has(entry.name)) return fail('damaged');
    entries.set(entry.name, entry);
    at = next;
  }
  return isOverlapping([...entries.values()], start) ? fail('damaged') : succeed(entries);
}

/** The packed bytes of a part; fails where its own header is not the one of this part. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array, ZipProblem> {
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + LOCAL_LENGTH > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) return fail('damaged');
  const nameLength = view.getUint16(offset + 26, true);
  if (textAt(bytes, offset + LOCAL_LENGTH, nameLength) !== entry.name) return fail('damaged');
  const start = offset + LOCAL_LENGTH + nameLength + view.getUint16(offset + 28, true);
  const stop = start + entry.packedSize;
  return stop > view.byteLength ? fail('damaged') : succeed(bytes.subarray(start, stop));
}
