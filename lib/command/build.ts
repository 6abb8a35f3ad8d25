import './node-version.ts';
import type { Result } from '#lib/domain/result.ts';
import { readDatabaseUrl } from './database-url.ts';
import { makeBuild } from './make-build.ts';
import { prepareStore } from './prepare-store.ts';
import { runCommand } from './run-command.ts';

await runCommand(build);

async function build(): Promise<Result<void, string>> {
  const databaseUrl = readDatabaseUrl(process.env);
  if (!databaseUrl.ok) return databaseUrl;
  const store = await prepareStore(databaseUrl.value);
  if (!store.ok) return store;
  process.stdout.write(`${store.value}\n`);
  return makeBuild(databaseUrl.value);
}
