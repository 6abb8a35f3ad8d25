import { Inflate } from 'fflate';

import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { packedBytes, type ZipEntry, type ZipProblem } from './zip.ts';

/** So much is unpacked at a time: a bomb is noticed after at most a thousandfold of it. */
const STEP_BYTES = 16_384;

const STORED = 0;
const DEFLATED = 8;

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value;
});

/** The checksum of ZIP archives (CRC-32, ISO 3309). */
function checksumOf(bytes: Uint8Array): number {
  let value = 0xff_ff_ff_ff;
  for (const byte of bytes) value = (CHECKSUMS[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xff_ff_ff_ff) >>> 0;
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Unpacks step by step, so that what the directory says of the size need not be believed. */
function inflate(packed: Uint8Array, mostBytes: number): Result<Uint8Array, ZipProblem> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const stream = new Inflate((chunk, isFinal) => {
    chunks.push(chunk);
    length += chunk.length;
    isWhole = isFinal;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES) {
      stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
      if (length > mostBytes) return fail('unpacks-too-large');
    }
  } catch {
    // The library throws for every sequence of bits that is none of its format.
    return fail('damaged');
  }
  return isWhole ? succeed(join(chunks, length)) : fail('damaged');
}

/** The bytes of a part, whole and as its checksum says; fails where they are more than `mostBytes`. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, mostBytes: number): Result<Uint8Array, ZipProblem> {
  if (entry.size > mostBytes) return fail('unpacks-too-large');
  const packed = packedBytes(bytes, entry);
  if (!packed.ok) return packed;
  if (entry.method !== STORED && entry.method !== DEFLATED) return fail('unusual');
  const unpacked = entry.method === STORED ? packed : inflate(packed.value, mostBytes);
  if (!unpacked.ok) return unpacked;
  const isWhole = unpacked.value.length === entry.size && checksumOf(unpacked.value) === entry.checksum;
  return isWhole ? unpacked : fail('damaged');
}
