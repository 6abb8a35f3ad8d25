import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';

import { ROOT } from '#lib/settings/root.ts';
import { makeForThread } from './make-for-thread.ts';
import { replaceOgLibrary } from './og-library.ts';

if (parentPort === null) throw new Error('This program is run as a thread of the server.');

// The first answer of a thread waits for its modules. Kept compiled they are there in half the time; where nothing can
// be written they are compiled each time.
enableCompileCache(join(ROOT, '.next/cache/pictures-and-decks'));
replaceOgLibrary();
const [{ dearMaker }, { siteQueries }] = await Promise.all([
  import('#lib/http/surfaces/dear-work.ts'),
  import('#lib/queries/site-queries.ts'),
]);
flushCompileCache();
makeForThread(parentPort, dearMaker(siteQueries()));
