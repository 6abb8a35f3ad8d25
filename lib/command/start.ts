import './run/node-version.ts';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { handOn } from '#lib/settings/environment.ts';
import { ROOT } from '#lib/settings/root.ts';
import { servedOn, type Settings } from '#lib/settings/settings.ts';
import { type ClaimedPort, claimPort, stopServing } from './run/claim-port.ts';
import { beginWithFewArenas } from './run/few-arenas.ts';
import { isBuildFresh, makeBuild } from './run/make-build.ts';
import { prepareStore } from './run/prepare-store.ts';
import { readSettings } from './run/read-settings.ts';
import { runCommand } from './run/run-command.ts';
import { readArguments } from './run/read-arguments.ts';

readArguments({
  start: 'npm start',
  does: 'Prepares the database, builds the pages where that is needed, and serves them.',
  options: {},
  meanings: {},
});

beginWithFewArenas();
await runCommand(start);

async function start(): Promise<Result<void, string>> {
  const settings = readSettings();
  if (!settings.ok) return settings;
  const claimed = await claimPort(settings.value.port);
  if (!claimed.ok) return claimed;
  const stopping = stopOnSignal(claimed.value);
  const served = await prepareAndServe(claimed.value, servedOn(settings.value, claimed.value.port), stopping);
  if (!served.ok) claimed.value.server.close();
  return stopping.aborted ? succeed(undefined) : served;
}

async function prepareAndServe(
  claimed: ClaimedPort,
  settings: Settings,
  stopping: AbortSignal,
): Promise<Result<void, string>> {
  const { databaseUrl, port } = settings;
  // The pages and the framework read these when they are first loaded, and files from the top folder.
  handOn({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: databaseUrl, PORT: String(port) });
  process.chdir(ROOT);
  const store = await prepareStore(databaseUrl);
  if (!store.ok) return store;
  say(`Database: ${databaseUrl.slice('file:'.length)}. ${store.value}`);
  const built = await readyBuild(settings, stopping);
  if (!built.ok) return built;
  if (stopping.aborted) return fail('stopped while starting');
  const { servePages } = await import('./run/serve-pages.ts');
  await servePages(claimed, settings);
  say(`Model Claims is served on http://localhost:${port}`);
  return succeed(undefined);
}

async function readyBuild(settings: Settings, stopping: AbortSignal): Promise<Result<void, string>> {
  if (!isBuildFresh()) {
    say('Pages: building, since there is no build of these sources yet.');
    return makeBuild(settings, stopping);
  }
  say('Pages: already built from these sources.');
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
