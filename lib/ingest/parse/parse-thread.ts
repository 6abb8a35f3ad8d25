import { parentPort } from 'node:worker_threads';

import type { DataFile } from '#lib/ingest/read/read-folder.ts';
import { readYaml } from './parse-file.ts';

// The second thread of an import: it is given files, and gives what it read back in their order.
if (parentPort === null) throw new Error('This program is run as a thread of an import.');
const port = parentPort;
port.once('message', (files: readonly DataFile[]) => port.postMessage(files.map(readYaml), []));
