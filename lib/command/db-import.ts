import './run/node-version.ts';

import { importFolder } from '#lib/ingest/import-folder.ts';
import { importSummary } from '#lib/ingest/import-summary.ts';

import { readDatabaseUrl } from './run/database-folder.ts';
import { showProgress } from './run/import-progress.ts';
import { fromWhereOneStands, readArguments } from './run/read-arguments.ts';

const { positionals } = readArguments({
  start: 'npm run db:import',
  does: 'Checks a data folder whole and writes it as one new release.',
  operands: [['FOLDER', 'the data folder; `data` where it is left out']],
  options: {},
  meanings: {},
});
const folder = positionals[0] === undefined ? 'data' : fromWhereOneStands(positionals[0]);
const url = readDatabaseUrl();

if (url.ok) {
  const progress = showProgress(process.stderr);
  const imported = await importFolder({ folder, databaseUrl: url.value, onProgress: progress.show });
  progress.end();
  const text = `${importSummary(imported)}\n`;
  if (imported.ok) process.stdout.write(text);
  else process.stderr.write(text);
  process.exitCode = imported.ok ? 0 : 1;
} else {
  process.stderr.write(`${url.error}\n`);
  process.exitCode = 1;
}
