import { generatedDataset } from '#e2e/bench/generated-dataset.ts';
import { importDataset } from '#lib/ingest/import-folder.ts';

// A program to be killed: it says `ready`, imports one release, and says `done` when it is acknowledged.
const [databaseUrl = '', claimCount = '0', edition = '1', now = ''] = process.argv.slice(2);

const dataset = generatedDataset(Number(claimCount), Number(edition));
process.stdout.write('ready\n');
const imported = await importDataset(dataset, { databaseUrl, now: new Date(now) });
process.stdout.write(imported.ok ? 'done\n' : 'failed\n');
