import './run/node-version.ts';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { readDatabaseUrl } from './run/database-url.ts';
import { prepareStore } from './run/prepare-store.ts';
import { readPort } from './run/read-port.ts';
import { runCommand } from './run/run-command.ts';
import { runProgram } from './run/run-program.ts';

await runCommand(develop);

async function develop(): Promise<Result<void, string>> {
  const port = readPort(process.env);
  if (!port.ok) return port;
  const databaseUrl = readDatabaseUrl(process.env);
  if (!databaseUrl.ok) return databaseUrl;
  const store = await prepareStore(databaseUrl.value);
  if (!store.ok) return store;
  const code = await runProgram({
    file: 'next/dist/bin/next',
    words: ['dev', '--port', String(port.value)],
    environment: { DATABASE_URL: databaseUrl.value },
  });
  return code === 0 ? succeed(undefined) : fail('The development server ended; the lines above say why.');
}
