import { Inflate } from 'fflate';

import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { checksumOf } from './checksum.ts';
import { packedBytes, readDirectory, type ZipDirectory, type ZipProblem } from './directory.ts';

/** An archive, and how much of it may still be unpacked. */
export interface DeckPackage {
  readonly bytes: Uint8Array;
  readonly directory: ZipDirectory;
  leftBytes: number;
}

/** So much is unpacked at a time: a bomb is noticed after at most a thousandfold of it. */
const STEP_BYTES = 8_192;

/** The bytes of a part piece by piece; ends with `undefined` where they are none of the format. */
type Pieces = Generator<Uint8Array | undefined, void>;

function* stored(packed: Uint8Array): Pieces {
  for (let at = 0; at < packed.length; at += STEP_BYTES) yield packed.subarray(at, at + STEP_BYTES);
}

function* deflated(packed: Uint8Array): Pieces {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += STEP_BYTES) {
    try {
      stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
    } catch {
      // The library throws for every sequence of bits that is none of its format.
      yield undefined;
      return;
    }
    yield* pieces.splice(0);
  }
}

/** The packings of office files by their number (APPNOTE.TXT, section 4.4.5). */
const PACKINGS: ReadonlyMap<number, (packed: Uint8Array) => Pieces> = new Map([
  [0, stored],
  [8, deflated],
]);

/** Opens an archive whose parts may unpack to so many bytes in all; unpacks nothing yet. */
export function openPackage(bytes: Uint8Array, leftBytes: number): Result<DeckPackage, ZipProblem> {
  const directory = readDirectory(bytes);
  return directory.ok ? succeed({ bytes, directory: directory.value, leftBytes }) : directory;
}

/**
 * Gives the bytes of a part to `take`, piece by piece, so that a part is never whole in memory and
 * what the directory says of its size need not be believed. What was taken counts only where this
 * succeeds: it fails for a part that is not there, unpacks to more than is left, or is not as its checksum says.
 */
export function unpackPart(
  deck: DeckPackage,
  part: string,
  take: (piece: Uint8Array) => void,
): Result<void, ZipProblem> {
  const entry = deck.directory.get(part);
  if (entry === undefined) return fail('damaged');
  if (entry.size > deck.leftBytes) return fail('unpacks-too-large');
  const packed = packedBytes(deck.bytes, entry);
  if (!packed.ok) return packed;
  const unpack = PACKINGS.get(entry.method);
  if (unpack === undefined) return fail('unusual');
  let [length, checksum] = [0, 0];
  for (const piece of unpack(packed.value)) {
    if (piece === undefined) return fail('damaged');
    length += piece.length;
    if (length > deck.leftBytes) return fail('unpacks-too-large');
    checksum = checksumOf(piece, checksum);
    take(piece);
  }
  deck.leftBytes -= length;
  return length === entry.size && checksum === entry.checksum ? succeed(undefined) : fail('damaged');
}
