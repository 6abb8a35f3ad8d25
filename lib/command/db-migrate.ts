import './run/node-version.ts';

import { migrateDatabase } from '#lib/store/databases.ts';

import { readDatabaseUrl } from './run/database-folder.ts';
import { readArguments } from './run/read-arguments.ts';

readArguments({
  start: 'npm run db:migrate',
  does: 'Makes the database, or brings it to what this program needs.',
  options: {},
  meanings: {},
});
const url = readDatabaseUrl();
const migrated = url.ok ? await migrateDatabase(url.value) : url;

if (migrated.ok) {
  const names = migrated.value;
  process.stdout.write(names.length === 0 ? 'The database is up to date.\n' : `Applied ${names.join(', ')}.\n`);
} else {
  const { error } = migrated;
  process.stderr.write(`${typeof error === 'string' ? error : error.message}\n`);
  process.exitCode = 1;
}
