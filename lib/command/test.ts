import './run/node-version.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBrowserTests } from './run/run-browser-tests.ts';
import { runProgram } from './run/run-program.ts';
import { runVerify } from './run/run-verify.ts';
import { addTallies, readVitestTally, sayTally, type Tally, withExitCode } from './run/tally.ts';
import { readArguments } from './run/read-arguments.ts';

readArguments({ start: 'npm test', does: 'Runs every check and every test.', options: {}, meanings: {} });

const brokenChecks = await runVerify();
const tally = addTallies([await runUnitTests(), await runBrowserTests([])]);
if (brokenChecks.length > 0) process.stdout.write(`verify failed: ${brokenChecks.join(', ')}\n`);
// Each check that failed counts, so that the last line never looks better than the run.
const whole = { ...tally, failed: tally.failed + brokenChecks.length };
process.stdout.write(`${sayTally(whole)}\n`);
process.exitCode = whole.failed > 0 ? 1 : 0;

async function runUnitTests(): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'model-claims-report-'));
  const report = join(folder, 'vitest.json');
  const code = await runProgram({
    file: 'vitest/vitest.mjs',
    words: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
  });
  const counted = withExitCode(readVitestTally(report), code);
  rmSync(folder, { recursive: true });
  return counted;
}
