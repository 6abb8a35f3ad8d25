import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

const TIMEOUT_MS = 120_000;

/** What a program prints. Rejects when it is not there or ends with an error. */
export async function runTool(file: string, words: readonly string[], folder?: string): Promise<string> {
  const { stdout } = await execute(file, [...words], { timeout: TIMEOUT_MS, maxBuffer: 64e6, cwd: folder });
  return stdout;
}

/** Whether a program can be started here. */
export async function hasTool(file: string, words: readonly string[]): Promise<boolean> {
  return runTool(file, words).then(
    () => true,
    () => false,
  );
}

/** A folder for the files of one test. */
export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'model-claims-slides-'));
}
