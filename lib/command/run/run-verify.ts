import { runProgram } from './run-program.ts';

interface Step {
  readonly name: string;
  readonly file: string;
  readonly words: readonly string[];
}

const STEPS: readonly Step[] = [
  { name: 'format', file: 'oxfmt/bin/oxfmt', words: ['--check'] },
  { name: 'page types', file: 'next/dist/bin/next', words: ['typegen'] },
  { name: 'types', file: 'typescript/bin/tsc', words: ['-p', '.'] },
  { name: 'purity', file: 'typescript/bin/tsc', words: ['-p', 'lib/tsconfig.pure.json'] },
  {
    name: 'lint',
    file: 'oxlint/bin/oxlint',
    words: ['--type-aware', '--report-unused-disable-directives', '--max-warnings=0'],
  },
  { name: 'unused code', file: 'knip/bin/knip.js', words: [] },
  { name: 'data', file: 'lib/command/data-check.ts', words: [] },
  { name: 'data schemas', file: 'lib/command/data-schema.ts', words: ['--check'] },
  { name: 'offline script', file: 'lib/command/offline-script.ts', words: ['--check'] },
];

/** Runs every check that needs no browser and no server, each to its end. Gives the names of those that failed. */
export async function runVerify(): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const { name, file, words } of STEPS) {
    process.stdout.write(`verify: ${name}\n`);
    const code = await runProgram({ file, words });
    if (code !== 0) failed.push(name);
  }
  return failed;
}
