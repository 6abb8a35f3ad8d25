import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { StartedApp } from '#lib/command/run/started-app.ts';
import { ROOT } from '#lib/settings/root.ts';
import { environment } from '#lib/settings/environment.ts';
import { fail, type Result, succeed } from '#lib/domain/result.ts';

const FOLDER = join(import.meta.dirname, 'apps/bare');
const NEXT = join(ROOT, 'node_modules/next/dist/bin/next');
const ENVIRONMENT = { ...environment(), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const;
const SERVED = /Local:\s+http:\/\/\S+?:(\d+)/;

/** Builds the bare app with the framework of the project, and serves it on a free port. */
export async function startBareApp(): Promise<Result<StartedApp, string>> {
  rmSync(join(FOLDER, '.next'), { recursive: true, force: true });
  const build = spawn(process.execPath, [NEXT, 'build', FOLDER], {
    env: ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await ended(build);
  return code === 0 ? serve() : fail('The bare app could not be built; the lines above say why.');
}

async function serve(): Promise<Result<StartedApp, string>> {
  const words = ['start', FOLDER, '--port', '0', '--hostname', '127.0.0.1'];
  const child = spawn(process.execPath, [NEXT, ...words], { env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'inherit'] });
  const end = ended(child);
  const port = new Promise<string | undefined>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, found] = SERVED.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const found = await Promise.race([port, end.then(() => undefined)]);
  const { pid: processId } = child;
  if (found === undefined || processId === undefined) return fail('The bare app did not start; see the lines above.');
  const stop = (): Promise<number> => {
    child.kill('SIGTERM');
    return end;
  };
  return succeed({ url: `http://127.0.0.1:${found}`, processId, stop });
}

function ended(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve) => {
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * The path of a bare page of so many bytes. Its text stands in the page twice, as markup and as the
 * data of the framework, so the empty page is measured first. Right to the byte or two.
 */
export async function barePath(bareUrl: string, sizeBytes: number): Promise<string> {
  const emptyBytes = (await (await fetch(`${bareUrl}/0`)).arrayBuffer()).byteLength;
  return `/${Math.max(1, Math.round((sizeBytes - emptyBytes) / 2))}`;
}
