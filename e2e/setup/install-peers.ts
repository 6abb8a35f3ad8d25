import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOLD } from '#e2e/settings.ts';
import { fail, type Result, succeed } from '#lib/domain/result.ts';

/**
 * Installs a folder of other people's packages from its lock file, without running any script of theirs; at once
 * when they are there. Fails with what npm said.
 */
export async function installPeers(folder: string): Promise<Result<void, string>> {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  // The lock file that the folder was installed from, kept beside what it brought.
  const installed = join(folder, 'node_modules/.installed-from');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return succeed(undefined);
  const { code, output } = await npmInstall(folder);
  if (code !== 0) return fail(output);
  writeFileSync(installed, lock);
  return succeed(undefined);
}

function npmInstall(folder: string): Promise<{ readonly code: number; readonly output: string }> {
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  // Started by npm, a program uses the very same one; on its own, the one that the shell finds.
  const { npm_execpath: npm } = TOLD;
  const [file, given] = npm === undefined ? ['npm', words] : [process.execPath, [npm, ...words]];
  const child = spawn(file, given, { cwd: folder, shell: npm === undefined, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
