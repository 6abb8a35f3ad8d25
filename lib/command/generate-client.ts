import './run/node-version.ts';

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { environment } from '#lib/settings/environment.ts';
import { ROOT } from '#lib/settings/root.ts';

// Prisma's command line downloads an engine before it does anything, although writing the client
// needs none. Any existing file in its place keeps the network out; this works offline.
const { status, stderr, stdout } = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules/prisma/build/index.js'), 'generate'],
  {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...environment(), PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  },
);
if (status !== 0) process.stderr.write(`The database client could not be written.\n${stdout}${stderr}`);
process.exitCode = status ?? 1;
