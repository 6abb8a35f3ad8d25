import type { Result } from '#lib/domain/result.ts';

/** Runs a command to its end: an expected failure is one sentence and exit code 1, a bug shows its stack. */
export async function runCommand(command: () => Promise<Result<void, string>>): Promise<void> {
  const outcome = await command();
  if (outcome.ok) return;
  process.stderr.write(`${outcome.error}\n`);
  process.exitCode = 1;
}
