import './run/node-version.ts';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { prepareStore } from './run/prepare-store.ts';
import { readSettings } from './run/read-settings.ts';
import { runCommand } from './run/run-command.ts';
import { runProgram } from './run/run-program.ts';
import { readArguments } from './run/read-arguments.ts';

readArguments({
  start: 'npm run dev',
  does: 'Serves the pages from their sources, for working on them.',
  options: {},
  meanings: {},
});

await runCommand(develop);

async function develop(): Promise<Result<void, string>> {
  const settings = readSettings();
  if (!settings.ok) return settings;
  const { port, databaseUrl } = settings.value;
  const store = await prepareStore(databaseUrl);
  if (!store.ok) return store;
  const code = await runProgram({
    file: 'next/dist/bin/next',
    words: ['dev', '--port', String(port)],
    variables: { DATABASE_URL: databaseUrl },
  });
  return code === 0 ? succeed(undefined) : fail('The development server ended; the lines above say why.');
}
