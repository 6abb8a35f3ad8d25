import './run/node-version.ts';

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { offlineScriptModule } from './run/bundle-offline-script.ts';
import { readArguments } from './run/read-arguments.ts';
import { ROOT } from '#lib/settings/root.ts';

const FILE = 'lib/render/html/offline/script-text.ts';
const { values } = readArguments({
  start: 'npm run offline:script',
  does: 'Writes the script of pages that work without a network.',
  options: { check: { type: 'boolean', default: false } },
  meanings: { check: 'writes nothing, and ends with code 1 where the script is stale' },
});

const text = await offlineScriptModule();

if (readFileSync(join(ROOT, FILE), 'utf8') === text) {
  process.stdout.write(`The script in ${FILE} is up to date.\n`);
} else if (values.check) {
  process.stderr.write(`${FILE} is stale. Run \`npm run offline:script\`.\n`);
  process.exitCode = 1;
} else {
  writeFileSync(join(ROOT, FILE), text);
  process.stdout.write(`Wrote ${FILE}.\n`);
}
