import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** What tests draw their chances from: `--sequence.seed` of the command line, another one each run without it. */
    readonly seed: number;
  }
}

export function setup(project: TestProject): void {
  project.provide('seed', project.config.sequence.seed);
}
