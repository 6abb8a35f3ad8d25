import { open } from 'node:fs/promises';

import { fail, succeed, type Result } from '#lib/domain/result.ts';

import { diagnose, wholeFile, type Diagnostic, type Place } from '#lib/ingest/diagnostic.ts';
import { LIMITS } from './limits.ts';
import { fileControlCharacter, fileEncoding, fileTooLarge, fileUnreadable } from '#lib/ingest/sentences/files.ts';
import { findInvisible } from './visible.ts';

/**
 * The text of one file in UTF-8, a byte order mark dropped. The size is checked before anything is
 * read, so a huge file costs nothing.
 */
export async function readText(path: string, shownAs: string): Promise<Result<string, Diagnostic>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return fail(diagnose(wholeFile(shownAs), bytes.error));
  const text = new TextDecoder('utf-8').decode(bytes.value);
  const wrongByte = firstWrongByte(bytes.value);
  if (wrongByte !== undefined) {
    const before = new TextDecoder('utf-8').decode(bytes.value.subarray(0, wrongByte));
    return fail(diagnose(placeAfter(before, shownAs), fileEncoding(wrongByte)));
  }
  const invisible = findInvisible(text);
  if (invisible === undefined) return succeed(text);
  const before = text.slice(0, invisible.index);
  return fail(diagnose(placeAfter(before, shownAs), fileControlCharacter(invisible.codePoint)));
}

async function readBytes(path: string): Promise<Result<Buffer, ReturnType<typeof fileUnreadable>>> {
  try {
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    if (size > LIMITS.fileSizeBytes) return fail(fileTooLarge(size, LIMITS.fileSizeBytes));
    return succeed(await file.readFile());
  } catch (error) {
    return fail(fileUnreadable(error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'));
  }
}

/** Where the bytes stop being UTF-8: the first place at which writing the read text again gives other bytes. */
function firstWrongByte(bytes: Buffer): number | undefined {
  const again = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), 'utf8');
  if (again.equals(bytes)) return undefined;
  const index = bytes.findIndex((byte, position) => byte !== again[position]);
  return index < 0 ? bytes.length : index;
}

function placeAfter(before: string, file: string): Place {
  const lines = before.split('\n');
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, path: '' };
}
