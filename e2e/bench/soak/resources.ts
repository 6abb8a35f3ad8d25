import { existsSync, globSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { residentMemoryMb } from '#e2e/bench/resident-memory.ts';
import { ROOT } from '#lib/settings/root.ts';

/** What a server holds of the machine. */
export interface Resources {
  readonly memoryMb: number;
  /** Files under the folder of the build, and their bytes. */
  readonly files: number;
  readonly sizeMb: number;
  /** Open files and sockets; `undefined` where the system does not tell. */
  readonly descriptors: number | undefined;
}

/** Long enough for idle connections to be closed and for what is no longer needed to be given back. */
const SETTLED_MS = 12_000;

/** Waits until a server that is asked nothing has come to rest. */
export async function settle(): Promise<void> {
  await setTimeout(SETTLED_MS);
}

/** What the process of a server holds at this moment. */
export function readResources(processId: number): Resources {
  const files = globSync('**/*', { cwd: join(ROOT, '.next'), withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + sizeOf(join(entry.parentPath, entry.name)), 0);
  const open = `/proc/${processId}/fd`;
  return {
    memoryMb: residentMemoryMb(processId),
    files: files.length,
    sizeMb: bytes / 1e6,
    descriptors: existsSync(open) ? readdirSync(open).length : undefined,
  };
}

/** A file may go between being listed and being asked for. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
