import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { succeed, type Result } from '#lib/domain/result.ts';
import type { Diagnostic } from '#lib/ingest/diagnostic.ts';
import type { DataFile } from '#lib/ingest/read/read-folder.ts';
import { parsedFile, readYaml, type ParsedFile } from './parse-file.ts';

type Read = Result<unknown, readonly Diagnostic[]>;
/** A file as plain values that know their places, or what is wrong with it. */
export type FileResult = Result<ParsedFile, readonly Diagnostic[]>;

/** A folder of more letters is read on a second thread too: reading YAML takes most of the time of an import. */
const ONE_THREAD_MAX_LETTERS = 1_000_000;
/** The part of the second thread, which has to start first. */
const SECOND_SHARE = 0.45;

/** Parses files, in their order. */
export async function parseFiles(files: readonly DataFile[]): Promise<readonly FileResult[]> {
  const letters = files.reduce((sum, { text }) => sum + text.length, 0);
  const count = letters > ONE_THREAD_MAX_LETTERS ? fewestOf(files, letters * SECOND_SHARE) : 0;
  const second = count === 0 ? [] : readOnThread(files.slice(0, count));
  const own = files.slice(count).map(readYaml);
  const read = [...(await second), ...own];
  return files.map((file, index) => resultOf(file, read[index]));
}

/** How many of the first files have so many letters together. */
function fewestOf(files: readonly DataFile[], letters: number): number {
  let sum = 0;
  const last = files.findIndex(({ text }) => (sum += text.length) >= letters);
  return last + 1;
}

async function readOnThread(files: readonly DataFile[]): Promise<readonly Read[]> {
  const worker = new Worker(join(import.meta.dirname, 'parse-thread.ts'), { execArgv: [] });
  try {
    return await new Promise<readonly Read[]>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage(files, []);
    });
  } finally {
    await worker.terminate();
  }
}

function resultOf(file: DataFile, read: Read | undefined): FileResult {
  if (read === undefined) throw new Error(`${file.shownAs} was not read.`);
  return read.ok ? succeed(parsedFile(file, read.value)) : read;
}
