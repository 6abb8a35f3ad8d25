import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { environment, type Environment } from '#lib/settings/environment.ts';
import { ROOT } from '#lib/settings/root.ts';

export interface Run {
  /** Programs of `node_modules` by their file, `next/dist/bin/next`; files of ours by their path. */
  readonly file: string;
  readonly words?: readonly string[];
  readonly variables?: Environment;
  /** What the program writes is shown, or dropped. */
  readonly output?: 'shown' | 'dropped';
  /** Ends the program when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Runs a JavaScript program with this Node and gives its exit code; 1 when a signal ended it. */
export function runProgram({ file, words = [], variables = {}, output = 'shown', signal }: Run): Promise<number> {
  const child = spawn(process.execPath, [programPath(file), ...words], {
    cwd: ROOT,
    env: { ...environment(), NEXT_TELEMETRY_DISABLED: '1', ...variables },
    stdio: ['ignore', output === 'shown' ? 'inherit' : 'ignore', 'inherit'],
  });
  const end = (): boolean => child.kill('SIGTERM');
  signal?.addEventListener('abort', end, { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      signal?.removeEventListener('abort', end);
      resolve(code ?? 1);
    });
  });
}

function programPath(file: string): string {
  return file.endsWith('.ts') ? join(ROOT, file) : join(ROOT, 'node_modules', file);
}
