import { fail, type Result } from '#lib/domain/result.ts';
import { environment } from '#lib/settings/environment.ts';
import { parseSettings, type Settings } from '#lib/settings/settings.ts';

/** The settings of this process, for a command to read before it does anything; fails with a line for each problem. */
export function readSettings(): Result<Settings, string> {
  const parsed = parseSettings(environment());
  return parsed.ok ? parsed : fail(parsed.error.join('\n'));
}
