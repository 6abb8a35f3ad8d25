import './run/node-version.ts';
import { runBrowserTests } from './run/run-browser-tests.ts';
import { sayTally } from './run/tally.ts';

const tally = await runBrowserTests(process.argv.slice(2));
process.stdout.write(`${sayTally(tally)}\n`);
process.exitCode = tally.failed > 0 ? 1 : 0;
