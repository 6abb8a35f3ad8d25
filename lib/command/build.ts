import './run/node-version.ts';
import type { Result } from '#lib/domain/result.ts';
import { readDatabaseUrl } from './run/database-url.ts';
import { makeBuild } from './run/make-build.ts';
import { prepareStore } from './run/prepare-store.ts';
import { runCommand } from './run/run-command.ts';

await runCommand(build);

async function build(): Promise<Result<void, string>> {
  const databaseUrl = readDatabaseUrl(process.env);
  if (!databaseUrl.ok) return databaseUrl;
  const store = await prepareStore(databaseUrl.value);
  if (!store.ok) return store;
  process.stdout.write(`${store.value}\n`);
  return makeBuild(databaseUrl.value);
}
