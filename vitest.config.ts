import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The framework puts its own copy in the place of this package; the published one lacks a file under Node.
  resolve: { alias: { '@vercel/og': 'next/dist/compiled/@vercel/og/index.node.js' } },
  test: {
    include: ['{.oxlint,app,components,lib,e2e/setup,e2e/faults,e2e/bench,e2e/stores}/**/*.test.{ts,tsx}'],
    globalSetup: ['e2e/setup/provide-seed.ts'],
    setupFiles: ['e2e/setup/no-console-noise.ts'],
    maxWorkers: 2,
    // Ends what hangs; how long a thing takes is measured by the benches.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One worker loads a module, reads the data and starts the drawing engines once for all of its files: a third of
    // the time. What a test changes of the process it has to give back, as the next lines do for mocks and stubs.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
