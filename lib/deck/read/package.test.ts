import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { checksumOf } from './checksum.ts';
import { openPackage, unpackPart } from './package.ts';

const anyName = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', 'é', ' '), minLength: 1, maxLength: 12 });
const anyContent = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.integer({ min: 0, max: 20_000 }).map((length) => new Uint8Array(length)),
);
const anyFiles = fc.dictionary(anyName, anyContent, { minKeys: 1, maxKeys: 5 });
const anyLevel = fc.constantFrom(0, 1, 9);

function unpack(bytes: Uint8Array, part: string, leftBytes = 1_000_000) {
  const opened = openPackage(bytes, leftBytes);
  if (!opened.ok) throw new Error(opened.error);
  const pieces: Uint8Array[] = [];
  const read = unpackPart(opened.value, part, (piece) => pieces.push(piece));
  return { read, left: opened.value.leftBytes, content: Buffer.concat(pieces) };
}

describe('an archive', () => {
  test('has the parts, and the parts the content, that another reader finds', () => {
    fc.assert(
      fc.property(anyFiles, anyLevel, (files, level) => {
        const bytes = zipSync(files, { level });
        const opened = openPackage(bytes, 0);
        const others = unzipSync(bytes);
        expect(opened.ok && [...opened.value.directory.keys()]).toEqual(Object.keys(others));
        for (const [name, content] of Object.entries(others)) {
          const { read, content: own, left } = unpack(bytes, name);
          expect(read.ok && own.equals(content)).toBe(true);
          expect(left).toBe(1_000_000 - content.length);
        }
      }),
    );
  });

  test('unpacks to no more than it may, also when it says less', () => {
    const bytes = zipSync({ a: new Uint8Array(1_000) });
    expect(unpack(bytes, 'a', 1_000).read.ok).toBe(true);
    expect(unpack(bytes, 'a', 999).read).toEqual({ ok: false, error: 'unpacks-too-large' });
    const directory = bytes.findLastIndex((byte, at) => byte === 0x50 && bytes[at + 2] === 1 && bytes[at + 3] === 2);
    bytes.set([1, 0, 0, 0], directory + 24);
    expect(unpack(bytes, 'a', 999).read).toEqual({ ok: false, error: 'unpacks-too-large' });
    expect(unpack(bytes, 'a', 1_000).read).toEqual({ ok: false, error: 'damaged' });
  });

  test('unpacks to no more than it may in all its parts together', () => {
    const opened = openPackage(zipSync({ a: new Uint8Array(600), b: new Uint8Array(600) }), 1_000);
    if (!opened.ok) throw new Error(opened.error);
    const read = ['a', 'b'].map((part) => unpackPart(opened.value, part, () => undefined));
    expect(read).toEqual([
      { ok: true, value: undefined },
      { ok: false, error: 'unpacks-too-large' },
    ]);
  });

  test('has no part that it does not name', () => {
    expect(unpack(zipSync({ a: new Uint8Array(1) }), 'toString').read).toEqual({ ok: false, error: 'damaged' });
  });
});

describe('the checksum', () => {
  const CHECK = new TextEncoder().encode('123456789');

  test('is the one of the standard', () => {
    expect(checksumOf(CHECK)).toBe(0xcb_f4_39_26);
    expect(checksumOf(new Uint8Array())).toBe(0);
  });

  test('is the same wherever the bytes are cut', () => {
    for (let at = 0; at <= CHECK.length; at += 1) {
      expect(checksumOf(CHECK.subarray(at), checksumOf(CHECK.subarray(0, at)))).toBe(checksumOf(CHECK));
    }
  });
});
