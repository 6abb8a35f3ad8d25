import './run/node-version.ts';
import type { Result } from '#lib/domain/result.ts';
import { makeBuild } from './run/make-build.ts';
import { prepareStore } from './run/prepare-store.ts';
import { readSettings } from './run/read-settings.ts';
import { runCommand } from './run/run-command.ts';

await runCommand(build);

async function build(): Promise<Result<void, string>> {
  const settings = readSettings();
  if (!settings.ok) return settings;
  const store = await prepareStore(settings.value.databaseUrl);
  if (!store.ok) return store;
  process.stdout.write(`${store.value}\n`);
  return makeBuild(settings.value);
}
