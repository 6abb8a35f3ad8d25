import './run/node-version.ts';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { type ClaimedPort, claimPort, stopServing } from './run/claim-port.ts';
import { readDatabaseUrl } from './run/database-url.ts';
import { isBuildFresh, makeBuild } from './run/make-build.ts';
import { prepareStore } from './run/prepare-store.ts';
import { readPort } from './run/read-port.ts';
import { runCommand } from './run/run-command.ts';

await runCommand(start);

async function start(): Promise<Result<void, string>> {
  const port = readPort(process.env);
  if (!port.ok) return port;
  const databaseUrl = readDatabaseUrl(process.env);
  if (!databaseUrl.ok) return databaseUrl;
  const claimed = await claimPort(port.value);
  if (!claimed.ok) return claimed;
  const stopping = stopOnSignal(claimed.value);
  const served = await prepareAndServe(claimed.value, databaseUrl.value, stopping);
  if (!served.ok) claimed.value.server.close();
  return stopping.aborted ? succeed(undefined) : served;
}

async function prepareAndServe(
  claimed: ClaimedPort,
  databaseUrl: string,
  stopping: AbortSignal,
): Promise<Result<void, string>> {
  // The pages and the framework read these when they are first loaded.
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: databaseUrl });
  const store = await prepareStore(databaseUrl);
  if (!store.ok) return store;
  say(`Database: ${databaseUrl.slice('file:'.length)}. ${store.value}`);
  if (!isBuildFresh()) {
    say('Pages: building, since there is no build of these sources yet.');
    const built = await makeBuild(databaseUrl, stopping);
    if (!built.ok) return built;
  } else say('Pages: already built from these sources.');
  if (stopping.aborted) return fail('stopped while starting');
  const { servePages } = await import('./run/serve-pages.ts');
  await servePages(claimed);
  say(`Model Claims is served on http://localhost:${claimed.port}`);
  return succeed(undefined);
}

function stopOnSignal(claimed: ClaimedPort): AbortSignal {
  const stopping = new AbortController();
  const stop = async (): Promise<void> => {
    stopping.abort();
    await stopServing(claimed);
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  return stopping.signal;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
