import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { environment, type Environment } from '#lib/settings/environment.ts';
import { ROOT } from '#lib/settings/root.ts';

/** An app that was started as people start it, on a database of its own. */
export interface StartedApp {
  readonly url: string;
  /** The process that serves, for measuring it. */
  readonly processId: number;
  /** Ends it as a service manager does, and gives its exit code. */
  stop(): Promise<number>;
}

const SERVED = /is served on (http:\/\/\S+)/;

/**
 * Starts the app on a free port, told `variables` besides, and waits until it says that it serves. Another `program`
 * in the place of the one of `npm start` gets the same options of Node, and says the same when it serves.
 */
export async function startApp(
  databaseUrl: string,
  variables: Environment = {},
  program?: string,
): Promise<Result<StartedApp, string>> {
  const words = startWords();
  const child = spawn(process.execPath, program === undefined ? words : [...words.slice(0, -1), program], {
    cwd: ROOT,
    env: { ...environment(), PORT: '0', DATABASE_URL: databaseUrl, ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = exitCodeOf(child);
  const url = await Promise.race([servedAddress(child), ended.then(() => undefined)]);
  const { pid: processId } = child;
  if (url === undefined || processId === undefined) return fail('The app did not start; the lines above say why.');
  return succeed({
    url,
    processId,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  });
}

/** What `npm start` gives to Node: its options and the program. */
function startWords(): readonly string[] {
  const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(text) as { readonly scripts: { readonly start: string } };
  return scripts.start.split(' ').slice(1);
}

function servedAddress({ stdout }: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    if (stdout === null) throw new Error('the output of the app is not piped');
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => {
      process.stdout.write(`${line}\n`);
      const url = SERVED.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}

function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('close', (code) => resolve(code ?? 1));
  });
}
