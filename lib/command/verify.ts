import './run/node-version.ts';
import { runVerify } from './run/run-verify.ts';
import { readArguments } from './run/read-arguments.ts';

readArguments({ start: 'npm run verify', does: 'Runs every check that is no test.', options: {}, meanings: {} });

const failed = await runVerify();
process.stdout.write(failed.length === 0 ? 'verify: all good\n' : `verify: failed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
