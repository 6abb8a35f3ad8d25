// Serves a database as it is. `npm start` brings the data of the product into it first, as the current release.
import { handOn } from '#lib/settings/environment.ts';
import { ROOT } from '#lib/settings/root.ts';
import { servedOn } from '#lib/settings/settings.ts';
import { claimPort, stopServing } from '#lib/command/run/claim-port.ts';
import { beginWithFewArenas } from '#lib/command/run/few-arenas.ts';
import { readSettings } from '#lib/command/run/read-settings.ts';

beginWithFewArenas();
const told = readSettings();
if (!told.ok) throw new Error(told.error);
const claimed = await claimPort(told.value.port);
if (!claimed.ok) throw new Error(claimed.error);
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void stopServing(claimed.value).then(() => process.exit(0)));
}
const { port, origin, databaseUrl } = servedOn(told.value, claimed.value.port);
handOn({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: databaseUrl, PORT: String(port) });
process.chdir(ROOT);
// What it imports reads the environment when it is loaded.
const { servePages } = await import('#lib/command/run/serve-pages.ts');
await servePages(claimed.value, told.value);
process.stdout.write(`Generated store ${databaseUrl} is served on ${origin}\n`);
