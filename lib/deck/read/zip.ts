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
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins, in bytes. */
  readonly offset: number;
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
  readonly name: string;
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
  const entry: ZipEntry = {
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  if ([entry.packedSize, entry.size, entry.offset].includes(SIZE_IN_ZIP64)) return fail('unusual');
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
  return succeed({ name, entry, next });
}

/** Reads the directory of an archive; fails for anything but a whole, plain one. */
export function readDirectory(bytes: Uint8Array): Result<ZipDirectory, ZipProblem> {
  const view = viewOf(bytes);
  const opening = openingProblem(view);
  if (opening !== undefined) return fail(opening);
  const end = findEnd(view);
  if (end === undefined) return fail('cut-off');
  const count = view.getUint16(end + 10, true);
  if (count > PARTS_MAX) return fail('too-many-parts');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(bytes, view, at, end);
    if (!read.ok) return read;
    // Two parts of one name: which of them a program takes is anybody's guess.
    if (entries.has(read.value.name)) return fail('damaged');
    entries.set(read.value.name, read.value.entry);
    at = read.value.next;
  }
  return succeed(entries);
}

/** The packed bytes of a part. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Result<Uint8Array, ZipProblem> {
  const view = viewOf(bytes);
  if (offset + LOCAL_LENGTH > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) return fail('damaged');
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const stop = start + packedSize;
  return stop > view.byteLength ? fail('damaged') : succeed(bytes.subarray(start, stop));
}
