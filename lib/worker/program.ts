import { parentPort } from 'node:worker_threads';

import { dearMaker } from '#lib/http/surfaces/dear-work.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { makeForThread } from './make-for-thread.ts';

if (parentPort === null) throw new Error('This program is run as a thread of the server.');
makeForThread(parentPort, dearMaker(siteQueries()));
