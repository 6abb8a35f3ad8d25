import './run/node-version.ts';
import { runVerify } from './run/run-verify.ts';

const failed = await runVerify();
process.stdout.write(failed.length === 0 ? 'verify: all good\n' : `verify: failed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
