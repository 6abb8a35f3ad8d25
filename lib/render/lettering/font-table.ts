import { inflateSync } from 'node:zlib';

/** Lengths in bytes of a WOFF file's header and of each entry of its directory. */
const HEADER_LENGTH = 44;
const ENTRY_LENGTH = 20;
const COUNT_AT = 12;

/** A table of a WOFF 1 font file, unpacked; nothing where the font has none of that name. */
export function fontTable(bytes: Uint8Array, name: string): DataView | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(COUNT_AT);
  for (let index = 0; index < count; index += 1) {
    const at = HEADER_LENGTH + index * ENTRY_LENGTH;
    if (String.fromCodePoint(...bytes.subarray(at, at + 4)) !== name) continue;
    const [start, packedLength, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    const packed = bytes.subarray(start, start + packedLength);
    const table = packedLength < length ? new Uint8Array(inflateSync(packed)) : packed;
    return new DataView(table.buffer, table.byteOffset, table.byteLength);
  }
  return undefined;
}
