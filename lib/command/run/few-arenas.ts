import { environment } from '#lib/settings/environment.ts';

const ARENAS = 'MALLOC_ARENA_MAX';

/**
 * Begins this process anew, in its own place, with few places for memory. The C library of Linux gives each
 * thread one of its own and takes little of it back (glibc, mallopt(3)): what pictures and compression took stays
 * with the process, about 100 MB. It reads how many there may be when a process begins. Does nothing where the
 * operator has said a number, and on other systems.
 */
export function beginWithFewArenas(): void {
  if (process.platform !== 'linux' || environment()[ARENAS] !== undefined) return;
  const words = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  process.execve?.(process.execPath, words, { ...environment(), [ARENAS]: '2' });
}
