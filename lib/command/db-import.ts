import './run/node-version.ts';

import { parseArgs } from 'node:util';

import { importFolder } from '#lib/ingest/import-folder.ts';
import { importSummary } from '#lib/ingest/import-summary.ts';

import { readDatabaseUrl } from './run/database-folder.ts';
import { showProgress } from './run/import-progress.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [folder = 'data'] = positionals;
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
