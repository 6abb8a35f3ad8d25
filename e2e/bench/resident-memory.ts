import { execFileSync } from 'node:child_process';

/** The resident memory of a running process in megabytes (10^6 bytes), as `ps` tells it. */
export function residentMemoryMb(processId: number): number {
  const kibibytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(processId)], { encoding: 'utf8' }));
  if (!(kibibytes > 0)) throw new Error(`no memory is known of process ${processId}`);
  return (kibibytes * 1_024) / 1e6;
}
