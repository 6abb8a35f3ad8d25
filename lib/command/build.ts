import './run/node-version.ts';
import type { Result } from '#lib/domain/result.ts';
import { makeBuild } from './run/make-build.ts';
import { readSettings } from './run/read-settings.ts';
import { runCommand } from './run/run-command.ts';
import { readArguments } from './run/read-arguments.ts';

readArguments({ start: 'npm run build', does: 'Builds the pages.', options: {}, meanings: {} });

await runCommand(build);

async function build(): Promise<Result<void, string>> {
  const settings = readSettings();
  return settings.ok ? makeBuild(settings.value) : settings;
}
