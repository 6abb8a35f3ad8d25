import './run/node-version.ts';

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { offlineScriptModule } from './run/bundle-offline-script.ts';
import { ROOT } from '#lib/settings/root.ts';

const FILE = 'lib/render/html/offline/script-text.ts';
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

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
