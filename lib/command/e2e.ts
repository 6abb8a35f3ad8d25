import './node-version.ts';
import { runBrowserTests } from './run-browser-tests.ts';
import { sayTally } from './tally.ts';

const tally = await runBrowserTests(process.argv.slice(2));
process.stdout.write(`${sayTally(tally)}\n`);
process.exitCode = tally.failed > 0 ? 1 : 0;
