import './run/node-version.ts';

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { jsonSchemas } from '#lib/ingest/json-schemas.ts';
import { viewJsonSchema } from '#lib/render/data/view-document.ts';

import { ROOT } from '#lib/settings/root.ts';

import { readArguments } from './run/read-arguments.ts';

const FOLDER = join(ROOT, 'data/schema');
const { values } = readArguments({
  start: 'npm run data:schema',
  does: 'Writes the schemas of data files into data/schema.',
  options: { check: { type: 'boolean', default: false } },
  meanings: { check: 'writes nothing, and ends with code 1 where a schema is stale' },
});

const schemas = [...jsonSchemas(), ['view.schema.json', viewJsonSchema()] as const];
const stale = schemas.filter(([name, text]) => read(join(FOLDER, name)) !== text);
const names = stale.map(([name]) => name).join(', ');

if (stale.length === 0) {
  process.stdout.write('The schemas in data/schema are up to date.\n');
} else if (values.check) {
  process.stderr.write(`Stale in data/schema: ${names}. Run \`npm run data:schema\`.\n`);
  process.exitCode = 1;
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of stale) writeFileSync(join(FOLDER, name), text);
  process.stdout.write(`Wrote ${names} into data/schema.\n`);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
